import type { ContactClass, Cue, ResponseKind } from './contact'
import type { RuleCode } from './rules'

/** Codes that one contact or its answer fires for good; each is one bit of `Tally.fired`. */
export const stickyCodes = [
  'D1',
  'D3',
  'D4',
  'D5',
  'D6',
  'D8',
  'C1',
  'C2',
  'C3',
  'C4',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  '!S7',
  'A1',
  'A2',
  'A3',
  '!A3',
  'A5',
  '!A5',
  'A6',
  'A7',
  'A8',
  '!A11',
  'H4',
] as const satisfies readonly RuleCode[]

export type StickyCode = (typeof stickyCodes)[number]

const bits = new Map<RuleCode, number>(stickyCodes.map((code, index) => [code, 1 << index]))

/** The bit of a sticky code; 0 for codes that are derived from the whole history. */
export const bitOf = (code: RuleCode): number => bits.get(code) ?? 0

/** An answer that is still on its way; until its day its contact counts as unanswered. */
export interface Pending {
  /** Index of the contact in the history. */
  contact: number
  /** Day of the contact. */
  day: number
  /** Day on which the answer arrives. */
  due: number
  kind: ResponseKind
  cues: readonly Cue[]
  class: ContactClass
  isCall: boolean
  /** Seconds of the call or voicemail, 0 for written messages. */
  seconds: number
  /** True while no later empty contact exists. */
  isLastEmpty: boolean
}

/**
 * The rubric's finite summary of a history: all that judging it needs. Counts are capped where more makes no
 * difference, so that the positions of a scenario stay finite and few.
 */
export interface Tally {
  /** Rules fired by single contacts, one bit a code of `stickyCodes`. */
  fired: number
  /** Thank-you notes received (capped at 1). */
  notes: number
  /** Thank-you notes with value (capped at 1). */
  valueNotes: number
  /** Contacts of requested information (capped at 1). */
  requested: number
  /** Empty contacts (capped at 1). */
  empties: number
  /** Value contacts (capped at 1). */
  values: number
  /** Contacts besides notes (capped where H3 is decided). */
  besidesNotes: number
  /** The worst tone received: 0 none, 1 faint grievance, 2 plain. */
  grievance: 0 | 1 | 2
  /** An empty message reminded (S4) or asked about receipt (S5). */
  emptyReminder: boolean
  /** A long call met several different cues. */
  longBusyCall: boolean
  /** Length of the current uninvited run of empty contacts (capped where S3 is decided). */
  run: number
  lastEmptyDay: number | null
  /** The answer to the last empty contact invites another. */
  lastEmptyInvites: boolean
  /** Day of the earliest contact, notes aside, that was left unanswered for good. */
  unansweredSince: number | null
  /** Value contacts left unanswered for good (capped where !S7 is decided). */
  unansweredValues: number
  /** Contacts left unanswered for good, notes included (capped at what a hunter's employer expects). */
  unanswered: number
  /** Empty contacts answered "still deciding" (capped where D8 is decided). */
  stillDeciding: number
  /** Days named by "call me on day N" answers, ascending. */
  namedDays: readonly number[]
  /** Referrers' contacts (capped where A9 is decided). */
  referrers: number
  firstReferrerDay: number | null
  lastReferrerDay: number | null
  /** A referrer's endorsement was generic. */
  genericReferrer: boolean
  /** A referrer named no specific problem solved. */
  vagueReferrer: boolean
  /** Answers on their way, in order of their contacts. */
  pending: readonly Pending[]
}

/** The summary of a history in which nothing has happened. */
export const emptyTally: Tally = Object.freeze({
  fired: 0,
  notes: 0,
  valueNotes: 0,
  requested: 0,
  empties: 0,
  values: 0,
  besidesNotes: 0,
  grievance: 0,
  emptyReminder: false,
  longBusyCall: false,
  run: 0,
  lastEmptyDay: null,
  lastEmptyInvites: false,
  unansweredSince: null,
  unansweredValues: 0,
  unanswered: 0,
  stillDeciding: 0,
  namedDays: Object.freeze([]),
  referrers: 0,
  firstReferrerDay: null,
  lastReferrerDay: null,
  genericReferrer: false,
  vagueReferrer: false,
  pending: Object.freeze([]),
})

/** True when a sticky code has fired. */
export const hasFired = (tally: Tally, code: StickyCode): boolean => (tally.fired & bitOf(code)) !== 0

/** Day of the earliest contact, notes aside, that is unanswered now, or null. */
export function unansweredSince(tally: Tally): number | null {
  let since = tally.unansweredSince
  for (const one of tally.pending) {
    if (one.class !== 'note' && (since === null || one.day < since)) since = one.day
  }
  return since
}

/** Number of value contacts that are unanswered now. */
export const unansweredValues = (tally: Tally): number =>
  tally.unansweredValues + tally.pending.filter((one) => one.class === 'value').length

/** Number of contacts, notes included, that are unanswered now. */
export const unansweredContacts = (tally: Tally): number => tally.unanswered + tally.pending.length
