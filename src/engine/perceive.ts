import type { PerceptionSoFar } from '../rubric'
import type { Band, Scenario } from '../scenario'
import { ledgerOf } from './ledger'
import { bandOf, type Mood, moodOf } from './mood'
import type { Position } from './position'

/** How the history so far comes across today. */
export const perceive = (scenario: Scenario, position: Position): PerceptionSoFar =>
  ledgerOf(position).perceive(scenario, position)

/** The manager's face now, with its band: a function of the position, never stored. */
export function faceOf(scenario: Scenario, position: Position): { mood: Mood; band: Band } {
  const perception = perceive(scenario, position)
  return {
    mood: moodOf(perception, scenario.file.manager.temperament, position.manner),
    band: bandOf(perception),
  }
}
