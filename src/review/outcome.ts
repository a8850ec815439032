import type { Perception, RuleCode } from '../rubric'
import type { Ending } from '../scenario'

/** Class of a perception, 0 to 3; one class is worth more than everything else together. */
export const classOf: Readonly<Record<Perception, number>> = {
  assertive: 3,
  'assertive/desperate': 2,
  'assertive/no-follow-up': 2,
  'assertive/stalker': 2,
  desperate: 1,
  'no-follow-up': 1,
  'desperate/stalker': 1,
  stalker: 0,
}

/** What each kind of ending is worth, 0 to 20. */
export const worthOfEnding: Readonly<Record<Ending, number>> = {
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

/** Rules whose keeping makes a play more interesting to the employer: one point each, 9 at most. */
export const rulesOfInterest: readonly RuleCode[] = ['A1', 'A2', 'A3', 'A5', 'A6', 'A7', 'A8', 'A10', 'H4']

/** Points of one class: more than the best ending and all points of interest. */
const pointsOfClass = 30

/** Distinct rules of interest among these codes. */
export const interestOf = (codes: readonly RuleCode[]): number =>
  rulesOfInterest.filter((code) => codes.includes(code)).length

/** What a finished play is worth, 0 to 119. */
export const outcomeOf = (perception: Perception, ending: Ending, interest: number): number =>
  pointsOfClass * classOf[perception] + worthOfEnding[ending] + interest

/** A history's rules. */
interface Kept {
  codes: readonly RuleCode[]
}

/** What counts in one's favour on the way to one outcome and not on the way to the other. */
export const leftOut = (before: Kept, after: Kept): RuleCode[] =>
  rulesOfInterest.filter((code) => before.codes.includes(code) && !after.codes.includes(code))
