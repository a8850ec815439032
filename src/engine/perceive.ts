import {
  add,
  type Context,
  codesSoFar,
  type PerceptionSoFar,
  perceptionSoFar,
  type RuleCode,
  type Tally,
} from '../rubric'
import type { Band, Scenario } from '../scenario'
import { bandOf, type Mood, moodOf } from './mood'
import type { Position } from './position'

/** The rubric's context for a play: the scenario's days, and whether the candidate has moved on. */
export function contextOf(scenario: Scenario, position: Pick<Position, 'movedOn'>): Context {
  const { role, calendar, company } = scenario.file
  return {
    role: role.title,
    roleKind: role.kind,
    coldCalling: role.coldCalling ?? false,
    interviewDay: 0,
    advisedDay: calendar.advisedDay,
    judgedOnDay: calendar.judgedOnDay,
    alreadyApplied: role.alreadyApplied,
    movedOn: position.movedOn,
    market: company.market,
    newHireStartDay: calendar.newHireStartDay ?? null,
    expectedMessages: role.expectedMessages ?? null,
  }
}

/** The summary of the history with an open call as it stands: assessed provisionally until hang-up. */
export function tallyNow(scenario: Scenario, position: Position): Tally {
  if (position.call === null) return position.tally
  return add(position.tally, contextOf(scenario, position), position.call.contact, position.call.index).tally
}

/** How the history so far comes across today. */
export const perceive = (scenario: Scenario, position: Position): PerceptionSoFar =>
  perceptionSoFar(tallyNow(scenario, position), contextOf(scenario, position), position.day)

/** The codes of the rubric that hold today. */
export const codesNow = (scenario: Scenario, position: Position): RuleCode[] =>
  codesSoFar(tallyNow(scenario, position), contextOf(scenario, position), position.day)

/** The manager's face now, with its band: a function of the position, never stored. */
export function faceOf(scenario: Scenario, position: Position): { mood: Mood; band: Band } {
  const perception = perceive(scenario, position)
  return {
    mood: moodOf(perception, scenario.file.manager.temperament, position.manner),
    band: bandOf(perception),
  }
}
