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

const isWhole = (value: number, most = Number.MAX_SAFE_INTEGER): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most

/** True for integers that any seed may be. */
export const isSeed = (seed: unknown): seed is number => Number.isSafeInteger(seed)

/**
 * Makes sure that a position from outside (a file, a message) fits its scenario.
 * @throws a sentence that names the first field that does not fit, and what stands there.
 */
export function checkFits(scenario: Scenario, position: Position): void {
  if (made.has(position)) return
  const { file, states, counted, people } = scenario
  const items = file.notebook.map((item) => item.id)
  const names = (list: unknown, known: readonly string[]) =>
    Array.isArray(list) && list.every((one) => known.includes(one as string))
  const fits: { [Field in keyof Position]?: (value: Position[Field]) => boolean } = {
    state: (id) => states.has(id),
    seed: isSeed,
    variant: (id) => file.variants.some((one) => one.id === id),
    day: (day) => isWhole(day, file.calendar.lastDay),
    effort: (effort) => isWhole(effort, file.calendar.effortPerDay),
    flags: (list) => names(list, file.flags),
    prepared: (list) => names(list, items),
    used: (list) => names(list, items),
    visits: (visits) => names(Object.keys(visits), [...counted.keys()]),
    thoughts: (list) => list.every((one) => typeof one === 'string'),
    silentDays: isWhole,
    alarmed: isWhole,
    contacts: isWhole,
    inputs: isWhole,
    movedOn: (moved) => typeof moved === 'boolean',
    call: (call) => call === null || people.has(call.with),
    pending: (list) => list.every((one) => states.has(one.state)),
    tally: (tally) => hasShapeOf(tally, emptyTally),
    counts: (counts) => hasShapeOf(counts, { contacts: 0, empty: 0, value: 0 }),
  }
  for (const [field, test] of Object.entries(fits)) {
    const value: unknown = position[field as keyof Position]
    if (!attempt(() => (test as (value: unknown) => boolean)(value))) {
      throw new Error(
        `the position does not fit scenario "${file.id}": "${field}" is ${JSON.stringify(value)}`,
      )
    }
  }
}

/** What a test says; one that stumbles over the value says no. */
function attempt(test: () => boolean): boolean {
  try {
    return test()
  } catch {
    return false
  }
}

/** True where a value has the fields of another, each of the same type or, where that is null, a number or null. */
function hasShapeOf(value: object, shape: object): boolean {
  return Object.entries(shape).every(([name, like]) => {
    const field: unknown = Reflect.get(value, name)
    if (like === null) return field === null || typeof field === 'number'
    return field !== null && typeof field === typeof like && Array.isArray(field) === Array.isArray(like)
  })
}
