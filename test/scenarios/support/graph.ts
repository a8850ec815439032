import { reach } from '../../../src/review/reach'
import type { Scenario } from '../../../src/scenario'
import { mostWordsShown } from './words'

/** One input taken in one position: the number of the position it leads to, and the most words it shows. */
export interface Edge {
  input: string
  to: number
  words: number
}

/** What can be reached in one variant, without the positions themselves: those would not fit in memory. */
export interface Graph {
  /** Number of the start. */
  begin: number
  /** Inputs of each position; none where the play has ended. */
  edges: readonly (readonly Edge[])[]
  /** Words shown before the first input. */
  opening: number
}

/** Takes every input in every position, as `explore` does, and keeps how much each shows; the graphs by variant. */
export function graphsOf(scenario: Scenario): Map<string, Graph> {
  const reached = reach(scenario, { note: (events) => mostWordsShown(scenario, events) })
  const { firstLink, linkTo, linkInput, linkNote, inputs } = reached
  const edgesOf = (number: number): Edge[] => {
    const edges: Edge[] = []
    for (let link = firstLink[number] ?? 0; link < (firstLink[number + 1] ?? 0); link++) {
      const input = inputs[linkInput[link] ?? 0] ?? ''
      edges.push({ input, to: linkTo[link] ?? 0, words: linkNote[link] ?? 0 })
    }
    return edges
  }
  const edges = Array.from({ length: reached.size }, (_, number) => edgesOf(number))
  return new Map(
    scenario.file.variants.map(({ id }, index) => {
      const [begin, opening] = [reached.starts[index] ?? 0, reached.startNotes[index] ?? 0]
      return [id, { begin, edges, opening }]
    }),
  )
}

/** A path and what it weighs. */
export interface Path {
  sum: number
  log: string[]
}

/** The path with the largest sum of what `weigh` gives its inputs, by dynamic programming over the positions. */
export function heaviestPath({ begin, edges }: Graph, weigh: (edge: Edge) => number): Path {
  const best: { sum: number; edge: Edge | null }[] = []
  const bestFrom = (number: number): { sum: number; edge: Edge | null } => {
    const known = best[number]
    if (known !== undefined) return known
    let found: { sum: number; edge: Edge | null } = { sum: 0, edge: null }
    for (const edge of edges[number] ?? []) {
      const sum = weigh(edge) + bestFrom(edge.to).sum
      if (found.edge === null || sum > found.sum) found = { sum, edge }
    }
    best[number] = found
    return found
  }
  const { sum } = bestFrom(begin)
  const log: string[] = []
  for (let { edge } = bestFrom(begin); edge !== null; { edge } = bestFrom(edge.to)) log.push(edge.input)
  return { sum, log }
}
