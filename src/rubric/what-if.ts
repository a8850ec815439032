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

/** One thing done otherwise: what, and the index of the contact (null for one that was missing). */
export interface Edited {
  kind: ChangeKind
  contact: number | null
}

/** What would have helped most, and how the history would then have come across. */
export interface Change {
  /** One edit, or as many as it takes where one alone would not have made it better. */
  edits: Edited[]
  perception: Perception
  /** Why it would then come across so; contacts keep their numbers. */
  grounds: Ground[]
  /** What it would have taken beside the edits to be assertive; none where they are enough, or where nothing is. */
  further: Edited[]
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

/** A history after some edits; `added` messages stand in front of it. */
interface Draft {
  history: readonly Contact[]
  edits: readonly Edited[]
  added: number
}

/** Every way to change one thing, the smallest first. */
function* oneEdit({ history, edits: before, added }: Draft, context: Context): Generator<Draft> {
  for (const { kind, applies, edit } of edits) {
    for (const [index, contact] of history.entries()) {
      if (index < added || !isCandidates(contact) || !hasArrived(contact) || !applies(contact)) continue
      yield {
        history: history.map((one) => (one === contact ? edit(contact) : one)),
        edits: [...before, { kind, contact: index - added }],
        added,
      }
    }
  }
  for (const { kind, contact } of missing(context)) {
    yield { history: [contact, ...history], edits: [...before, { kind, contact: null }], added: added + 1 }
  }
}

/** The first of the drafts that comes across best, if it does so better than `from`. */
function bestOf(drafts: Iterable<Draft>, context: Context, from: number): Draft | null {
  let best: Draft | null = null
  let reached = from
  for (const draft of drafts) {
    const now = rank(assess(draft.history, context).perception)
    if (now <= reached) continue
    reached = now
    best = draft
  }
  return best
}

/** What a draft comes to, and what would be left to do. */
function changeTo(draft: Draft, context: Context): Change {
  const { history, edits: made, added } = draft
  const assessment = assess(history, context)
  const { perception } = assessment
  const grounds = groundsOf(assessment).map((ground) =>
    // Messages put in front of the history are no contacts of it.
    mapContacts(ground, (index) => (index < added ? null : index - added)),
  )
  return { edits: [...made], perception, grounds, further: furtherFrom(draft, context) }
}

function furtherFrom(draft: Draft, context: Context): Edited[] {
  if (assess(draft.history, context).perception === 'assertive') return []
  for (const { history, edits: made } of untangle(draft, context)) {
    if (assess(history, context).perception === 'assertive') return made.slice(draft.edits.length)
  }
  return []
}

/** Edits beyond which it would be another history. */
const mostEdits = 5

/**
 * What would have helped most: every single change is tried on the history itself, and the smallest of those that lead
 * furthest is returned; where none makes it better, every two; then what decided is taken away edit by edit. Null where
 * that leads nowhere.
 */
export function whatIf(history: readonly Contact[], context: Context): Change | null {
  const draft: Draft = { history, edits: [], added: 0 }
  const now = rank(assess(history, context).perception)
  const best =
    bestOf(oneEdit(draft, context), context, now) ??
    bestOf(twoEdits(draft, context), context, now) ??
    bestOf(untangle(draft, context), context, now)
  return best === null ? null : changeTo(best, context)
}

/** Takes away what decided, one edit at a time, each time by the one that leaves the least behind it. */
function* untangle(from: Draft, context: Context): Generator<Draft> {
  let draft = from
  for (let made = 0; made < mostEdits; made++) {
    let next: { draft: Draft; left: number } | null = null
    for (const candidate of oneEdit(draft, context)) {
      const left = muchBehind(candidate, context)
      if (next === null || left < next.left) next = { draft: candidate, left }
    }
    if (next === null) return
    draft = next.draft
    yield draft
  }
}

/** How much stands behind the reasons for a history's perception: contacts, and lacks, which no contact fired. */
function muchBehind({ history }: Draft, context: Context): number {
  const grounds = groundsOf(assess(history, context)).filter(({ reason }) => reason !== 'welcome')
  const lacks = grounds.filter(({ contacts }) => contacts.length === 0)
  return new Set(grounds.flatMap(({ contacts }) => contacts)).size + lacks.length
}

function* twoEdits(draft: Draft, context: Context): Generator<Draft> {
  for (const first of oneEdit(draft, context)) yield* oneEdit(first, context)
}
