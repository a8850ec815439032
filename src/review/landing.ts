import type { Position } from '../engine'
import type { Matters } from './matters'
import { isPlain, liveContacts, numberedFrame, numberedTally, type FrameNumbers } from './pack'
import type { TallyNumbers } from './pack-tally'

/** Where a step ends, but for the summary of the history: contacts that still matter are numbered anew. */
export interface Landing {
  frame: number
  /** Numbers that the contacts of the summary had, by their new ones; null where they keep them. */
  order: readonly number[] | null
  /** What of the summary is still needed; null where that is all of it. */
  needed: Matters | null
  /** Summaries numbered anew and without what nobody needs, by number. */
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
export function makeLandings(
  frames: FrameNumbers,
  tallies: TallyNumbers,
  needs: ReadonlyMap<string, Matters | null>,
): Landings {
  return {
    of(position, tally, known) {
      const sign = tallies.awaitingOf(tally)
      const before = known.get(sign)
      if (before !== undefined) return before
      const order = liveContacts(position, tallies.valueOf(tally).pending)
      const frame = frames.numberOf(numberedFrame(position, order))
      const landing = {
        frame,
        order: isPlain(order) ? null : order,
        needed: needs.get(position.state) ?? null,
        tallies: new Map<number, number>(),
      }
      known.set(sign, landing)
      return landing
    },
    tallyOf(landing, position, tally) {
      const { order, needed } = landing
      if (order === null && needed === null) return tally
      const before = landing.tallies.get(tally)
      if (before !== undefined) return before
      const { day } = position
      let number = tally
      if (order !== null) number = tallies.numberOf(numberedTally(tallies.valueOf(tally), order), day)
      if (needed !== null) number = tallies.plainer(number, day, needed)
      landing.tallies.set(tally, number)
      return number
    },
  }
}
