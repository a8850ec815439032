import {
  type Contact,
  classify,
  isCandidates,
  isConnected,
  isUnanswered,
  type PerceptionSoFar,
  type RuleCode,
  settings,
} from '../rubric'

/** What becomes of a message on the other side. */
export type Handling =
  | 'taken'
  | 'missed'
  | 'deleted'
  | 'saved'
  | 'forwarded'
  | 'archived'
  | 'starred'
  | 'read'
  | 'unread'

/** A handling, with the seconds listened to where it is a voicemail. */
export interface Handled {
  handling: Handling
  seconds: number | null
}

/** Seconds a busy person gives an empty voicemail, and one more from somebody who keeps calling. */
const patience = { first: 9, repeated: 3 } as const

/** Codes that decide what becomes of a message. */
export const codesOfHandling: ReadonlySet<RuleCode> = new Set(['S1', 'S3', 'S6', 'A5', 'D5', '!A11'])

/** Computes what becomes of a message from the codes it fired and how the history now comes across. */
export function handlingOf(
  contact: Contact,
  codes: readonly RuleCode[],
  perception: PerceptionSoFar,
): Handled {
  if (contact.channel === 'call') {
    const { kind, day } = contact.response ?? { kind: 'none' }
    const isTaken = isConnected(kind) && (day ?? contact.day) <= contact.day
    return { handling: isTaken ? 'taken' : 'missed', seconds: null }
  }
  if (!isCandidates(contact)) {
    // What friends, colleagues and referrers say is simply heard.
    const isVoicemail = contact.channel === 'voicemail'
    return { handling: isVoicemail ? 'saved' : 'read', seconds: isVoicemail ? (contact.seconds ?? 0) : null }
  }
  if (contact.channel === 'voicemail') return voicemail(contact, codes, perception)
  return { handling: written(contact, codes, perception), seconds: null }
}

function voicemail(contact: Contact, codes: readonly RuleCode[], perception: PerceptionSoFar): Handled {
  const length = contact.seconds ?? 0
  if (codes.includes('S6') || perception === 'stalker') return { handling: 'forwarded', seconds: length }
  if (codes.includes('A5')) return { handling: 'saved', seconds: length }
  if (codes.includes('S1') || codes.includes('S3')) {
    return { handling: 'deleted', seconds: Math.min(length, patience.repeated) }
  }
  if (classify(contact) === 'empty') return { handling: 'deleted', seconds: Math.min(length, patience.first) }
  if (codes.includes('D5')) return { handling: 'deleted', seconds: settings.longVoicemailSeconds }
  return { handling: classify(contact) === 'value' ? 'archived' : 'saved', seconds: length }
}

function written(contact: Contact, codes: readonly RuleCode[], perception: PerceptionSoFar): Handling {
  if (codes.includes('!A11')) return 'forwarded'
  if (contact.to === 'hiring-manager' && (codes.includes('S6') || perception === 'stalker'))
    return 'forwarded'
  if (contact.response !== undefined && !isUnanswered(contact.response.kind)) {
    // Whoever answers has read it.
    return classify(contact) === 'value' ? 'starred' : 'read'
  }
  switch (classify(contact)) {
    case 'value':
      return 'starred'
    case 'empty':
      return codes.includes('S1') || codes.includes('S3') ? 'unread' : 'archived'
    case 'note':
    case 'requested':
      return 'read'
  }
}
