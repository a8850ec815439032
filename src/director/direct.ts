import type { GameEvent } from '../engine'
import type { Moment, StageCue } from './cues'
import { cuesOf } from './cues-of'

/** Longest performance of one choice, in milliseconds at normal speed. */
export const longestPerformance = 6000

/**
 * Lays events on a timeline, one after another; the whole is compressed to `longestPerformance` at most. `from` is
 * the index of the first event in the session. Same events, same performance.
 */
export function direct(
  events: readonly GameEvent[],
  from: number,
  nameOf: (id: string) => string,
  before: readonly GameEvent[] = [],
): Moment[] {
  const shown = events.map((event) => cuesOf(event, nameOf))
  const total = shown.reduce((sum, one) => sum + one.length, 0)
  const pace = Math.min(1, longestPerformance / Math.max(1, total))
  let at = 0
  return events.map((event, offset) => {
    const one = shown[offset] as (typeof shown)[number]
    const length = Math.floor(one.length * pace)
    const moment: Moment = {
      index: from + offset,
      event,
      at,
      length,
      stage: withWords(one.stage, event, [...before, ...events]),
      sounds: one.sounds,
      caption: one.caption,
    }
    at += length
    return moment
  })
}

/** Puts the words of the message into the cues that show what becomes of it. */
function withWords(
  stage: readonly StageCue[],
  event: GameEvent,
  all: readonly GameEvent[],
): readonly StageCue[] {
  if (event.type !== 'handled') return stage
  const sent = all.find((one) => one.type === 'sent' && one.contact === event.contact)
  if (sent?.type !== 'sent') return stage
  return stage.map((cue) => {
    if (cue.type === 'voicemail') return { ...cue, text: sent.text, seconds: sent.seconds ?? cue.seconds }
    return cue.type === 'mail' ? { ...cue, subject: sent.subject ?? '' } : cue
  })
}
