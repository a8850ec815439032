import { weekdayOf } from '../engine'
import type { Scenario } from '../scenario'
import { t } from './t'

/** The name of a person, shortened to the first one; the candidate is "you". */
export function nameOf(scenario: Scenario, id: string): string {
  const name = scenario.people.get(id)?.name
  if (name === undefined) return id === 'candidate' ? t('log.you') : id
  return name.split(' ')[0] ?? name
}

/** "Tuesday" for a day of play. */
export const dayName = (scenario: Scenario, day: number): string => t(`weekday.${weekdayOf(scenario, day)}`)
