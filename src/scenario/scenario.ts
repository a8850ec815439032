import type { Guard, Item, Manager, Other, ScenarioFile, State } from './types'

/** Anybody in the story on the employer's side or beside it; `side` says where they stand. */
export type Person = (Omit<Manager, 'lines'> | Other) & {
  side: Other['side'] | 'hiring-manager'
  lines?: Manager['lines'] | undefined
  relation?: Other['relation']
}

/** A trusted, frozen scenario with its parts at hand by id. */
export interface Scenario {
  readonly file: ScenarioFile
  readonly states: ReadonlyMap<string, State>
  readonly people: ReadonlyMap<string, Person>
  readonly items: ReadonlyMap<string, Item>
  /** Largest number of visits that any condition, limit or second telling asks about, by state; other visits are not counted. */
  readonly counted: ReadonlyMap<string, number>
}

/** Prepares a checked scenario file for play; the file is frozen. */
export function makeScenario(file: ScenarioFile): Scenario {
  freeze(file)
  const people: Person[] = [{ ...file.manager, side: 'hiring-manager' }, ...file.others]
  return {
    file,
    states: new Map(Object.entries(file.states)),
    people: new Map(people.map((person) => [person.id, person])),
    items: new Map(file.notebook.map((item) => [item.id, item])),
    counted: countedVisits(file),
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

function countedVisits(file: ScenarioFile): Map<string, number> {
  const counted = new Map<string, number>()
  const note = (state: string, visits: number) =>
    counted.set(state, Math.max(counted.get(state) ?? 0, visits))
  for (const [id, state] of Object.entries(file.states)) {
    if (state.type !== 'final' && state.limit) note(id, state.limit.visits + 1)
    if (state.type === 'decision' && state.again !== undefined) note(id, 2)
  }
  for (const guard of guardsIn(file)) {
    if ('fact' in guard && guard.fact === 'visits') {
      note(guard.of, Math.max(guard.is ?? 0, guard.atLeast ?? 0, guard.atMost ?? 0) + 1)
    }
  }
  return counted
}

/** Every condition of a scenario, nested ones included, wherever it stands. */
export function* guardsIn(value: unknown): Generator<Guard> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'when' || key === 'not') yield part as Guard
    if ((key === 'all' || key === 'any') && Array.isArray(part)) yield* part as Guard[]
    yield* guardsIn(part)
  }
}
