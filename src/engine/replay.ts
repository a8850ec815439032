import type { Scenario } from '../scenario'
import type { GameEvent } from './events'
import type { Position } from './position'
import { type Step, start, step } from './step'

/** The inputs of a session, in order. */
export type Log = readonly string[]

/** One step of a replay: the input (null for the start) and what it led to. */
export interface ReplayedStep extends Step {
  input: string | null
}

/** A log replayed from its start. */
export interface Replay {
  position: Position
  steps: ReplayedStep[]
}

/**
 * Folds a log over the engine: scenario + seed + log give everything back.
 * @throws a sentence that names the place in the log when an input does not fit.
 */
export function replay(scenario: Scenario, seed: number, log: Log, variant?: string): Replay {
  const fitted = replayPrefix(scenario, seed, log, variant)
  if (fitted.refused !== null) throw new Error(fitted.refused)
  return fitted
}

/** As `replay`, but stops before the first input that does not fit and says so in `refused`. */
export function replayPrefix(
  scenario: Scenario,
  seed: number,
  log: Log,
  variant?: string,
): Replay & { fitted: number; refused: string | null } {
  if (!Array.isArray(log)) throw new TypeError('the log is not a list of inputs')
  const steps: ReplayedStep[] = [{ input: null, ...start(scenario, seed, variant) }]
  let position = (steps[0] as ReplayedStep).position
  for (const [index, input] of log.entries()) {
    try {
      const next = step(scenario, position, input)
      steps.push({ input, ...next })
      position = next.position
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return {
        position,
        steps,
        fitted: index,
        refused: `input ${index + 1} of the log does not fit: ${reason}`,
      }
    }
  }
  return { position, steps, fitted: log.length, refused: null }
}

/** Every event of a replay, in order. */
export const eventsOf = (replayed: Replay): GameEvent[] => replayed.steps.flatMap((one) => one.events)
