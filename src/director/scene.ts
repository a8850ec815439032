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

/** What lies in the manager's tray at the end of a day: it climbs, whatever the candidate does. */
export const trayOn = (day: number) => ({
  voicemails: firstVoicemails + day * voicemailsPerDay,
  mails: firstMails + day * mailsPerDay,
})

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
    ...trayOn(position.day),
    ended: scenario.states.get(position.state)?.type === 'final',
  }
}
