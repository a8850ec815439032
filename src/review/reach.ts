import { type Position, start } from '../engine'
import type { Scenario } from '../scenario'
import { type IntList, makeIntList } from './int-list'
import { makeWordNumbers } from './interner'
import { makeQuickPlay, type Note, type QuickMove, type QuickPlay, type Spot } from './quick-play'
import { makeRecordTable } from './record-table'

/** Positions above which a scenario is refused, and the review no longer exact. */
export const mostPositions = 200_000

/** Where an input leads that cannot be carried out. */
export const nowhere = -1

/** Looks on while positions are searched. */
export interface Onlooker {
  /** A position is about to be left by each of its moves. */
  expand?: (number: number, moves: readonly QuickMove[]) => void
  /** A move has been taken; it has the highest number of all links so far. */
  arrive?: (from: number, move: QuickMove, to: number) => void
  /** A move could not be taken, or (from null) a play not begun. */
  fail?: (from: number | null, input: string, reason: string) => void
}

/** Everything that can be reached, as links between numbered positions; memory grows with their count alone. */
export interface Reached {
  /** False where the search stopped at its limit or was asked to. */
  isComplete: boolean
  size: number
  /** Number of the first position of each variant, in the order of the file, and the note of how it began. */
  starts: readonly number[]
  startNotes: readonly number[]
  /** Links of position p: `firstLink[p]` up to, without, `firstLink[p + 1]`. */
  firstLink: Int32Array
  /** Input (index in `inputs`), goal (`nowhere` where there is none) and note of each link. */
  linkInput: Int32Array
  linkTo: Int32Array
  linkNote: Int32Array
  inputs: readonly string[]
  /** Link by which a position was first reached; −1 for a start. */
  firstBy: Int32Array
  /** Everything but the summary of each position, and its summary or verdict, by number. */
  frames: Int32Array
  tallies: Int32Array
  play: QuickPlay
  /** Number of a position of a session, or −1 where it has not been reached. */
  find: (position: Position) => number
}

/** How far to search, and who looks on. */
export interface ReachOptions {
  limit?: number | undefined
  /** Asked now and then; true ends the search. */
  shouldStop?: (() => boolean) | undefined
  /** Reads the events of a step into the note of its link. */
  note?: Note | null
  onlooker?: (far: Pick<Reached, 'play'> & { spotAt: (number: number) => Spot }) => Onlooker
}

/** Positions expanded between two questions whether to stop. */
const betweenQuestions = 512

/** Takes every move in every position that can be reached, variant by variant and breadth first. */
export function reach(scenario: Scenario, options: ReachOptions = {}): Reached {
  const { limit = mostPositions, shouldStop = () => false, note = null } = options
  const play = makeQuickPlay(scenario, note)
  const table = makeRecordTable(2)
  const inputs = makeWordNumbers()
  const lists = makeLists()
  const starts: number[] = []
  const startNotes: number[] = []
  const here: Spot = { frame: 0, tally: 0 }
  const there: Spot = { frame: 0, tally: 0 }
  const spotAt = (number: number): Spot => ({
    frame: lists.frame.at(number),
    tally: lists.tally.at(number),
  })
  const onlooker = options.onlooker?.({ play, spotAt }) ?? {}

  /** Number of the spot in `there`, queued where it is new. */
  function arrive(link: number): number {
    table.row[0] = there.frame
    table.row[1] = there.tally
    const known = table.size
    const to = table.numberOf()
    if (to < known) return to
    lists.frame.push(there.frame)
    lists.tally.push(there.tally)
    lists.firstBy.push(link)
    return to
  }

  function addLink(input: string, to: number, noted: number): void {
    lists.input.push(inputs.numberOf(input))
    lists.to.push(to)
    lists.note.push(noted)
  }

  function expand(from: number): void {
    here.frame = lists.frame.at(from)
    here.tally = lists.tally.at(from)
    const moves = play.movesAt(here)
    if (moves.length === 0) return
    onlooker.expand?.(from, moves)
    for (const move of moves) {
      const noted = play.take(here, move, there)
      if (typeof noted === 'string') {
        addLink(move.input, nowhere, 0)
        onlooker.fail?.(from, move.input, noted)
        continue
      }
      const to = arrive(lists.to.length)
      addLink(move.input, to, noted)
      onlooker.arrive?.(from, move, to)
    }
  }

  let isStopped = false
  for (const variant of scenario.file.variants) {
    const begun = begin(scenario, variant.id)
    if (typeof begun === 'string') {
      onlooker.fail?.(null, '', begun)
      starts.push(nowhere)
      startNotes.push(0)
      continue
    }
    play.spotOf(begun.position, there)
    starts.push(arrive(-1))
    startNotes.push(note?.(begun.events) ?? 0)
    for (let number = lists.first.length; number < table.size && !isStopped; number++) {
      lists.first.push(lists.to.length)
      expand(number)
      isStopped = table.size > limit || (number % betweenQuestions === 0 && shouldStop())
    }
    if (isStopped) break
  }
  while (lists.first.length <= table.size) lists.first.push(lists.to.length)
  return {
    isComplete: !isStopped && table.size <= limit,
    size: table.size,
    starts,
    startNotes,
    firstLink: lists.first.toArray(),
    linkInput: lists.input.toArray(),
    linkTo: lists.to.toArray(),
    linkNote: lists.note.toArray(),
    inputs: inputs.words,
    firstBy: lists.firstBy.toArray(),
    frames: lists.frame.toArray(),
    tallies: lists.tally.toArray(),
    play,
    find(position) {
      play.spotOf(position, there)
      table.row[0] = there.frame
      table.row[1] = there.tally
      return table.find()
    },
  }
}

/** The inputs by which a position was first reached, and the number of the start they lead from. */
export function wayTo({ firstBy, firstLink, linkInput, inputs }: Reached, number: number): string[] {
  const log: string[] = []
  for (let link = firstBy[number] ?? -1; link >= 0; ) {
    log.unshift(inputs[linkInput[link] as number] as string)
    link = firstBy[fromOf(firstLink, link)] as number
  }
  return log
}

/** The position that a link leaves, by halving. */
export function fromOf(firstLink: Int32Array, link: number): number {
  let low = 0
  let high = firstLink.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((firstLink[middle] as number) <= link) low = middle
    else high = middle
  }
  return low
}

type ListName = 'first' | 'input' | 'to' | 'note' | 'firstBy' | 'frame' | 'tally'

const makeLists = (): Record<ListName, IntList> => ({
  first: makeIntList(),
  input: makeIntList(),
  to: makeIntList(),
  note: makeIntList(),
  firstBy: makeIntList(),
  frame: makeIntList(),
  tally: makeIntList(),
})

/** The start of a variant, or the sentence it throws. */
function begin(scenario: Scenario, variant: string): ReturnType<typeof start> | string {
  try {
    return start(scenario, 0, variant)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
