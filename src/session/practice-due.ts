import type { RuleCode } from '../rubric'
import type { Practice } from './practice'

const hour = 3_600_000
const day = 24 * hour
/** Days after which a scenario comes back, after the first play, the second and every later one. */
export const spacing = [1, 3, 7] as const
/** An evening player who is a little early the next evening is on time. */
const slack = 8 * hour

/** What is known of a scenario when it may be offered again. */
export interface Finishes {
  scenario: string
  /** When plays of its own ended, in milliseconds since 1970; other tries and bad ones are not among them. */
  finishedAt: readonly number[]
}

/** A scenario that is worth playing again by now. */
export interface Due {
  scenario: string
  /** Whole days since it was last finished, at least 1. */
  days: number
  /** Rules missed in the last play, each once. */
  missed: RuleCode[]
}

/** When a scenario should come back, in milliseconds since 1970; null before its first play has ended. */
export function dueAt(finishedAt: readonly number[]): number | null {
  const [first, ...others] = [...finishedAt].sort((a, b) => a - b)
  if (first === undefined) return null
  let step = 0
  let last = first
  for (const next of others) {
    // Only who comes back in time has waited: what is played again at once counts as the same occasion.
    if (next >= dateAfter(last, step)) step = Math.min(step + 1, spacing.length - 1)
    last = next
  }
  return dateAfter(last, step)
}

const dateAfter = (last: number, step: number): number => last + (spacing[step] ?? 7) * day - slack

/** The scenarios that are due at `now`, in milliseconds since 1970; those in which most rules were missed come first. */
export function due(scenarios: readonly Finishes[], practice: Practice, now: number): Due[] {
  return scenarios
    .flatMap(({ scenario, finishedAt }) => {
      const at = dueAt(finishedAt)
      if (at === null || now < at) return []
      const last = practice.plays.findLast((play) => play.scenario === scenario && !play.isTry)
      const missed = [...new Set(last?.missed.map(({ code }) => code))]
      const days = Math.max(1, Math.round((now - Math.max(...finishedAt)) / day))
      return [{ scenario, days, missed }]
    })
    .sort((a, b) => b.missed.length - a.missed.length || b.days - a.days)
}
