import type { GameEvent } from '../engine'
import { type Resting, waitingOn } from './cues-of-scene'

/** What waits on the manager's side after some events. */
export function waitingAfter(events: readonly GameEvent[]): ReturnType<typeof waitingOn> {
  const day = events.findLast((one) => one.type === 'day')
  // Nothing has come before the first day has passed, whatever its weekday.
  return waitingOn(day?.day ?? 0, day?.weekday ?? 'monday')
}

/** Days within which messages from colleagues are felt as one crowd. */
const week = 7

/** Who has sent something for the candidate in the week up to and with this message, one for each message, this one last. */
export function colleaguesWithin(
  all: readonly GameEvent[],
  sent: Extract<GameEvent, { type: 'sent' }>,
): string[] {
  return all.flatMap((one) =>
    one.type === 'sent' &&
    one.from !== 'candidate' &&
    one.contact <= sent.contact &&
    one.day > sent.day - week
      ? [one.from]
      : [],
  )
}

/** The resting picture after some events; null before the first face has been seen. */
export function restingBefore(events: readonly GameEvent[]): Resting | null {
  const mood = events.findLast((one) => one.type === 'mood')
  if (mood === undefined) return null
  const day = events.findLast((one) => one.type === 'day')
  const call = events.findLast((one) => one.type === 'call')
  return {
    mood: mood.mood,
    day: day?.day ?? 0,
    isWeekend: day?.isWeekend ?? false,
    place: events.findLast((one) => one.type === 'entered')?.place ?? 'office',
    inCall: call?.phase === 'taken',
    ...waitingAfter(events),
  }
}
