import type { Solution } from '../review/solve'
import type { Scenario } from '../scenario'
import { type Screen, screensOf } from './screens'
import { type Spot, spotsOf } from './spots'
import { makeWitnesses, type Witness } from './witness'

/** A scenario with everything that the checks ask about it. */
export interface Study {
  /** Name of the file. */
  file: string
  scenario: Scenario
  solution: Solution
  spots: readonly Spot[]
  screens: readonly Screen[]
  /** Plays to their ends in which every choice is taken at least once; made when first asked for. */
  witnesses: () => readonly Witness[]
}

/** Studies a solved scenario. */
export function makeStudy(file: string, scenario: Scenario, solution: Solution): Study {
  const spots = spotsOf(scenario, solution)
  const decided = { file, scenario, solution, spots }
  let witnesses: readonly Witness[] | null = null
  return {
    ...decided,
    screens: screensOf(scenario, spots),
    witnesses: () => (witnesses ??= makeWitnesses(decided)),
  }
}
