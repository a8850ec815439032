import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeScenario, type Scenario } from '../../src/scenario'
import { formatProblem, load } from '../../src/scenario/load'

const root = join(import.meta.dirname, '..', '..')

/** The scenario of a file of the repository. @throws its problems, a line each, where it is broken. */
export function readScenarioFile(path: string): Scenario {
  const loaded = load(readFileSync(join(root, path), 'utf8'), path)
  if (loaded.ok) return makeScenario(loaded.file)
  throw new Error(loaded.problems.map((problem) => formatProblem(problem)).join('\n'))
}

/** Paths of the scenarios that are shipped, in alphabetical order. */
export const shippedScenarios = (): string[] =>
  readdirSync(join(root, 'scenarios'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `scenarios/${name}`)
