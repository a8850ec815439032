import type { Position } from '../engine'

/** The positions of a play by number, and the choices between them; memory grows with their count alone. */
export interface ExplorationGraph {
  /** State of each position. */
  readonly states: readonly string[]
  /** Notes that an input leads from a position (null: that it is the start) to another; true where that one is new. */
  add: (from: number | null, input: string, position: Position) => boolean
  /** The inputs by which a position was first reached. */
  logTo: (number: number) => string[]
  /** Numbers of the positions from which one of `goals` can be reached, those included. */
  reaching: (goals: readonly number[]) => ReadonlySet<number>
}

/** Makes an empty graph; positions with equal keys are one, and are numbered from 0 in the order they are added. */
export function makeExplorationGraph(keyOf: (position: Position) => string): ExplorationGraph {
  const numbers = new Map<string, number>()
  const states: string[] = []
  const parents: number[] = []
  const inputs: string[] = []
  const links: Links = { from: [], to: [] }

  return {
    states,
    add(from, input, position) {
      const key = keyOf(position)
      const known = numbers.get(key)
      const number = known ?? states.length
      if (from !== null) {
        links.from.push(from)
        links.to.push(number)
      }
      if (known !== undefined) return false
      numbers.set(key, number)
      states.push(position.state)
      parents.push(from ?? 0)
      inputs.push(input)
      return true
    },
    logTo(number) {
      const log: string[] = []
      for (let at = number; at > 0; at = parents[at] ?? 0) log.unshift(inputs[at] ?? '')
      return log
    },
    reaching: (goals) => goBack(states.length, links, goals),
  }
}

interface Links {
  from: number[]
  to: number[]
}

/** Walks the links backwards from the goals; `firsts` and `nexts` chain the links that end in one position. */
function goBack(count: number, { from, to }: Links, goals: readonly number[]): Set<number> {
  const firsts = new Int32Array(count).fill(-1)
  const nexts = new Int32Array(to.length)
  for (const [link, end] of to.entries()) {
    nexts[link] = firsts[end] ?? -1
    firsts[end] = link
  }
  const found = new Set(goals)
  for (const goal of found) {
    for (let link = firsts[goal] ?? -1; link >= 0; link = nexts[link] ?? -1) found.add(from[link] ?? goal)
  }
  return found
}
