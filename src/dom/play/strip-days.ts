import { type GameEvent, isWeekend } from '../../engine'
import { type Channel, namedDay } from '../../rubric'
import type { Scenario } from '../../scenario'
import { speaksLater } from './speaks-later'
import { isTheirCall } from './their-call'

/** One mark on a day of the calendar strip. */
export type Mark =
  /** `with` is the caller's id in a call that the other side made, else null. */
  | { type: 'sent'; channel: Channel; from: string; with: string | null }
  | { type: 'heard'; by: string }
  | { type: 'news' }
  | { type: 'silence'; isWaiting: boolean }

/** One day of the calendar strip. */
export interface StripDay {
  day: number
  isWeekend: boolean
  isToday: boolean
  isPast: boolean
  /** The employer named this day. */
  isAdvised: boolean
  marks: Mark[]
}

/** The days of a play from the interview to the last one, with what is known of each by now. */
export function stripOf(scenario: Scenario, revealed: readonly GameEvent[]): StripDay[] {
  const { advisedDay, lastDay } = scenario.file.calendar
  const advised = new Set(advisedDay === null ? [] : [advisedDay])
  const marks = new Map<number, Mark[]>()
  let today = 0
  for (const [index, event] of revealed.entries()) {
    // Events of the verdict carry the day of judgement, which the play has not reached.
    if (event.type === 'day') today = event.day
    if (event.type === 'response') {
      const named = namedDay(event.kind)
      if (named !== null) advised.add(named)
    }
    const mark = event.type === 'silence' && speaksLater(revealed, index) ? null : markOf(event)
    if (mark !== null) marks.set(event.day, [...(marks.get(event.day) ?? []), mark])
  }
  return Array.from({ length: lastDay + 1 }, (_, day) => ({
    day,
    isWeekend: isWeekend(scenario, day),
    isToday: day === today,
    isPast: day < today,
    isAdvised: advised.has(day),
    marks: marks.get(day) ?? [],
  }))
}

function markOf(event: GameEvent): Mark | null {
  switch (event.type) {
    case 'sent':
      return {
        type: 'sent',
        channel: event.channel,
        from: event.from,
        with: isTheirCall(event) ? event.to : null,
      }
    case 'response':
      return event.says === null ? null : { type: 'heard', by: event.by }
    case 'happened':
      return { type: 'news' }
    case 'silence':
      return { type: 'silence', isWaiting: event.unanswered > 0 }
    default:
      return null
  }
}
