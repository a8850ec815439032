import type { GameEvent, Handling, Mood } from '../engine'
import type { Channel, Cue } from '../rubric'
import type { Scenario } from '../scenario'

/** One thing of the play as the manager met it, in the order in which it came. */
export type Arrival = { day: number } & (
  | {
      /** A message to the manager: by the candidate, or by somebody who speaks for the candidate. */
      type: 'message'
      contact: number
      channel: Exclude<Channel, 'call'>
      from: string
      subject: string | null
      /** What was taken in: of a voicemail what was listened to, of anything written the first words. */
      words: string
      /** Length of a voicemail in seconds, else null. */
      seconds: number | null
      handling: Handling
      /** Seconds that the manager gave it. */
      given: number
      thought: string | null
      mood: Mood
    }
  | {
      type: 'call'
      contact: number
      from: string
      /** The manager rang, and the candidate answered. */
      isTheirs: boolean
      isTaken: boolean
      /** What could be heard on the line. */
      cues: readonly Cue[]
      thought: string | null
      mood: Mood
    }
  /** A contact with somebody else: it never came to this desk. */
  | { type: 'elsewhere'; contact: number; channel: Channel; to: string; handling: Handling; seconds: number }
  /**
   * Somebody writes or calls, to the candidate or to who spoke for the candidate; `words` may be unknown. Answers of
   * others than the manager are not of this desk.
   */
  | {
      type: 'answer'
      channel: Channel
      by: string
      to: string
      isHere: boolean
      /** A machine has answered. */
      isAutomatic: boolean
      words: string | null
      mood: Mood
    }
  /** The manager gets in touch, as the story tells it. */
  | { type: 'reached-out'; words: string; mood: Mood }
  /** Another candidate's message. */
  | { type: 'rival'; words: string }
  /** Names on the wall. */
  | { type: 'wall'; left: number | null; words: string }
)

/** One kind of arrival. */
export type ArrivalOf<T extends Arrival['type']> = Extract<Arrival, { type: T }>

/** Seconds for a message that is hardly looked at: what a full tray leaves to each. */
const glance = 3
/** Words that somebody reads, and says, in a second. */
const readInSecond = 4
const saidInSecond = 2.5
/** Words of a written message that fit one line of a tray. */
const lineOfWords = 12
/** Words of a voicemail that are shown at most; nobody can read more while it is on. */
const mostHeard = 24

type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

/** Everything of a play that came to the manager, or went past: each of the candidate's contacts exactly once. */
export function arrivalsOf(scenario: Scenario, events: readonly GameEvent[]): Arrival[] {
  return events.flatMap((event, at): Arrival[] => {
    switch (event.type) {
      case 'sent':
        return [contactOf(scenario, events, event, at)]
      case 'response':
        return answerOf(scenario, events, event, at)
      case 'happened':
        return happeningOf(scenario, events, event, at)
      default:
        return []
    }
  })
}

function contactOf(
  scenario: Scenario,
  events: readonly GameEvent[],
  event: EventOf<'sent'>,
  at: number,
): Arrival {
  const { contact, channel, day, from, to } = event
  const about = events.filter((one) => 'contact' in one && one.contact === contact)
  const handled = about.find((one) => one.type === 'handled')
  if (handled?.type !== 'handled') throw new Error(`nothing has become of contact ${contact}`)
  const { handling } = handled
  if (to !== scenario.file.manager.id) {
    return { type: 'elsewhere', day, contact, channel, to, handling, seconds: handled.seconds ?? 0 }
  }
  const thought = about.find((one) => one.type === 'thought')
  const shared = {
    day,
    contact,
    from,
    thought: thought?.type === 'thought' ? thought.text : null,
    mood: moodAfter(scenario, events, at),
  }
  if (channel === 'call') {
    const cues = about.flatMap((one) => (one.type === 'cue' ? [one.cue] : []))
    const isTaken = handling === 'taken'
    return { type: 'call', ...shared, isTheirs: event.isTheirCall, isTaken, cues }
  }
  const isVoice = channel === 'voicemail'
  const given = isVoice ? (handled.seconds ?? 0) : secondsFor(event.text, handling)
  return {
    type: 'message',
    ...shared,
    channel,
    subject: event.subject,
    words: firstWords(
      event.text,
      isVoice ? Math.min(mostHeard, Math.round(given * saidInSecond)) : lineOfWords,
    ),
    seconds: isVoice ? (event.seconds ?? 0) : null,
    handling,
    given,
  }
}

/** Seconds for something written: none unopened, a glance where it was put away, else as long as reading takes. */
function secondsFor(text: string, handling: Handling): number {
  if (handling === 'unread') return 0
  if (handling === 'archived' || handling === 'deleted') return glance
  return Math.max(glance, Math.round(wordsOf(text).length / readInSecond))
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** The first words of a text on one line; three dots where there are more. */
function firstWords(text: string, most: number): string {
  const words = wordsOf(text)
  return words.length <= most ? words.join(' ') : [...words.slice(0, most), '…'].join(' ')
}

/** The manager's face once something has sunk in: before anything else is sent, and before the next day. */
function moodAfter(scenario: Scenario, events: readonly GameEvent[], at: number): Mood {
  const end = events.findIndex((one, index) => index > at && (one.type === 'sent' || one.type === 'day'))
  const until = end === -1 ? events : events.slice(0, end)
  const mood = until.findLast((one) => one.type === 'mood' && one.by === scenario.file.manager.id)
  return mood?.type === 'mood' ? mood.mood : 'neutral'
}

function answerOf(
  scenario: Scenario,
  events: readonly GameEvent[],
  event: EventOf<'response'>,
  at: number,
): Arrival[] {
  const { by, kind, says, day } = event
  const isCall = kind === 'calls-back'
  // What is said during a call belongs to the call.
  if (event.channel === 'call' && !isCall) return []
  if (isCall ? says === null && tellsItself(events, by, day) : says === null) return []
  const words = says === null ? null : firstWords(says, lineOfWords * 2)
  const channel = isCall ? 'call' : event.channel
  const sent = events.find((one) => one.type === 'sent' && one.contact === event.contact)
  const to = sent?.type === 'sent' ? sent.from : 'candidate'
  const isHere = by === scenario.file.manager.id
  const mood = moodAfter(scenario, events, at)
  return [{ type: 'answer', day, channel, by, to, isHere, isAutomatic: kind === 'auto-reply', words, mood }]
}

/** True where the story tells on that day what the manager had to say. */
const tellsItself = (events: readonly GameEvent[], by: string, day: number): boolean =>
  events.some((one) => one.type === 'happened' && one.kind === 'message' && one.by === by && one.day === day)

function happeningOf(
  scenario: Scenario,
  events: readonly GameEvent[],
  { kind, by, text, shortlist, day }: EventOf<'happened'>,
  at: number,
): Arrival[] {
  switch (kind) {
    case 'rival':
      return [{ type: 'rival', day, words: text }]
    case 'shortlist':
      return [{ type: 'wall', day, left: shortlist, words: text }]
    case 'message': {
      if (by !== scenario.file.manager.id) return []
      const mood = moodAfter(scenario, events, at)
      return [{ type: 'reached-out', day, words: text, mood }]
    }
    default:
      return []
  }
}
