import type { GameEvent, Handling } from '../../../src/engine'
import type { Channel, Cue } from '../../../src/rubric'

/** What can have happened to a message, in the words from which whoever is asked chooses. */
export const happenings = {
  'voicemail-deleted': 'the voicemail is deleted before it has played to its end',
  'voicemail-saved': 'the voicemail is kept (saved)',
  'voicemail-archived': 'the voicemail is heard and filed away (archived)',
  'voicemail-forwarded': 'the voicemail is forwarded to HR',
  'mail-starred': 'the e-mail gets a star',
  'mail-archived': 'the e-mail is read and filed away (archived)',
  'mail-forwarded': 'the e-mail is forwarded to HR',
  'mail-unread': 'the e-mail is left unread',
  'call-missed': 'the telephone rings and nobody picks up',
  'call-keyboard': 'the call is taken; the manager types during it',
  'call-disengaged': 'the call is taken; the manager is not really listening',
  'call-hold': 'the call is taken; the caller is put on hold',
  'call-hurrying': 'the call is taken; the manager is in a hurry to end it',
  'call-ended': 'the call is over: the receiver is put down',
  colleague: 'a colleague speaks up for the candidate',
  'calls-back': 'the manager calls back',
  replies: 'the manager answers by e-mail',
  silence: 'days pass in silence: nothing comes',
} as const

/** Id of something that can have happened. */
export type Happening = keyof typeof happenings

const handled: Partial<Record<Channel, Partial<Record<Handling, Happening>>>> = {
  voicemail: {
    deleted: 'voicemail-deleted',
    saved: 'voicemail-saved',
    archived: 'voicemail-archived',
    forwarded: 'voicemail-forwarded',
  },
  email: {
    starred: 'mail-starred',
    archived: 'mail-archived',
    forwarded: 'mail-forwarded',
    unread: 'mail-unread',
  },
}

const cued: Record<Cue, Happening> = {
  keyboard: 'call-keyboard',
  disengaged: 'call-disengaged',
  hold: 'call-hold',
  hurrying: 'call-hurrying',
}

/** What of the list happens in the events of one step: each once, in order. */
export const happeningsIn = (events: readonly GameEvent[]): Happening[] => [...new Set(listed(events))]

function listed(events: readonly GameEvent[]): Happening[] {
  const isReferred = events.some((one) => one.type === 'sent' && one.from !== 'candidate')
  return events.flatMap((event): Happening[] => {
    switch (event.type) {
      case 'sent':
        return event.from === 'candidate' ? [] : ['colleague']
      case 'handled': {
        const one = isReferred ? undefined : handled[event.channel]?.[event.handling]
        return one === undefined ? [] : [one]
      }
      case 'call':
        if (event.phase === 'taken') return []
        return [event.phase === 'unanswered' ? 'call-missed' : 'call-ended']
      case 'cue':
        return [cued[event.cue]]
      case 'response':
        return event.kind === 'calls-back' || event.kind === 'replies' ? [event.kind] : []
      case 'silence':
        return ['silence']
      default:
        return []
    }
  })
}
