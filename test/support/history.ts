import { assess, type Contact, type Context } from '../../src/rubric'

/** A standard role with an advised day 7, judged on day 14. */
export const makeContext = (overrides: Partial<Context> = {}): Context => ({
  roleKind: 'standard',
  interviewDay: 0,
  advisedDay: 7,
  judgedOnDay: 14,
  alreadyApplied: true,
  ...overrides,
})

/** An unanswered e-mail from the candidate to the hiring manager. */
const makeContact = (overrides: Partial<Contact>): Contact => ({
  day: 0,
  from: 'candidate',
  to: 'hiring-manager',
  channel: 'email',
  purpose: 'other',
  value: null,
  ...overrides,
})

export const note = (overrides: Partial<Contact> = {}): Contact =>
  makeContact({ purpose: 'thank-you', tone: 'warm', ...overrides })

export const empty = (day: number, overrides: Partial<Contact> = {}): Contact =>
  makeContact({ day, purpose: 'follow-up', ...overrides })

export const value = (day: number, overrides: Partial<Contact> = {}): Contact =>
  makeContact({ day, purpose: 'value', value: 'industry-info', ...overrides })

export const voicemail = { channel: 'voicemail', seconds: 20 } as const
export const call = { channel: 'call', seconds: 60, response: { kind: 'takes-call' } } as const

export const referrer = (day: number, overrides: Partial<Contact> = {}): Contact =>
  makeContact({
    day,
    from: 'referrer',
    purpose: 'endorse',
    relation: 'inside-company',
    value: 'specific-endorsement',
    ...overrides,
  })

/** `perception: codes` of a history, for pinning in one line. */
export function verdictOf(history: Contact[], context: Partial<Context> = {}): string {
  const { perception, codes } = assess(history, makeContext(context))
  return `${perception}: ${codes.join(' ')}`
}
