import type { Due } from '../../session/practice-due'
import type { ShelfEntry } from '../app'
import { rules } from '../messages.rules.en'
import { titleOf } from './titles'
import { p, pn } from './words'

/** That a scenario is due, since when, and what was missed first of all in it. */
export function dueWords({ scenario, days, missed }: Due, shelf: readonly ShelfEntry[]): string {
  const line = pn('due.line', days, { title: titleOf(shelf, scenario) })
  const advice = missed.map((code) => rules[code].instead).find((one) => one !== null)
  return advice == null ? line : `${line} ${p('due.missed', { advice })}`
}
