import { waitId } from '../../engine'
import type { Named, Taken } from '../../review'
import type { Scenario } from '../../scenario'
import { dayName } from '../words'
import { r } from './words'

/** A choice in a few words. */
export const named = ({ input, label }: Named): string =>
  label ?? r(input === waitId ? 'turns.wait' : 'turns.move-on')

const dayWords = (day: number, scenario: Scenario): string =>
  r('turns.day', { day, weekday: dayName(scenario, day) })

/** The day of a decision. */
export const Day = ({ move, scenario }: { move: Pick<Taken, 'day'>; scenario: Scenario }) => (
  <>{dayWords(move.day, scenario)}</>
)

/** A decision with its day, for those who hear about it out of its place. */
export const whatWords = ({ day, taken }: Taken, scenario: Scenario): string =>
  `${dayWords(day, scenario)}, ${named(taken)}`
