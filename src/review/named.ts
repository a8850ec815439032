import { findChoice, type Log, moveOnId, replay, waitId } from '../engine'
import type { Decision, Scenario } from '../scenario'

/** A choice by its input, in a few words; null for waiting and moving on where the author has none. */
export interface Named {
  input: string
  label: string | null
}

/** One decision that was taken. */
export interface Taken {
  /** Place in the log, from 0. */
  at: number
  day: number
  taken: Named
}

/** Names an input of a decision. @throws a sentence where the state has no such choice. */
export const nameOfInput = (scenario: Scenario, state: string, input: string): Named => ({
  input,
  label: labelOf(scenario, state, input),
})

/** Every decision of a session in order. @throws a sentence when the log does not fit the scenario. */
export function decisionsOf(scenario: Scenario, seed: number, log: Log): Taken[] {
  const { steps } = replay(scenario, seed, log)
  return log.flatMap((input, at) => {
    const before = steps[at]?.position
    if (before === undefined) return []
    return [{ at, day: before.day, taken: nameOfInput(scenario, before.state, input) }]
  })
}

function labelOf(scenario: Scenario, state: string, input: string): string | null {
  const decision = scenario.states.get(state) as Decision
  if (input === waitId) return decision.wait.label ?? null
  if (input === moveOnId) return decision.moveOn.label ?? null
  return findChoice(scenario, state, input).label
}
