import { type Log, start } from '../engine'
import type { Scenario } from '../scenario'
import { type Quality, qualityOf, qualityOfChoice, shareOf } from './quality'
import type { Solution } from './solve'

/** One thing that could be done at a decision, held against the best. */
export interface RatedChoice {
  input: string
  worth: number
  /** Part of the way from the worst to the best that could be reached here, 0 to 1. */
  share: number
  quality: Quality
}

/** One decision of a session: what could be done, and what was. */
export interface RatedDecision {
  choices: readonly RatedChoice[]
  /** The input that was taken, and its rating. */
  taken: RatedChoice
  /** Every choice that is best, equal ones all of them. */
  best: readonly string[]
  /** What the player knows there, as the solution numbers it. */
  known: number
  /** Outcome the taken choice gave away, 0 for a best one. */
  loss: number
}

/** A session held against the best that could be done without knowing what was true. */
export interface RatedSession {
  decisions: readonly RatedDecision[]
  /** What the choices were worth: the best outcome from the start less all that was given away. Luck is not in it. */
  worth: number
  best: number
  worst: number
  /** Part of the way from the worst to the best, 0 to 1. */
  share: number
  quality: Exclude<Quality, 'missed'>
}

/**
 * Rates every decision of a session, finished or not.
 * @throws a sentence when the log does not fit the scenario.
 */
export function rateSession(solution: Solution, scenario: Scenario, seed: number, log: Log): RatedSession {
  const { variant } = start(scenario, seed).position
  const begin = solution.begin(variant)
  const best = solution.best(begin)
  const worst = solution.worst(begin)
  const decisions: RatedDecision[] = []
  let set = begin
  let worth = best
  for (const input of log) {
    const decision = rateDecision(solution, set, input)
    decisions.push(decision)
    worth -= decision.loss
    set = solution.after(set, input, variant)
  }
  // Rounding aside, what is lost can be more than there was: luck that was never deserved is lost first.
  const share = Math.min(1, Math.max(0, shareOf(worth, worst, best)))
  return { decisions, worth, best, worst, share, quality: qualityOf(share) }
}

/** Rates every choice of a decision by what the player knows there. */
export function rateChoices(solution: Solution, set: number): RatedChoice[] {
  const best = solution.best(set)
  const worst = solution.worst(set)
  return solution.options(set).map(({ input, worth }) => {
    const share = shareOf(worth, worst, best)
    return { input, worth, share, quality: qualityOfChoice(input, share) }
  })
}

function rateDecision(solution: Solution, set: number, input: string): RatedDecision {
  const choices = rateChoices(solution, set)
  const taken = choices.find((one) => one.input === input)
  if (taken === undefined) throw new Error(`the log does not fit: "${input}" is not offered there`)
  const best = solution.best(set)
  return {
    choices,
    taken,
    best: choices.filter((one) => one.worth === best).map((one) => one.input),
    known: set,
    loss: best - taken.worth,
  }
}
