import { eventsOf, type Replay } from '../engine'
import type { Perception, RuleCode } from '../rubric'
import type { Ending } from '../scenario'

/** Where a play comes out: its ending, and how the whole history comes across. */
export interface Outcome {
  state: string
  ending: Ending
  headline: string
  perception: Perception
  /** Rules of the whole history. */
  codes: readonly RuleCode[]
}

/** Where a replay has come out; null where it has not ended. */
export function comesOut(replayed: Replay): Outcome | null {
  const events = eventsOf(replayed)
  const ended = events.find((event) => event.type === 'ended')
  const judged = events.find((event) => event.type === 'judged')
  if (ended?.type !== 'ended' || judged?.type !== 'judged') return null
  const { state, ending, headline } = ended
  return { state, ending, headline, perception: judged.perception, codes: judged.codes }
}
