import { faceOf, type GameEvent, isWeekend, type Mood, type Position, weekdayOf } from '../engine'
import type { Scenario, Weekday } from '../scenario'

/** What the stage shows when nothing moves: a function of the session, so a stage created late is right. */
export interface Scene {
  mood: Mood
  day: number
  weekday: Weekday
  isWeekend: boolean
  place: 'office' | 'home'
  inCall: boolean
  /** Voicemails and mails on the manager's side that she has not got to: they climb with the days. */
  voicemails: number
  mails: number
  ended: boolean
}

const firstVoicemails = 12
const firstMails = 61
const voicemailsPerDay = 9
const mailsPerDay = 34

/** The resting picture for a position and what has happened so far. */
export function sceneOf(scenario: Scenario, position: Position, events: readonly GameEvent[]): Scene {
  const entered = events.findLast((event) => event.type === 'entered')
  return {
    mood: faceOf(scenario, position).mood,
    day: position.day,
    weekday: weekdayOf(scenario, position.day),
    isWeekend: isWeekend(scenario, position.day),
    place: entered?.type === 'entered' ? entered.place : 'office',
    inCall: position.call !== null,
    voicemails: firstVoicemails + position.day * voicemailsPerDay,
    mails: firstMails + position.day * mailsPerDay,
    ended: scenario.states.get(position.state)?.type === 'final',
  }
}
