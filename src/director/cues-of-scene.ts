import { faceOf, type GameEvent, isWeekend, type Mood, mix, type Position, weekdayOf } from '../engine'
import { type Scenario, type ScenarioFile, type Season, seasons, type Weekday, weekdays } from '../scenario'

/** What of a resting picture follows from what has happened. */
export interface Resting {
  mood: Mood
  day: number
  isWeekend: boolean
  place: 'office' | 'home'
  inCall: boolean
  /** Voicemails and mails on the manager's side that she has not got to: they climb with the days. */
  voicemails: number
  mails: number
}

/** What the stage shows when nothing moves: a function of the session, so a stage created late is right. */
export interface Scene extends Resting {
  weekday: Weekday
  /** Seed of the play, from which the weather of its days follows. */
  seed: number
  /** The scenario's season, or the one that the seed draws. */
  season: Season
  /** How late it is at your own desk, from 0, the morning, to 1, the evening. */
  spent: number
  /** Day on which the employer said to call: your own calendar marks it. */
  advisedDay: number | null
  /** You have turned to other openings. */
  movedOn: boolean
  ended: boolean
}

/** Voicemails and mails that lie there after the interview, and that come on a working day and on one of a weekend. */
const coming = {
  before: { voicemails: 12, mails: 61 },
  weekday: { voicemails: 9, mails: 34 },
  weekend: { voicemails: 1, mails: 7 },
} as const

/** What waits on the manager's side at the end of a day of play, by its weekday: other candidates write and ring, too. */
export function waitingOn(day: number, weekday: Weekday): { voicemails: number; mails: number } {
  const today = weekdays.indexOf(weekday)
  const waiting = { ...coming.before }
  for (let ago = 0; ago < day; ago++) {
    const isOff = (((today - ago) % 7) + 7) % 7 > 4
    const { voicemails, mails } = coming[isOff ? 'weekend' : 'weekday']
    Object.assign(waiting, { voicemails: waiting.voicemails + voicemails, mails: waiting.mails + mails })
  }
  return waiting
}

/** How late it is when the day's free hours are gone: people can still be rung. */
const lastFreeHour = 0.6

/** The resting picture for a position and what has happened so far. */
export function sceneOf(scenario: Scenario, position: Position, events: readonly GameEvent[]): Scene {
  const { calendar } = scenario.file
  const entered = events.findLast((event) => event.type === 'entered')
  return {
    mood: faceOf(scenario, position).mood,
    day: position.day,
    weekday: weekdayOf(scenario, position.day),
    isWeekend: isWeekend(scenario, position.day),
    place: entered?.type === 'entered' ? entered.place : 'office',
    seed: position.seed,
    season: seasonOf(calendar, position.seed),
    spent: (lastFreeHour * position.effort) / calendar.effortPerDay,
    advisedDay: calendar.advisedDay,
    movedOn: position.movedOn,
    inCall: position.call !== null,
    ...waitingOn(position.day, weekdayOf(scenario, position.day)),
    ended: scenario.states.get(position.state)?.type === 'final',
  }
}

const seasonOf = (calendar: ScenarioFile['calendar'], seed: number): Season =>
  calendar.season ?? (seasons[mix(seed, 'season') % 4] as Season)
