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

const sticky: ReadonlySet<RuleCode> = new Set(stickyCodes)
const isSticky = (code: RuleCode): code is StickyCode => sticky.has(code)

function holds(code: RuleCode, tally: Tally, context: Context): boolean {
  if (code === 'D2' || code === '!A4') return tally.empties > 0
  if (code === 'A12') return hasFired(tally, '!A11')
  // An empty call whose answer is still on its way has not been connected.
  if (code === 'D3' && tally.pending.some((one) => one.class === 'empty' && one.isCall)) return true
  if (isSticky(code)) return hasFired(tally, code)
  return wholeHistory[code]?.(tally, context) ?? false
}

type Decides = (tally: Tally, context: Context, forgiveSilence: boolean) => boolean

const escalates = (tally: Tally): boolean => hasFired(tally, 'S2') || hasFired(tally, 'S3')
const isBoth = (tally: Tally): boolean => tally.empties > 0 && tally.values > 0

/** The order of judgement (rubric.md, "From history to perception"): the first line that holds decides. */
const order = [
  ['nothing-arrived', 'no-follow-up', nothingReceived],
  ['grievance', 'stalker', (tally) => tally.grievance === 2],
  ['empty-reminder', 'stalker', (tally) => tally.emptyReminder],
  ['pressing', 'stalker', (tally) => escalates(tally) && tally.values === 0],
  ['empty-and-hurt', 'desperate/stalker', (tally) => tally.grievance === 1 && onlyEmpty(tally)],
  ['faint-grievance', 'assertive/stalker', (tally) => tally.grievance === 1 && !onlyEmpty(tally)],
  ['reminder', 'assertive/stalker', (tally) => hasFired(tally, 'S4') || hasFired(tally, 'S5')],
  [
    'empty-hunting',
    'assertive/desperate',
    (tally, context) => onlyEmpty(tally) && hasHunterCount(tally, context),
  ],
  ['empty-past-silence', 'desperate/stalker', (tally) => onlyEmpty(tally) && hasFired(tally, '!S7')],
  ['only-empty', 'desperate', onlyEmpty],
  [
    'value-and-pressing',
    'assertive/stalker',
    (tally) => isBoth(tally) && (escalates(tally) || hasFired(tally, '!S7')),
  ],
  ['value-and-empty', 'assertive/desperate', isBoth],
  [
    'nothing-after-thanks',
    'assertive/no-follow-up',
    (tally, context, forgiven) => !forgiven && lacksFollowUp(tally, context),
  ],
  ['value-past-silence', 'assertive/stalker', (tally) => tally.empties === 0 && hasFired(tally, '!S7')],
  ['announced', 'assertive/desperate', (tally) => tally.empties === 0 && hasFired(tally, '!A3')],
  ['long-voicemail', 'assertive/desperate', (tally) => hasFired(tally, 'D5')],
  ['through-hr', 'assertive/desperate', (tally) => hasFired(tally, 'D6')],
  ['long-call', 'assertive/desperate', (tally) => tally.longBusyCall],
  ['resume', 'assertive/no-follow-up', (tally) => hasFired(tally, '!A11')],
  ['no-thanks', 'assertive/no-follow-up', (tally, _, forgiven) => !forgiven && tally.notes === 0],
  ['left-early', 'assertive/no-follow-up', failsHunterTest],
  ['welcome', 'assertive', () => true],
] as const satisfies readonly (readonly [string, Perception, Decides])[]

/** Why a history came across as it did: a line of the order of judgement. */
export type Reason = (typeof order)[number][0]

const holdsFor =
  (tally: Tally, context: Context, forgiveSilence: boolean) =>
  ([, , decides]: (typeof order)[number]): boolean =>
    decides(tally, context, forgiveSilence)

/**
 * How a summary comes across on `context.judgedOnDay`. With `forgiveSilence` (the interview day is not over yet)
 * nothing is held against a message not sent.
 */
export const perceptionOf = (tally: Tally, context: Context, forgiveSilence = false): Perception =>
  // The last line always holds.
  (order.find(holdsFor(tally, context, forgiveSilence)) ?? order[0])[1]

/** Every line of the order that holds and leads to the same perception as the one that decided, which comes first. */
export function reasonsOf(tally: Tally, context: Context): Reason[] {
  const lines = order.filter(holdsFor(tally, context, false))
  return lines.filter(([, perception]) => perception === lines[0]?.[1]).map(([reason]) => reason)
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
