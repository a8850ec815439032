import type { Position } from '../engine'
import { isPlain, liveContacts, numberedFrame, numberedTally, type FrameNumbers } from './pack'
import type { TallyNumbers } from './pack-tally'

/** Where a step ends, but for the summary of the history: contacts that still matter are numbered anew. */
export interface Landing {
  frame: number
  /** Numbers that the contacts of the summary had, by their new ones; null where they keep them. */
  order: readonly number[] | null
  /** Summaries numbered anew, by number. */
  tallies: Map<number, number>
}

/** Finds where steps end. */
export interface Landings {
  /** Where a position ends up with a summary; `known` remembers it by the answers that are on their way. */
  of: (position: Position, tally: number, known: Map<number, Landing>) => Landing
  /** The summary that goes with a landing. */
  tallyOf: (landing: Landing, position: Position, tally: number) => number
}

/** Makes the landings of one scenario. */
export function makeLandings(frames: FrameNumbers, tallies: TallyNumbers): Landings {
  return {
    of(position, tally, known) {
      const sign = tallies.awaitingOf(tally)
      const before = known.get(sign)
      if (before !== undefined) return before
      const order = liveContacts(position, tallies.valueOf(tally).pending)
      const frame = frames.numberOf(numberedFrame(position, order))
      const landing = { frame, order: isPlain(order) ? null : order, tallies: new Map<number, number>() }
      known.set(sign, landing)
      return landing
    },
    tallyOf(landing, position, tally) {
      const { order } = landing
      if (order === null) return tally
      const before = landing.tallies.get(tally)
      if (before !== undefined) return before
      const number = tallies.numberOf(numberedTally(tallies.valueOf(tally), order), position.day)
      landing.tallies.set(tally, number)
      return number
    },
  }
}
