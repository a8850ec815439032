import { assess } from './assess'
import { type Contact, type Context, classify, hasArrived, isCandidates } from './contact'
import { type Ground, groundsOf, mapContacts } from './grounds'
import { labelsOf, type Perception } from './perception'
import { settings } from './settings'

/** A single thing that could have been done otherwise. */
export type ChangeKind =
  | 'without-reminder'
  | 'without-receipt-question'
  | 'without-grievance'
  | 'without-just-following-up'
  | 'without-resume'
  | 'shorter'
  | 'to-the-manager'
  | 'with-value'
  | 'left-out'
  | 'note-on-the-day'
  | 'follow-up-with-value'

/** One change, and how the history would then have come across. */
export interface Change {
  kind: ChangeKind
  /** Index of the contact that is changed, or null for one that was missing. */
  contact: number | null
  perception: Perception
  /** Why it would then come across so; contacts keep their numbers. */
  grounds: Ground[]
}

/** Better is higher: assertive, mixed with assertive, the other ways, stalker. */
function rank(perception: Perception): number {
  if (perception === 'assertive') return 3
  if (labelsOf(perception).includes('assertive')) return 2
  return perception === 'stalker' ? 0 : 1
}

interface Edit {
  kind: ChangeKind
  applies: (contact: Contact) => boolean
  edit: (contact: Contact) => Contact
}

/** Changes to one contact, the smallest first. */
const edits: readonly Edit[] = [
  {
    kind: 'without-reminder',
    applies: (one) => one.refersToEarlierMessages === true,
    edit: (one) => ({ ...one, refersToEarlierMessages: false }),
  },
  {
    kind: 'without-receipt-question',
    applies: (one) => one.asksIfReceived === true,
    edit: (one) => ({ ...one, asksIfReceived: false }),
  },
  {
    kind: 'without-grievance',
    applies: (one) => one.tone === 'miffed' || one.tone === 'faintly-miffed',
    edit: (one) => ({ ...one, tone: 'neutral' }),
  },
  {
    kind: 'without-just-following-up',
    applies: (one) => one.saysJustFollowingUp === true,
    edit: (one) => ({ ...one, saysJustFollowingUp: false }),
  },
  {
    kind: 'without-resume',
    applies: (one) => one.attachments?.includes('resume') === true,
    edit: (one) => ({ ...one, attachments: (one.attachments ?? []).filter((name) => name !== 'resume') }),
  },
  {
    kind: 'shorter',
    applies: (one) => one.channel === 'voicemail' && (one.seconds ?? 0) > settings.longVoicemailSeconds,
    edit: (one) => ({ ...one, seconds: settings.longVoicemailSeconds }),
  },
  {
    kind: 'to-the-manager',
    applies: (one) => one.to === 'hr',
    edit: (one) => ({ ...one, to: 'hiring-manager' }),
  },
  {
    kind: 'with-value',
    applies: (one) => classify(one) === 'empty',
    edit: (one) => ({
      ...one,
      purpose: 'value+follow-up',
      value: 'industry-info',
      saysJustFollowingUp: false,
    }),
  },
  { kind: 'left-out', applies: () => true, edit: (one) => ({ ...one, sent: false }) },
]

/** Messages whose absence can decide: a note on the interview day, and something of value by the day it was due. */
const missing = ({ interviewDay, advisedDay }: Context): { kind: ChangeKind; contact: Contact }[] => {
  const mail = { from: 'candidate', to: 'hiring-manager', channel: 'email' } as const
  return [
    { kind: 'note-on-the-day', contact: { ...mail, day: interviewDay, purpose: 'thank-you' } },
    {
      kind: 'follow-up-with-value',
      contact: {
        ...mail,
        day: advisedDay ?? interviewDay + settings.dueDaysWithoutAdvice,
        purpose: 'value',
        value: 'industry-info',
      },
    },
  ]
}

/** Contacts that were put in front of the history are no contacts of it. */
const renumber = (ground: Ground, added: number): Ground =>
  mapContacts(ground, (index) => (index < added ? null : index - added))

/**
 * The one change that would have helped most: every single change is tried on the history itself, and the smallest
 * of those that lead furthest is returned. Null where no single change would have made it better.
 */
export function whatIf(history: readonly Contact[], context: Context): Change | null {
  let best: Change | null = null
  let reached = rank(assess(history, context).perception)
  const consider = (kind: ChangeKind, contact: number | null, changed: readonly Contact[]) => {
    const assessment = assess(changed, context)
    const { perception } = assessment
    if (rank(perception) <= reached) return
    reached = rank(perception)
    const added = changed.length - history.length
    best = {
      kind,
      contact,
      perception,
      grounds: groundsOf(assessment).map((ground) => renumber(ground, added)),
    }
  }
  for (const { kind, applies, edit } of edits) {
    for (const [index, contact] of history.entries()) {
      if (!isCandidates(contact) || !hasArrived(contact) || !applies(contact)) continue
      consider(
        kind,
        index,
        history.map((one) => (one === contact ? edit(contact) : one)),
      )
    }
  }
  for (const { kind, contact } of missing(context)) consider(kind, null, [contact, ...history])
  return best
}
