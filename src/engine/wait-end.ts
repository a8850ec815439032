import type { Scenario, Target } from '../scenario'
import { isNamedDay } from './ledger'
import type { Position } from './position'

/**
 * The day to which waiting leads at the latest, by what the candidate knows: to the end of the wait, or to the advised day
 * or one that the employer has named since, where that comes before; then through the moments that pass days before there
 * is something to decide again. An answer or an event may end it sooner.
 */
export function waitEnd(scenario: Scenario, position: Position): number {
  const state = scenario.states.get(position.state)
  if (state?.type !== 'decision') throw new Error(`nothing is decided in state "${position.state}"`)
  const pass = (from: number, most: number): number => {
    for (let ahead = 1; ahead < most; ahead++)
      if (isNamedDay(scenario, position, from + ahead)) return from + ahead
    return Math.min(from + most, Math.max(from, scenario.file.calendar.lastDay))
  }
  const through = (day: number, targets: readonly Target[], seen: ReadonlySet<string>): number =>
    Math.max(
      day,
      ...targets.map(({ to }) => {
        const next = scenario.states.get(to)
        if (next?.type !== 'beat' || seen.has(to)) return day
        const then = next.days === undefined ? day : pass(day, next.days)
        return through(then, next.to, new Set([...seen, to]))
      }),
    )
  return through(pass(position.day, state.wait.days), state.wait.to, new Set())
}
