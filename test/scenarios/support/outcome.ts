import type { GameEvent } from '../../../src/engine'
import { interestOf, outcomeOf as worthOf } from '../../../src/review/outcome'
import type { Perception } from '../../../src/rubric'

/** What a finished play is worth, 0 to 119: 30 for each class of perception, the ending, one for each rule kept. */
export function outcomeOf(events: readonly GameEvent[]): { worth: number; perception: Perception } {
  const ended = events.find((event) => event.type === 'ended')
  const judged = events.find((event) => event.type === 'judged')
  if (ended === undefined || judged === undefined) throw new Error('the play has not ended')
  const { perception, codes } = judged
  return { worth: worthOf(perception, ended.ending, interestOf(codes)), perception }
}
