import { advance } from './add'
import type { Context } from './contact'
import { codesOf, perceptionOf } from './judge'
import type { PerceptionSoFar } from './perception'
import type { RuleCode } from './rules'
import { settings } from './settings'
import type { Tally } from './tally'

const isDuePassed = (context: Context, today: number): boolean =>
  today > (context.advisedDay ?? context.interviewDay + settings.dueDaysWithoutAdvice)

const isNoteOnly = (tally: Tally): boolean =>
  tally.valueNotes + tally.requested + tally.empties + tally.values + tally.referrers === 0

/** True where nothing but absence can be held against the history: a plain note with a fault of its own is judged. */
const isFaultless = (tally: Tally, context: Context): boolean =>
  tally.notes === 0 || perceptionOf(tally, context, true) === 'assertive'

/**
 * How the history so far comes across on `today`: today stands for the day of judgement, nothing is held against
 * silence on the interview day, and a plain note or nothing at all is `unformed` until the advised day has passed.
 */
export function perceptionSoFar(tally: Tally, context: Context, today: number): PerceptionSoFar {
  const soFar = { ...context, judgedOnDay: today }
  const { tally: now } = advance(tally, soFar, today)
  const perception = perceptionOf(now, soFar, isInterviewDay(context, today))
  const unformed = isNoteOnly(now) && !isDuePassed(context, today) && isFaultless(now, soFar)
  return unformed ? 'unformed' : perception
}

/** The codes that hold on `today`, by the same rules as `perceptionSoFar`. */
export function codesSoFar(tally: Tally, context: Context, today: number): RuleCode[] {
  const soFar = { ...context, judgedOnDay: today }
  const codes = codesOf(advance(tally, soFar, today).tally, soFar, isInterviewDay(context, today))
  // In play the day on which something is due has to have passed; a judged history asks for the day itself.
  return isDuePassed(context, today) ? codes : codes.filter((code) => code !== 'N1')
}

const isInterviewDay = (context: Context, today: number): boolean => today <= context.interviewDay
