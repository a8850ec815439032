import type { Log } from '../engine'
import { makeScenario, type ScenarioFile } from '../scenario'
import { type Moves, movesOfSession } from './moves'
import { solve } from './solve'

/** What a solver is asked: a checked scenario, and the session to rate. */
export interface SolverTask {
  file: ScenarioFile
  seed: number
  log: Log
}

/** What it answers: null where the scenario is too large for an exact answer. */
export type SolverAnswer = { moves: Moves | null } | { fault: string }

/** Solves the scenario of a task and rates its session; whatever goes wrong is answered in words. */
export function answerTask({ file, seed, log }: SolverTask): SolverAnswer {
  try {
    const scenario = makeScenario(file)
    const solution = solve(scenario)
    return { moves: solution.exact ? movesOfSession(solution, scenario, seed, log) : null }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
