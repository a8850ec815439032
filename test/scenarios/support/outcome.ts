import { type GameEvent } from '../../../src/engine'
import type { Perception, RuleCode } from '../../../src/rubric'
import type { Ending } from '../../../src/scenario'

const classOf: Record<Perception, number> = {
  assertive: 3,
  'assertive/desperate': 2,
  'assertive/no-follow-up': 2,
  'assertive/stalker': 2,
  desperate: 1,
  'no-follow-up': 1,
  'desperate/stalker': 1,
  stalker: 0,
}

const worthOfEnding: Record<Ending, number> = {
  offer: 20,
  'second-interview': 17,
  'moved-on': 14,
  'kept-warm': 13,
  'politely-dropped': 7,
  'gave-up': 4,
  'time-up': 4,
  'silently-dropped': 2,
  blocked: 0,
}

const rulesOfInterest: readonly RuleCode[] = ['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'A8', 'A10', 'H4']

/** What a finished play is worth, 0 to 119: 30 for each class of perception, the ending, one for each rule kept. */
export function outcomeOf(events: readonly GameEvent[]): { worth: number; perception: Perception } {
  const ended = events.find((event) => event.type === 'ended')
  const judged = events.find((event) => event.type === 'judged')
  if (ended === undefined || judged === undefined) throw new Error('the play has not ended')
  const interest = rulesOfInterest.filter((code) => judged.codes.includes(code)).length
  return {
    worth: 30 * classOf[judged.perception] + worthOfEnding[ended.ending] + interest,
    perception: judged.perception,
  }
}
