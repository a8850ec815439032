import { type Context, isHunter } from './contact'
import type { Finding } from './finding'
import type { Perception } from './perception'
import { type RuleCode, ruleCodes } from './rules'
import { settings } from './settings'
import { hasFired, type StickyCode, stickyCodes, type Tally, unansweredContacts } from './tally'

/** What a history comes to: the perception, every code that holds, and the findings of the whole history. */
export interface Judgement {
  perception: Perception
  /** Codes that hold, each once, in the rubric's order. */
  codes: RuleCode[]
  /** Findings that no single contact fired (S7, !A1, A4, A9, A10, H3, N1, N2). */
  findings: Finding[]
}

const nothingReceived = (tally: Tally): boolean =>
  tally.notes + tally.requested + tally.empties + tally.values + tally.referrers === 0

const onlyEmpty = (tally: Tally): boolean => tally.empties > 0 && tally.values === 0

/** Day on which a follow-up is due, and whether that very day already counts as late (no day was advised). */
function isPastDue(context: Context): boolean {
  if (context.advisedDay !== null) return context.judgedOnDay > context.advisedDay
  return context.judgedOnDay >= context.interviewDay + settings.dueDaysWithoutAdvice
}

const lacksFollowUp = (tally: Tally, context: Context): boolean =>
  tally.valueNotes + tally.requested + tally.empties + tally.values + tally.referrers === 0 &&
  isPastDue(context)

const isReferrerWeek = (tally: Tally): boolean =>
  (tally.lastReferrerDay ?? 0) - (tally.firstReferrerDay ?? 0) < settings.referrerWeekDays

const hasHunterCount = (tally: Tally, context: Context): boolean =>
  isHunter(context) && tally.besidesNotes >= settings.hunterContacts

const failsHunterTest = (tally: Tally, context: Context): boolean =>
  isHunter(context) &&
  context.movedOn === true &&
  unansweredContacts(tally) < (context.expectedMessages ?? settings.expectedMessages)

/** Predicates of the codes that only the whole history decides; every other code is sticky in the tally. */
const wholeHistory: Partial<Record<RuleCode, (tally: Tally, context: Context) => boolean>> = {
  S7: (tally, context) => context.movedOn === true && unansweredContacts(tally) > 0,
  '!A1': (tally) => !hasFired(tally, 'A1'),
  A4: (tally) => tally.values > 0 && tally.empties === 0,
  A9: (tally) => tally.referrers >= settings.referrersAtLeast && isReferrerWeek(tally),
  '!A9': (tally) => tally.referrers >= settings.referrersAtLeast && !isReferrerWeek(tally),
  A10: (tally) => tally.referrers > 0 && !tally.vagueReferrer,
  '!A10': (tally) => tally.genericReferrer,
  H3: hasHunterCount,
  N1: lacksFollowUp,
  N2: (tally) => tally.notes === 0,
}

const isSticky = (code: RuleCode): code is StickyCode => (stickyCodes as readonly RuleCode[]).includes(code)

function holds(code: RuleCode, tally: Tally, context: Context): boolean {
  if (code === 'D2' || code === '!A4') return tally.empties > 0
  if (code === 'A12') return hasFired(tally, '!A11')
  // An empty call whose answer is still on its way has not been connected.
  if (code === 'D3' && tally.pending.some((one) => one.class === 'empty' && one.isCall)) return true
  if (isSticky(code)) return hasFired(tally, code)
  return wholeHistory[code]?.(tally, context) ?? false
}

/**
 * How a summary comes across on `context.judgedOnDay`: the order of judgement (rubric.md, "From history to
 * perception"); the first step that matches decides.
 */
export function perceptionOf(tally: Tally, context: Context, forgiveSilence = false): Perception {
  const fired = (code: StickyCode) => hasFired(tally, code)
  const escalates = fired('S2') || fired('S3')
  if (nothingReceived(tally)) return 'no-follow-up'
  if (tally.grievance === 2) return 'stalker'
  if (tally.emptyReminder) return 'stalker'
  if (escalates && tally.values === 0) return 'stalker'
  if (tally.grievance === 1) return onlyEmpty(tally) ? 'desperate/stalker' : 'assertive/stalker'
  if (fired('S4') || fired('S5')) return 'assertive/stalker'
  if (onlyEmpty(tally)) {
    if (hasHunterCount(tally, context)) return 'assertive/desperate'
    return fired('!S7') ? 'desperate/stalker' : 'desperate'
  }
  if (tally.empties > 0) return escalates || fired('!S7') ? 'assertive/stalker' : 'assertive/desperate'
  if (!forgiveSilence && lacksFollowUp(tally, context)) return 'assertive/no-follow-up'
  if (fired('!S7')) return 'assertive/stalker'
  if (fired('!A3') || fired('D5') || fired('D6') || tally.longBusyCall) return 'assertive/desperate'
  if (fired('!A11') || (!forgiveSilence && tally.notes === 0)) return 'assertive/no-follow-up'
  if (failsHunterTest(tally, context)) return 'assertive/no-follow-up'
  return 'assertive'
}

const fieldsOf: Partial<Record<RuleCode, readonly string[]>> = {
  S7: ['movedOn'],
  A9: ['day'],
  '!A9': ['day'],
  A10: ['value'],
  '!A10': ['value'],
}

/** Codes that hold something against silence. */
const againstSilence: ReadonlySet<RuleCode> = new Set(['!A1', 'N1', 'N2'])

/**
 * The codes that hold on `context.judgedOnDay`, in the rubric's order. With `forgiveSilence` (the interview day is
 * not over yet) nothing is held against a message not sent.
 */
export const codesOf = (tally: Tally, context: Context, forgiveSilence = false): RuleCode[] =>
  ruleCodes.filter((code) => !(forgiveSilence && againstSilence.has(code)) && holds(code, tally, context))

/** Judges a summary on `context.judgedOnDay`; answers due by then must have been counted (`advance`). */
export function judge(tally: Tally, context: Context): Judgement {
  const codes = codesOf(tally, context)
  const findings = codes
    .filter((code) => wholeHistory[code] !== undefined)
    .map(
      (code): Finding => ({
        code,
        contact: null,
        day: context.judgedOnDay,
        words: null,
        fields: fieldsOf[code] ?? ['purpose'],
      }),
    )
  return { perception: perceptionOf(tally, context), codes, findings }
}
