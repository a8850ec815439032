import type { GameEvent } from '../../engine'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { dayName, nameOf } from '../words'
import type { LogStep } from './log-entries'

type Told = Extract<GameEvent, { type: 'told' }>

/** The entry of a text that the scenario tells. */
export const toldEntry = (scenario: Scenario, { speaker, text }: Told) => ({
  type: 'told' as const,
  speaker: speaker === null ? null : nameOf(scenario, speaker),
  text,
})

/** The heading of the day on which every play begins. */
export const firstDay = (scenario: Scenario) => ({
  index: -1,
  type: 'day' as const,
  text: t('play.interview', { weekday: dayName(scenario, 0) }),
})

/** Events that a beginning consists of and the log does not show. */
const unseen: ReadonlySet<GameEvent['type']> = new Set(['entered', 'mood', 'perception'])

/**
 * The log of a play that has only begun, with nothing in it but what the scenario tells; null where there is more,
 * which takes the part that comes after the first choice.
 */
export function firstSteps(scenario: Scenario, events: readonly GameEvent[]): LogStep[] | null {
  const entries: LogStep['entries'] = [firstDay(scenario)]
  for (const [index, event] of events.entries()) {
    if (event.type === 'told') entries.push({ index, ...toldEntry(scenario, event) })
    else if (!unseen.has(event.type)) return null
  }
  return events.length === 0 ? [] : [{ step: 0, entries }]
}
