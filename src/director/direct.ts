import type { GameEvent, Mood } from '../engine'
import type { Moment, StageCue } from './cues'
import { caption, cuesOf, murmured, nothing, type Shown } from './cues-of'
import { exchange, fitted, isCutOff, spoken } from './cues-of-line'
import { leadsOf } from './cues-of-messages'
import { colleaguesWithin, restingBefore, waitingAfter } from './cues-of-past'

/** Longest performance of one choice, in milliseconds at normal speed. */
export const longestPerformance = 6000

/**
 * Lays events on a timeline, one after another; the whole is compressed to `longestPerformance` at most. `from` is
 * the index of the first event in the session, `before` is everything that happened earlier. Same events, same
 * performance.
 */
export function direct(
  events: readonly GameEvent[],
  from: number,
  nameOf: (id: string) => string,
  before: readonly GameEvent[] = [],
): Moment[] {
  const all = [...before, ...events]
  const shown = events.map((event, offset) =>
    partsOf(event, {
      all,
      past: all.slice(0, before.length + offset),
      rest: events.slice(offset + 1),
      nameOf,
    }),
  )
  let at = 0
  const moments = fitted(shown, longestPerformance).flatMap((parts, offset) =>
    parts.map((one, part): Moment => {
      const event = events[offset] as GameEvent
      // Only the last part tells: the log must not know before it is seen.
      const moment = { ...one, event, index: from + offset - Number(part < parts.length - 1), at }
      at += moment.length
      return moment
    }),
  )
  return beginWith(moments, before)
}

interface Around {
  all: readonly GameEvent[]
  /** What came before, in this step and earlier. */
  past: readonly GameEvent[]
  /** What follows in the same step. */
  rest: readonly GameEvent[]
  nameOf: (id: string) => string
}

/** What one event shows, part by part; the last part is the event's own. */
function partsOf(event: GameEvent, around: Around): Shown[] {
  const own = cuesOf(event, around.nameOf)
  const manager = around.all.find((one) => one.type === 'mood')?.by
  // On the stage there is the manager: what others do or say is told in words, and what they open is shown in passing.
  if ('by' in event && event.by !== null && manager !== undefined && event.by !== manager) {
    const isOpened = event.type === 'handled' && event.channel !== 'call'
    const stage: readonly StageCue[] = isOpened
      ? [{ type: 'aside', by: event.by, handling: event.handling }]
      : []
    return voiced(event, own, 'neutral').map((one) => (event.type === 'happened' ? one : { ...one, stage }))
  }
  switch (event.type) {
    case 'sent': {
      const colleagues = event.from === 'candidate' ? [] : colleaguesWithin(around.all, event)
      return [{ ...own, stage: own.stage.map((cue) => (cue.type === 'send' ? { ...cue, colleagues } : cue)) }]
    }
    case 'delivered': {
      const sent = around.past.findLast((one) => one.type === 'sent' && one.contact === event.contact)
      const isLeft = event.channel === 'voicemail' && sent?.type === 'sent' && sent.from === 'candidate'
      return isLeft ? [exchange('goodbye'), own] : [own]
    }
    case 'call':
      return event.phase === 'unanswered' && isCutOff(around.past, around.rest)
        ? [own, exchange('unavailable')]
        : [own]
    case 'handled': {
      const sent = around.all.find((one) => one.type === 'sent' && one.contact === event.contact)
      if (sent?.type !== 'sent' || event.channel === 'call') return [own]
      return [
        ...leadsOf(event, sent, around.nameOf(event.by), waitingAfter(around.past).mails),
        { ...own, stage: withFace(own.stage, around.rest) },
      ]
    }
    case 'response':
      return answered(event, own, around)
    case 'mood': {
      const before = around.past.findLast((one) => one.type === 'mood' && one.by === event.by)
      const isSame = before?.type === 'mood' && before.mood === event.mood
      return [isSame ? { ...own, caption: caption('face-still', own.caption?.values ?? {}) } : own]
    }
    case 'thought':
      // She murmurs as she looks.
      return [murmured(event, around.nameOf(event.by), lastMood(around.past))]
    default:
      return [own]
  }
}

/** Gives an answer on the telephone its voice. */
function voiced(event: GameEvent, own: Shown, mood: Mood): Shown[] {
  if (event.type !== 'response' || (event.channel !== 'call' && event.kind !== 'calls-back')) return [own]
  return spoken(event, own, mood)
}

const lastMood = (past: readonly GameEvent[]): Mood | null =>
  past.findLast((one) => one.type === 'mood')?.mood ?? null

/** An answer: spoken in the mood that it brings. Who calls back takes up the receiver first; then it rings where you are. */
function answered(event: Extract<GameEvent, { type: 'response' }>, own: Shown, around: Around): Shown[] {
  const mood = comingMood(around.rest) ?? lastMood(around.past) ?? 'neutral'
  const stage = event.channel === 'call' ? withFace(own.stage, around.rest) : own.stage
  if (event.kind !== 'calls-back' || own.stage.length === 0) return voiced(event, { ...own, stage }, mood)
  const reaches = caption('reaches', { name: around.nameOf(event.by) })
  const lead: Shown = { ...nothing, length: 650, stage: [{ type: 'act', act: 'phone' }], caption: reaches }
  return [lead, ...voiced(event, own, mood)]
}

/** The face belongs to what she does with a message: whoever puts a star on it does not look bored a moment longer. */
function withFace(stage: readonly StageCue[], rest: readonly GameEvent[]): readonly StageCue[] {
  const mood = comingMood(rest)
  return mood === null || stage.length === 0 ? stage : [{ type: 'face', mood }, ...stage]
}

/** The mood that this day still brings; null where there is none. */
function comingMood(rest: readonly GameEvent[]): Mood | null {
  for (const event of rest) {
    if (event.type === 'day') return null
    if (event.type === 'mood') return event.mood
  }
  return null
}

/** Lets a performance begin in the picture that was there before it, also when it is watched again. */
function beginWith(moments: Moment[], before: readonly GameEvent[]): Moment[] {
  const [first, ...others] = moments
  const scene = restingBefore(before)
  if (first === undefined || scene === null) return moments
  return [{ ...first, stage: [{ type: 'scene', scene }, ...first.stage] }, ...others]
}
