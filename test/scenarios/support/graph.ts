import { choices, inputs, type Position, start, type Step, step } from '../../../src/engine'
import { makePositionKey } from '../../../src/review/position-key'
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
  /** State and day of each position, by number; 0 is the start. */
  places: readonly { state: string; day: number }[]
  /** Inputs of each position; none where the play has ended. */
  edges: readonly (readonly Edge[])[]
  /** Words shown before the first input. */
  opening: number
  /** Every set of choices that is offered together, as ids: "state: a, b". */
  offers: ReadonlySet<string>
}

/** Takes every input in every position of a variant, as `explore` does, and keeps how much each shows. */
export function graphOf(scenario: Scenario, variant: string): Graph {
  const numbers = new Map<string, number>()
  const places: { state: string; day: number }[] = []
  const edges: Edge[][] = []
  const offers = new Set<string>()
  const queue: (Position | null)[] = []
  const positionKey = makePositionKey(scenario)
  const arrive = ({ position }: Step): number => {
    const key = positionKey(position)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, queue.length)
    places.push({ state: position.state, day: position.day })
    return queue.push(position) - 1
  }
  const begun = start(scenario, 0, variant)
  arrive(begun)
  for (let number = 0; number < queue.length; number++) {
    const position = queue[number]
    if (position == null) continue
    queue[number] = null
    const offered = choices(scenario, position)?.choices.map((one) => one.id)
    if (offered !== undefined) offers.add(`${position.state}: ${offered.join(', ')}`)
    edges[number] = inputs(scenario, position).map((input) => {
      const next = step(scenario, position, input)
      return { input, to: arrive(next), words: mostWordsShown(scenario, next.events) }
    })
  }
  return { places, edges, opening: mostWordsShown(scenario, begun.events), offers }
}

/** A path and what it weighs. */
export interface Path {
  sum: number
  log: string[]
}

/** The path with the largest sum of what `weigh` gives its inputs, by dynamic programming over the positions. */
export function heaviestPath({ edges }: Graph, weigh: (edge: Edge) => number): Path {
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
  const { sum } = bestFrom(0)
  const log: string[] = []
  for (let { edge } = bestFrom(0); edge !== null; { edge } = bestFrom(edge.to)) log.push(edge.input)
  return { sum, log }
}
