import { makeScenario, type ScenarioFile } from '../scenario'
import { type Moves, movesOfSession } from './moves'
import { type Solution, solve, type Unsolved } from './solve'

/** Asks for the rating of a session; everything in it can be sent to a worker. */
export interface SolverRequest {
  /** Comes back in the answer. */
  id: number
  /** Equal for equal scenarios (their hash): a scenario is solved once for all its sessions. */
  key: string
  file: ScenarioFile
  seed: number
  log: readonly string[]
}

/** What became of a request: only the rated moves come back, never the positions. */
export type SolverAnswer = { id: number } & (
  | { type: 'rated'; moves: Moves }
  | { type: 'not-exact'; positions: number }
  | { type: 'failed'; error: string }
)

/** Makes a solver that keeps the solution it was asked for last. */
export function makeSolver(): (request: SolverRequest) => SolverAnswer {
  let kept: { key: string; solution: Solution | Unsolved } | null = null
  return ({ id, key, file, seed, log }) => {
    try {
      const scenario = makeScenario(file)
      if (kept?.key !== key) kept = { key, solution: solve(scenario) }
      const { solution } = kept
      if (!solution.exact) return { id, type: 'not-exact', positions: solution.positions }
      return { id, type: 'rated', moves: movesOfSession(solution, scenario, seed, log) }
    } catch (error) {
      return { id, type: 'failed', error: error instanceof Error ? error.message : String(error) }
    }
  }
}
