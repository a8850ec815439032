import { quoted } from '../problem'
import type { Check, Finding } from './check'
import { beginnings, circles, endlessWays, reachable, reversed, waysOn, within } from './graph'
import { type Placed, reasonListsOf, responseListsOf, statesOf, targetListsOf } from './walk'

/** More states than this nobody can keep in mind, and the solver neither. */
const mostStates = 500

/** A scenario has at most 500 states. */
export const tooManyStates: Check = function* (file) {
  const count = Object.keys(file.states).length
  if (count <= mostStates) return
  yield {
    path: ['states'],
    found: `${count} states`,
    expected: `at most ${mostStates}`,
    suggestion: 'split it into several scenarios',
    atKey: true,
  }
}

/** Every state can be reached from the start, the end of time or the cut-off. */
export const unconnectedState: Check = function* (file) {
  const { graph, entrances } = waysOn(file)
  const reached = reachable(graph, entrances)
  const apart = new Set([...graph.keys()].filter((id) => !reached.has(id)))
  for (const id of beginnings(within(graph, apart))) {
    yield {
      path: ['states', id],
      found: `no way to ${quoted(id)}`,
      expected: 'a target that leads to it',
      suggestion: `let another state lead to "${id}", or remove it`,
      atKey: true,
    }
  }
}

/** From every state some ending can be reached. */
export const deadEnd: Check = function* (file) {
  const { graph, unresolved } = waysOn(file)
  const exits = statesOf(file).flatMap(({ part }) =>
    part.type === 'final' || unresolved.has(part.id) ? [part.id] : [],
  )
  const saved = reachable(reversed(graph), exits)
  const lost = new Set([...graph.keys()].filter((id) => !saved.has(id)))
  for (const id of beginnings(reversed(within(graph, lost)))) {
    yield {
      path: ['states', id],
      found: `no way from ${quoted(id)} to an ending`,
      expected: 'targets that lead to a state of type "final" in the end',
      suggestion: 'let one of its targets lead on',
      atKey: true,
    }
  }
}

/** Nobody can go round in a circle on one day for ever. */
export const endlessCircle: Check = function* (file) {
  for (const circle of circles(endlessWays(file))) {
    const [first = ''] = circle
    yield {
      path: ['states', first],
      found: `a circle that uses no day: ${[...circle, first].join(' → ')}`,
      expected: 'a day that passes or a limit of visits in every circle',
      suggestion: 'give a beat in it `days`, or give one of its states a `limit`',
      atKey: true,
    }
  }
}

function lists(file: Parameters<Check>[0]): Placed<{ when?: unknown }[]>[] {
  return [...targetListsOf(file), ...responseListsOf(file), ...reasonListsOf(file)]
}

/** The last of several targets or answers holds always. */
export const lastHasCondition: Check = function* (file) {
  for (const { part, path } of lists(file)) {
    const last = part.at(-1)
    if (last?.when === undefined) continue
    yield {
      path: [...path, part.length - 1, 'when'],
      found: 'a condition on the last entry',
      expected: 'a last entry without a condition, for all other cases',
      suggestion: 'remove this condition, or add an entry without one after it',
      atKey: true,
    }
  }
}

/** Nothing stands after a target or answer that always holds. */
export const unreachableAfter: Check = function* (file) {
  for (const { part, path } of lists(file)) {
    const first = part.findIndex((entry) => entry.when === undefined)
    if (first === -1 || first === part.length - 1) continue
    yield unreachableFinding([...path, first + 1], part.length - 1 - first)
  }
}

const unreachableFinding = (path: Finding['path'], count: number): Finding => ({
  path,
  found: `${count} ${count === 1 ? 'entry' : 'entries'} after one without a condition`,
  expected: 'the entry without a condition last',
  suggestion: 'move it to the end, or give it a condition',
  reads: [[...path.slice(0, -1), Number(path.at(-1)) - 1, 'when']],
})
