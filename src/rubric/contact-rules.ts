import { type Contact, type ContactClass, type Context, classify, hasRealValue, isHunter } from './contact'
import type { FiredField } from './finding'
import type { RuleCode } from './rules'
import { settings } from './settings'
import { type Tally, unansweredSince, unansweredValues } from './tally'

/** A contact of the candidate's, with what the rubric reads from the history before it. */
export interface Received {
  contact: Contact
  class: ContactClass
  before: Tally
  context: Context
  hunter: boolean
  /** Length of the uninvited run that this contact continues or starts; 0 unless it is empty. */
  run: number
  /** Day of the empty contact before it in the same run, else null. */
  previousInRun: number | null
}

/** One rule about one contact: the predicate and the fields that fire it, most telling first. */
export interface ContactRule {
  code: RuleCode
  holds: (received: Received) => boolean
  fields: readonly FiredField[]
}

const isEmpty = (r: Received) => r.class === 'empty'
const isValue = (r: Received) => r.class === 'value'
const isVoicemail = (r: Received) => r.contact.channel === 'voicemail'
const isCall = (r: Received) => r.contact.channel === 'call'
const isLong = (r: Received) => (r.contact.seconds ?? 0) > settings.longVoicemailSeconds
const has = (r: Received, test: (attachment: string) => boolean) => (r.contact.attachments ?? []).some(test)
const hasArticle = (r: Received) => has(r, (name) => name.startsWith('article:'))
const isAdvised = (r: Received) =>
  r.contact.day === r.context.advisedDay || r.before.namedDays.includes(r.contact.day)
const isAfterNewHire = (r: Received) =>
  r.context.newHireStartDay != null && r.contact.day > r.context.newHireStartDay

function ignoresSilence(r: Received): boolean {
  if (r.hunter) return false
  if (isValue(r)) return unansweredValues(r.before) >= settings.silenceValueContacts
  const since = unansweredSince(r.before)
  return isEmpty(r) && since !== null && r.contact.day - since >= settings.silenceEmptyDays
}

const isNextDay = (r: Received) =>
  r.previousInRun !== null && r.contact.day - r.previousInRun <= settings.nextDayDays

/** Rules decided by a contact as it arrives, whatever is answered, in the rubric's order. */
export const contactRules: readonly ContactRule[] = [
  { code: 'D1', holds: (r) => isEmpty(r) && isAdvised(r), fields: ['purpose', 'saysJustFollowingUp', 'day'] },
  { code: 'D2', holds: isEmpty, fields: ['purpose', 'saysJustFollowingUp', 'value'] },
  {
    code: 'D3',
    holds: (r) => isEmpty(r) && !isCall(r),
    fields: ['purpose', 'saysJustFollowingUp', 'channel'],
  },
  { code: 'D5', holds: (r) => isVoicemail(r) && isLong(r), fields: ['seconds'] },
  {
    code: 'D6',
    holds: (r) => r.contact.to === 'hr' && (isEmpty(r) || isValue(r)),
    fields: ['to', 'purpose'],
  },
  { code: 'D8', holds: (r) => isEmpty(r) && isAfterNewHire(r), fields: ['day', 'purpose'] },
  { code: 'S1', holds: (r) => !r.hunter && r.run === 2, fields: ['purpose', 'saysJustFollowingUp'] },
  { code: 'S2', holds: (r) => !r.hunter && isNextDay(r), fields: ['day', 'purpose', 'saysJustFollowingUp'] },
  {
    code: 'S3',
    holds: (r) => !r.hunter && r.run >= settings.keepsCalling,
    fields: ['purpose', 'saysJustFollowingUp'],
  },
  {
    code: 'S4',
    holds: (r) => r.contact.refersToEarlierMessages === true,
    fields: ['refersToEarlierMessages'],
  },
  { code: 'S5', holds: (r) => r.contact.asksIfReceived === true, fields: ['asksIfReceived'] },
  {
    code: 'S6',
    holds: (r) => r.contact.tone === 'miffed' || r.contact.tone === 'faintly-miffed',
    fields: ['tone'],
  },
  { code: '!S7', holds: ignoresSilence, fields: ['day', 'purpose', 'value'] },
  {
    code: 'A1',
    holds: (r) => r.class === 'note' && r.contact.day === r.context.interviewDay,
    fields: ['purpose', 'day'],
  },
  { code: 'A2', holds: (r) => r.class === 'note' && hasRealValue(r.contact), fields: ['value'] },
  {
    code: 'A3',
    holds: (r) =>
      isCall(r) &&
      isValue(r) &&
      r.contact.purpose === 'value+follow-up' &&
      r.contact.saysJustFollowingUp !== true,
    fields: ['value', 'purpose'],
  },
  {
    code: '!A3',
    holds: (r) => r.contact.saysJustFollowingUp === true || (isEmpty(r) && (isCall(r) || isVoicemail(r))),
    fields: ['saysJustFollowingUp', 'purpose'],
  },
  { code: '!A4', holds: isEmpty, fields: ['purpose', 'saysJustFollowingUp', 'value'] },
  {
    code: 'A5',
    holds: (r) => isValue(r) && isVoicemail(r) && r.contact.withholdsDetail === true && !isLong(r),
    fields: ['withholdsDetail', 'seconds'],
  },
  {
    code: '!A5',
    holds: (r) => isValue(r) && isVoicemail(r) && (r.contact.withholdsDetail !== true || isLong(r)),
    fields: ['seconds', 'value'],
  },
  { code: 'A6', holds: (r) => isValue(r) && hasArticle(r), fields: ['attachments', 'value'] },
  {
    code: 'A7',
    holds: (r) =>
      isValue(r) &&
      hasArticle(r) &&
      r.contact.asksHowHandled === true &&
      r.contact.givesSolvedExample === true,
    fields: ['asksHowHandled', 'givesSolvedExample'],
  },
  {
    code: '!A11',
    holds: (r) => r.class !== 'requested' && r.context.alreadyApplied && has(r, (name) => name === 'resume'),
    fields: ['attachments'],
  },
]

/** Reads a contact of the candidate's against the history before it. */
export function receive(contact: Contact, before: Tally, context: Context): Received {
  const cls = classify(contact)
  const continues = before.run > 0 && !before.lastEmptyInvites
  const run = cls !== 'empty' ? 0 : continues ? before.run + 1 : 1
  return {
    contact,
    class: cls,
    before,
    context,
    hunter: isHunter(context),
    run,
    previousInRun: run > 1 ? before.lastEmptyDay : null,
  }
}
