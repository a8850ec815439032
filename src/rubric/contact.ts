/** The ways a message can travel. */
export type Channel = 'call' | 'voicemail' | 'email' | 'letter' | 'text'

/** What a contact is for, as its author describes it; the rubric decides how that comes across. */
export type Purpose =
  | 'thank-you'
  | 'follow-up'
  | 'value'
  | 'value+follow-up'
  | 'requested-info'
  | 'receipt-check'
  | 'remind'
  | 'complain'
  | 'question'
  | 'endorse'
  | 'learn-tactics'
  | 'other'

export type Tone = 'warm' | 'neutral' | 'pleading' | 'faintly-miffed' | 'miffed'

/** What a manager does during a call that says "this is an imposition" (rules C1–C4). */
export type Cue = 'keyboard' | 'disengaged' | 'hold' | 'hurrying'

/** The employer's answers; `says-call-me-day-N` names a day on which a call is welcome. */
export type ResponseKind =
  | 'none'
  | 'not-answered'
  | 'takes-call'
  | 'answered'
  | 'replies'
  | 'calls-back'
  | 'engaged'
  | 'says-no-news'
  | 'says-still-deciding'
  | `says-call-me-day-${number}`
  | 'auto-reply'

/** How the employer's side answered one contact. */
export interface Response {
  kind: ResponseKind
  /** Day on which it arrives; before it the contact counts as unanswered. Default: the contact's day. */
  day?: number
  cues?: readonly Cue[]
}

/** A feature of a message that a quote from its text can prove. */
export type Feature =
  | 'purpose'
  | 'value'
  | 'tone'
  | 'saysJustFollowingUp'
  | 'refersToEarlierMessages'
  | 'asksIfReceived'
  | 'withholdsDetail'
  | 'asksHowHandled'
  | 'givesSolvedExample'

/** One message or talk between candidate, referrers and employer: an entry of the history. */
export interface Contact {
  /** Whole days since the interview day's zero. */
  day: number
  /** `candidate`, `referrer`, `hiring-manager`, … */
  from: string
  /** `hiring-manager`, `hr`, `outside-recruiter`, `sales-team`, `friend`, `candidate`, … */
  to: string
  channel: Channel
  purpose: Purpose
  tone?: Tone
  /** Length of a voicemail or call in seconds. */
  seconds?: number
  /** Length of a written message in words. */
  words?: number
  /** `article:competitor`, `article:functional`, `article:industry`, `resume`, `form`, … */
  attachments?: readonly string[]
  /** What the message is worth to its receiver; null or `pretext` is nothing. */
  value?: string | null
  saysJustFollowingUp?: boolean
  refersToEarlierMessages?: boolean
  asksIfReceived?: boolean
  withholdsDetail?: boolean
  asksHowHandled?: boolean
  givesSolvedExample?: boolean
  /** A referrer's tie to the employer: `inside-company`, `known-to-manager`, … */
  relation?: string
  /** False where the message was written and never sent. Default true. */
  sent?: boolean
  /** False where the message was sent and never arrived. Default true. */
  delivered?: boolean
  response?: Response
  /** The words of the message that prove a feature; findings cite them. */
  quotes?: Partial<Record<Feature, string>>
  text?: string
}

/** What is true around a history: the role and its days. */
export interface Context {
  role?: string
  roleKind: 'standard' | 'hunter' | 'other-sales'
  /** True for cold-calling roles, whatever their title. */
  coldCalling?: boolean
  interviewDay: number
  /** The day on which the employer said to call, or null where no day was named. */
  advisedDay: number | null
  /** The day on which the whole history is judged. */
  judgedOnDay: number
  /** The employer already has the résumé. */
  alreadyApplied: boolean
  /** The day on which the person who got the job starts. */
  newHireStartDay?: number | null
  /** Messages a hunter's employer waits for before answering. */
  expectedMessages?: number | null
  /** The candidate has taken the hint and turned to other openings. */
  movedOn?: boolean
  /** State of the job market; reachable endings depend on it, labels never do. */
  market?: string
}

/** What a contact of the candidate's is to the rubric. */
export type ContactClass = 'note' | 'requested' | 'value' | 'empty'

const employerSide = new Set(['hiring-manager', 'hr', 'outside-recruiter'])

/** True when the contact left the sender and reached its receiver (rule M1). */
export const hasArrived = (contact: Contact): boolean => contact.sent !== false && contact.delivered !== false

/** True for the candidate's contacts to the employer's side: the only ones that count as the candidate's. */
export const isCandidates = (contact: Contact): boolean =>
  contact.from === 'candidate' && employerSide.has(contact.to)

/** True when the message is worth receiving with the status question removed. */
export const hasRealValue = (contact: Contact): boolean =>
  contact.value !== undefined && contact.value !== null && contact.value !== 'pretext'

/** Sorts a contact of the candidate's into note, requested information, value or empty. */
export function classify(contact: Contact): ContactClass {
  if (contact.purpose === 'thank-you') return 'note'
  if (contact.purpose === 'requested-info') return 'requested'
  return hasRealValue(contact) ? 'value' : 'empty'
}

/** True for roles whose employers expect repeated follow-up (rules H1–H3). */
export const isHunter = (context: Context): boolean =>
  context.roleKind === 'hunter' || context.coldCalling === true

/** True for responses that leave a contact unanswered. */
export const isUnanswered = (kind: ResponseKind): boolean =>
  kind === 'none' || kind === 'not-answered' || kind === 'auto-reply'

/** True for any response that means the line was open. */
export const isConnected = (kind: ResponseKind): boolean => kind !== 'none' && kind !== 'not-answered'

/** The day named by a "call me on day N" answer, else null. */
export function namedDay(kind: ResponseKind): number | null {
  const match = /^says-call-me-day-(-?\d+)$/.exec(kind)
  return match ? Number(match[1]) : null
}

/** True for answers that make the next contact an invited one; a call merely taken invites nothing. */
export const isInviting = (kind: ResponseKind): boolean =>
  kind === 'replies' ||
  kind === 'calls-back' ||
  kind === 'engaged' ||
  kind === 'says-still-deciding' ||
  namedDay(kind) !== null
