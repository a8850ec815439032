import { type ShelfEntry, shelf } from 'virtual:shelf'
import { makeScenario, type Scenario, type ScenarioFile } from '../scenario'

/** The built-in scenario with this id, or undefined. */
export const entryOf = (id: string): ShelfEntry | undefined => shelf.find((entry) => entry.id === id)

const loaded = new Map<string, Promise<Scenario>>()

/** Fetches a built-in scenario, once. It was checked and hashed when the game was built, so it is trusted. */
export function loadScenario(entry: ShelfEntry): Promise<Scenario> {
  const known = loaded.get(entry.id)
  if (known !== undefined) return known
  const loading = fetchScenario(entry)
  loaded.set(entry.id, loading)
  // What failed may be tried again.
  loading.catch(() => loaded.delete(entry.id))
  return loading
}

async function fetchScenario(entry: ShelfEntry): Promise<Scenario> {
  const file = window.early?.id === entry.id && (await window.early.file)
  if (file) return makeScenario(file)
  const answer = await fetch(entry.url)
  if (!answer.ok) throw new Error(`the scenario "${entry.id}" could not be fetched: ${answer.status}`)
  return makeScenario((await answer.json()) as ScenarioFile)
}
