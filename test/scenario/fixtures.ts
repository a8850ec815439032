import { readFileSync } from 'node:fs'
import { formatProblem, load, type Problem } from '../../src/scenario/load'
import type { ScenarioFile } from '../../src/scenario/types'

/** The smallest valid scenario, as text. */
export const minimalText = readFileSync('test/fixtures/minimal.json', 'utf8')

/** A fresh copy of the smallest valid scenario. */
export const makeMinimal = (): ScenarioFile => JSON.parse(minimalText) as ScenarioFile

/** Every problem of a text, warnings included. */
export function problemsIn(text: string): Problem[] {
  const loaded = load(text, 'scenario.json')
  return loaded.ok ? loaded.warnings : loaded.problems
}

/** Problems of a scenario as the command line would print them. */
export const linesFor = (file: unknown): string[] =>
  problemsIn(JSON.stringify(file, null, 2)).map(formatProblem)

/** Codes of the problems of a scenario. */
export const codesFor = (file: unknown): string[] =>
  problemsIn(JSON.stringify(file)).map((problem) => problem.code)
