import type { Scenario } from '../scenario'
import { isNamedDay } from './ledger'
import type { Position } from './position'

/**
 * The day to which waiting leads at the latest, by what the candidate knows: `most` days on, or the advised day or one
 * that the employer has named since, where that comes before. An answer or an event may end it sooner.
 */
export function waitEnd(scenario: Scenario, position: Position, most: number): number {
  const { day } = position
  for (let ahead = 1; ahead < most; ahead++)
    if (isNamedDay(scenario, position, day + ahead)) return day + ahead
  return day + most
}
