import { holds, type Log, type Position } from '../engine'
import type { Guard, Scenario } from '../scenario'

/** What led to the ending rather than to another, where the author says so: the first reason whose condition holds. */
export function whyOf(scenario: Scenario, position: Position, log: Log): string | null {
  const final = scenario.states.get(position.state)
  if (final?.type !== 'final') return null
  const chosen = new Set(log)
  return final.why?.find(({ when }) => when === undefined || applies(when))?.text ?? null

  function applies(guard: Guard): boolean {
    if ('all' in guard) return guard.all.every(applies)
    if ('any' in guard) return guard.any.some(applies)
    if ('not' in guard) return !applies(guard.not)
    if (guard.fact === 'chosen') return chosen.has(guard.of) === (guard.is ?? true)
    return holds(guard, scenario, position)
  }
}
