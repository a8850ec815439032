import { nearest } from '../nearest'
import type { ScenarioFile } from '../types'
import { choicesIn, statesOf } from './walk'

/** For each state the states that can follow it. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** One way from a state to another. */
interface Edge {
  from: string
  to: string
  /** True where it cannot be taken for ever on one day: days pass, or an item is made ready or used up. */
  isFinite: boolean
}

function edgesOf(file: ScenarioFile): Edge[] {
  return statesOf(file).flatMap(({ part: state, path }) => {
    const edges = (targets: readonly { to: string }[], isFinite: boolean): Edge[] =>
      targets.map(({ to }) => ({ from: state.id, to, isFinite }))
    if (state.type === 'final') return []
    if (state.type === 'beat') return edges(state.to, state.days !== undefined)
    return [
      ...choicesIn({ part: state, path }).flatMap(({ part: choice }) =>
        edges(choice.to, choice.kind === 'prepare' || choice.uses !== undefined),
      ),
      ...edges(state.wait.to, true),
      ...edges(state.moveOn.to, false),
    ]
  })
}

/** Resolves a misspelt target to the state it means, so that one slip is not reported twice; null where none is near. */
function resolver(file: ScenarioFile): (name: string) => string | null {
  const names = Object.keys(file.states)
  const known = new Map<string, string | null>(names.map((name) => [name, name]))
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const near = nearest(name, names)
    known.set(name, near)
    return near
  }
}

function graphFrom(file: ScenarioFile, edges: Iterable<{ from: string; to: string }>): Graph {
  const graph = new Map<string, Set<string>>(Object.keys(file.states).map((id) => [id, new Set()]))
  for (const { from, to } of edges) graph.get(from)?.add(to)
  return graph
}

/** Every way on, stand-ins for limited states included; targets without a state lead to `unresolved`. */
export function waysOn(file: ScenarioFile): { graph: Graph; entrances: string[]; unresolved: Set<string> } {
  const resolve = resolver(file)
  const unresolved = new Set<string>()
  const edges = edgesOf(file).flatMap(({ from, to }) => {
    const state = resolve(to)
    if (state !== null) return [{ from, to: state }]
    unresolved.add(from)
    return []
  })
  for (const { part } of statesOf(file)) {
    if (part.type === 'final' || part.limit === undefined) continue
    const state = resolve(part.limit.then)
    if (state !== null) edges.push({ from: part.id, to: state })
  }
  const entrances = [file.start, file.timeUp, file.cutOff].flatMap((name) => resolve(name) ?? [])
  return { graph: graphFrom(file, edges), entrances, unresolved }
}

/** The ways that stay open for ever on one day: once its limit is reached, another state stands in for a limited one. */
export function endlessWays(file: ScenarioFile): Graph {
  const resolve = resolver(file)
  const standsIn = new Map<string, string>()
  for (const { part } of statesOf(file)) {
    if (part.type !== 'final' && part.limit) standsIn.set(part.id, part.limit.then)
  }
  const settled = (name: string): string | null => {
    let state = resolve(name)
    const seen = new Set<string>()
    while (state !== null && standsIn.has(state) && !seen.has(state)) {
      seen.add(state)
      state = resolve(standsIn.get(state) ?? '')
    }
    return state
  }
  const ways = edgesOf(file).flatMap(({ from, to, isFinite }) => {
    const state = isFinite || standsIn.has(from) ? null : settled(to)
    return state === null ? [] : [{ from, to: state }]
  })
  // Limited states that stand in for each other in a circle never let go of the play.
  for (const [from, then] of standsIn) {
    const state = resolve(then)
    if (state !== null && standsIn.has(state)) ways.push({ from, to: state })
  }
  return graphFrom(file, ways)
}

/** The states that can be reached from some, themselves included. */
export function reachable(graph: Graph, from: Iterable<string>): Set<string> {
  const seen = new Set(from)
  for (const id of seen) for (const next of graph.get(id) ?? []) seen.add(next)
  return seen
}

/** The same graph with every way turned round. */
export function reversed(graph: Graph): Graph {
  const turned = new Map<string, Set<string>>([...graph.keys()].map((id) => [id, new Set()]))
  for (const [from, nexts] of graph) for (const to of nexts) turned.get(to)?.add(from)
  return turned
}

/** The part of a graph between some states. */
export const within = (graph: Graph, ids: ReadonlySet<string>): Graph =>
  new Map([...ids].map((id) => [id, new Set([...(graph.get(id) ?? [])].filter((next) => ids.has(next)))]))

/** One state for each place where ways into a graph would have to begin, the first in the order of the graph. */
export function beginnings(graph: Graph): string[] {
  const back = reversed(graph)
  const covered = new Set<string>()
  const found: string[] = []
  for (const id of graph.keys()) {
    if (covered.has(id)) continue
    const after = reachable(graph, [id])
    const before = reachable(back, [id])
    for (const other of before) if (after.has(other)) covered.add(other)
    if ([...before].every((other) => after.has(other))) found.push(id)
  }
  return found
}

/** One shortest circle for each group of states that lead back to each other. */
export function circles(graph: Graph): string[][] {
  const back = reversed(graph)
  const covered = new Set<string>()
  const found: string[][] = []
  for (const id of graph.keys()) {
    if (covered.has(id)) continue
    const circle = shortestCircle(graph, id)
    if (circle === null) continue
    const before = reachable(back, [id])
    for (const other of reachable(graph, [id])) if (before.has(other)) covered.add(other)
    found.push(circle)
  }
  return found
}

function shortestCircle(graph: Graph, start: string): string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const id of queue) {
    for (const next of graph.get(id) ?? []) {
      if (next === start) return trace(cameFrom, start, id)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, id)
      queue.push(next)
    }
  }
  return null
}

function trace(cameFrom: ReadonlyMap<string, string>, start: string, last: string): string[] {
  const circle = [last]
  for (let id: string | undefined = last; id !== undefined && id !== start; ) {
    id = cameFrom.get(id)
    if (id !== undefined) circle.unshift(id)
  }
  return circle
}
