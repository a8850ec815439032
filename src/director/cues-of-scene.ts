import { faceOf, type GameEvent, isWeekend, type Mood, mix, type Position, weekdayOf } from '../engine'
import { type Scenario, type ScenarioFile, type Season, seasons, type Weekday } from '../scenario'

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
  /** Share of the day's effort that is spent, 0 to 1: how late it is at your own desk. */
  spent: number
  /** Day on which the employer said to call: your own calendar marks it. */
  advisedDay: number | null
  /** You have turned to other openings. */
  movedOn: boolean
  ended: boolean
}

/** What waits on the manager's side on a day: other candidates write and ring, too. */
export const waitingOn = (day: number) => ({ voicemails: 12 + day * 9, mails: 61 + day * 34 })

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
    spent: position.effort / calendar.effortPerDay,
    advisedDay: calendar.advisedDay,
    movedOn: position.movedOn,
    inCall: position.call !== null,
    ...waitingOn(position.day),
    ended: scenario.states.get(position.state)?.type === 'final',
  }
}

const seasonOf = (calendar: ScenarioFile['calendar'], seed: number): Season =>
  calendar.season ?? (seasons[mix(seed, 'season') % 4] as Season)
