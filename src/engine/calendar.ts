import { type Scenario, type Weekday, weekdays } from '../scenario'

/** The weekday of a day of play. */
export function weekdayOf(scenario: Scenario, day: number): Weekday {
  const first = weekdays.indexOf(scenario.file.calendar.weekdayOfDay0)
  return weekdays[(((first + day) % 7) + 7) % 7] as Weekday
}

/** True on Saturdays and Sundays. */
export const isWeekend = (scenario: Scenario, day: number): boolean =>
  ['saturday', 'sunday'].includes(weekdayOf(scenario, day))
