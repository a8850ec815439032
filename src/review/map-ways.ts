import { moveOnId, waitId } from '../engine'
import type { Beat, Decision, Scenario, Target } from '../scenario'

/** A state that stands on the map, and how many choices lead from one to the next. */
export interface MapWay {
  from: string
  to: string
  /** Inputs that may lead along it; 1 where a junction leads on. */
  count: number
  /** Nothing but moving on leads this way: such ways leave from nearly everywhere. */
  isLeaving: boolean
}

/** What a map is drawn of: the ids of its states, and the ways between them. */
export interface Ways {
  /** Decisions and finals, every one of them once, and the beats that are junctions; in the order of the file. */
  states: string[]
  junctions: ReadonlySet<string>
  ways: MapWay[]
}

/**
 * Every way that the file allows from one decision or final to the next, whatever its conditions. Beats lie on the
 * ways and are no places of their own; but one that several decisions lead to and that leads on to several states is
 * a junction, or every pair of them would need a way.
 */
export function waysOf(scenario: Scenario): Ways {
  const junctions = junctionsOf(scenario)
  const states = [...scenario.states]
    .filter(([id, { type }]) => type !== 'beat' || junctions.has(id))
    .map(([id]) => id)
  const isPlace = (id: string) => scenario.states.get(id)?.type !== 'beat' || junctions.has(id)
  const ways = new Map<string, Omit<MapWay, 'count' | 'isLeaving'> & { inputs: Set<string> }>()
  const add = (from: string, input: string, targets: readonly Target[]) => {
    for (const to of landings(scenario, targets, isPlace)) {
      const way = ways.get(`${from} ${to}`) ?? { from, to, inputs: new Set() }
      way.inputs.add(input)
      ways.set(`${from} ${to}`, way)
    }
  }
  for (const id of states) {
    const state = scenario.states.get(id)
    if (state?.type === 'beat') add(id, '', state.to)
    if (state?.type === 'decision') for (const [input, to] of targetsOf(state)) add(id, input, to)
  }
  return {
    states,
    junctions,
    ways: [...ways.values()].map(({ from, to, inputs }) => ({
      from,
      to,
      count: inputs.size,
      isLeaving: inputs.size === 1 && inputs.has(moveOnId),
    })),
  }
}

/** Where each input of a decision may lead. */
const targetsOf = (decision: Decision): [string, readonly Target[]][] => [
  ...[...decision.choices, ...(decision.itch ?? [])].map((choice): [string, readonly Target[]] => [
    choice.id,
    choice.to,
  ]),
  [waitId, decision.wait.to],
  [moveOnId, decision.moveOn.to],
]

/** The first places that targets lead to, past the beats on the way; a state that can be full leads to its stand-in too. */
function landings(
  scenario: Scenario,
  targets: readonly Target[],
  isPlace: (id: string) => boolean,
): Set<string> {
  const places = new Set<string>()
  const met = new Set<string>()
  const queue = targets.map(({ to }) => to)
  for (const id of queue) {
    const state = scenario.states.get(id)
    if (met.has(id) || state === undefined) continue
    met.add(id)
    if (state.type !== 'final' && state.limit !== undefined) queue.push(state.limit.then)
    if (state.type !== 'beat' || isPlace(id)) places.add(id)
    else queue.push(...state.to.map(({ to }) => to))
  }
  return places
}

/** Beats that at least two decisions come by and that lead on to at least two states. */
function junctionsOf(scenario: Scenario): Set<string> {
  const visitors = new Map<string, Set<string>>()
  const isPlace = (id: string) => scenario.states.get(id)?.type !== 'beat'
  for (const [id, state] of scenario.states) {
    if (state.type !== 'decision') continue
    for (const beat of beatsAfter(scenario, state)) {
      visitors.set(beat, (visitors.get(beat) ?? new Set()).add(id))
    }
  }
  const isJunction = ([id, beat]: [string, Beat]) =>
    (visitors.get(id)?.size ?? 0) > 1 && landings(scenario, beat.to, isPlace).size > 1
  return new Set(
    beatsOf(scenario)
      .filter(isJunction)
      .map(([id]) => id),
  )
}

const beatsOf = (scenario: Scenario): [string, Beat][] =>
  [...scenario.states].flatMap(([id, state]) => (state.type === 'beat' ? [[id, state]] : []))

/** The beats that a decision's inputs can come by before the next decision or final. */
function beatsAfter(scenario: Scenario, decision: Decision): Set<string> {
  const beats = new Set<string>()
  const queue = targetsOf(decision).flatMap(([, to]) => to.map((target) => target.to))
  for (const id of queue) {
    const state = scenario.states.get(id)
    if (state === undefined || beats.has(id)) continue
    if (state.type !== 'final' && state.limit !== undefined) queue.push(state.limit.then)
    if (state.type !== 'beat') continue
    beats.add(id)
    queue.push(...state.to.map(({ to }) => to))
  }
  return beats
}
