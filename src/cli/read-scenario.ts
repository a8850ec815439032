import { contentHash, makeScenario, type Scenario } from '../scenario'
import { load } from '../scenario/load'
import { CliError } from './command'
import { readText } from './files'

/** A sound scenario with its text and the hash of it. */
export interface ReadScenario {
  scenario: Scenario
  text: string
  hash: string
}

/** Reads a scenario for play. @throws CliError with the problems of a broken one. */
export function readScenario(file: string): ReadScenario {
  const text = readText(file)
  const loaded = load(text, file)
  if (loaded.ok) return { scenario: makeScenario(loaded.file), text, hash: contentHash(text) }
  throw new CliError(`"${file}" cannot be played`, 1, loaded.problems)
}
