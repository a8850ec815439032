import { advance } from './add'
import type { Context } from './contact'
import { judge } from './judge'
import type { PerceptionSoFar } from './perception'
import type { RuleCode } from './rules'
import { settings } from './settings'
import type { Tally } from './tally'

/** How a history that is still growing comes across today. */
export interface JudgementSoFar {
  perception: PerceptionSoFar
  /** Codes that hold today, in the rubric's order. */
  codes: RuleCode[]
}

const isDuePassed = (context: Context, today: number): boolean =>
  today > (context.advisedDay ?? context.interviewDay + settings.dueDaysWithoutAdvice)

const isNoteOnly = (tally: Tally): boolean =>
  tally.valueNotes + tally.requested + tally.empties + tally.values + tally.referrers === 0

/** Verdicts that rest on what is missing; a grievance or a reminder inside a note is no such verdict. */
const restsOnAbsence: ReadonlySet<PerceptionSoFar> = new Set([
  'no-follow-up',
  'assertive/no-follow-up',
  'assertive',
])

/**
 * Judges the history so far as the employer sees it on `today`: today stands for the day of judgement, nothing is
 * held against silence on the interview day, and a plain note or nothing at all is `unformed` until the advised
 * day has passed.
 */
export function judgeSoFar(tally: Tally, context: Context, today: number): JudgementSoFar {
  const soFar = { ...context, judgedOnDay: today }
  const { tally: now } = advance(tally, soFar, today)
  const { perception, codes } = judge(now, soFar, today <= context.interviewDay)
  const unformed = isNoteOnly(now) && !isDuePassed(context, today) && restsOnAbsence.has(perception)
  return { perception: unformed ? 'unformed' : perception, codes }
}
