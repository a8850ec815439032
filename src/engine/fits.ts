import { emptyTally } from '../rubric'
import type { Scenario } from '../scenario'
import type { Position } from './position'

/** Positions that the engine itself has made: they fit without another look. */
const made = new WeakSet<Position>()

/** Marks a position as made by the engine. */
export function vouch(position: Position): Position {
  made.add(position)
  return position
}

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to

/** True for integers that any seed may be. */
export const isSeed = (seed: unknown): seed is number => Number.isSafeInteger(seed)

/**
 * Makes sure that a position from outside (a file, a message) fits its scenario.
 * @throws a sentence that names the first field that does not fit.
 */
export function checkFits(scenario: Scenario, position: Position): void {
  if (typeof position !== 'object' || position === null) throw new TypeError('the position is not an object')
  if (made.has(position)) return
  const { file } = scenario
  const refuse = (field: string, expected: string) => {
    throw new Error(`the position does not fit scenario "${file.id}": "${field}" should be ${expected}`)
  }
  const names = (list: unknown, known: readonly string[]): boolean =>
    Array.isArray(list) && list.every((one) => known.includes(one as string))
  const items = file.notebook.map((item) => item.id)
  if (!scenario.states.has(position.state))
    throw new Error(`no state "${position.state}" in scenario "${file.id}"`)
  if (!isSeed(position.seed)) refuse('seed', 'a whole number')
  if (!file.variants.some((one) => one.id === position.variant)) refuse('variant', 'one of its variants')
  if (!isWhole(position.day, 0, file.calendar.lastDay))
    refuse('day', `a day from 0 to ${file.calendar.lastDay}`)
  if (!isWhole(position.effort, 0, file.calendar.effortPerDay)) refuse('effort', 'an effort the day has')
  if (!names(position.flags, file.flags)) refuse('flags', 'flags of the scenario')
  if (!names(position.prepared, items)) refuse('prepared', 'items of the notebook')
  if (!names(position.used, items)) refuse('used', 'items of the notebook')
  if (!names(Object.keys(position.visits ?? { '?': 0 }), [...scenario.counted.keys()])) {
    refuse('visits', 'visits of states that count them')
  }
  for (const field of ['silentDays', 'alarmed', 'contacts', 'inputs'] as const) {
    if (!isWhole(position[field], 0, Number.MAX_SAFE_INTEGER)) refuse(field, 'a whole number from 0 on')
  }
  if (typeof position.movedOn !== 'boolean') refuse('movedOn', 'true or false')
  const people = [...scenario.people.keys()]
  if (position.call !== null && !people.includes(position.call?.with))
    refuse('call', 'a call with somebody in it')
  if (!Array.isArray(position.pending) || !position.pending.every((one) => scenario.states.has(one?.state))) {
    refuse('pending', 'answers to choices of the scenario')
  }
  if (!hasShapeOf(position.tally, emptyTally)) refuse('tally', 'a summary of the history')
  if (!hasShapeOf(position.counts, { contacts: 0, empty: 0, value: 0 }))
    refuse('counts', 'counts of contacts')
}

/** True where a value has the fields of another, each of the same type or, where that is null, a number or null. */
function hasShapeOf(value: unknown, shape: object): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(shape).every(([name, like]) => {
    const field: unknown = Reflect.get(value, name)
    if (like === null) return field === null || typeof field === 'number'
    return typeof field === typeof like && Array.isArray(field) === Array.isArray(like) && field !== null
  })
}
