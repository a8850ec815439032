import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { start } from '../../src/engine'
import { makeScenario } from '../../src/scenario'
import { scenarioSchema } from '../../src/scenario/format'
import { load } from '../../src/scenario/load'
import type { ScenarioFile } from '../../src/scenario/types'
import { shippedScenarios } from '../support/scenario-files'
import { makeDice, mutated } from './mutate'

const files = ['test/fixtures/minimal.json', 'test/fixtures/worked-example.json', ...shippedScenarios()]
const runs = 40

describe.each(files)('random changes to %s', { timeout: 60_000 }, (name) => {
  const text = readFileSync(name, 'utf8')

  it('lead to a scenario that can be begun or to a clean list of problems', () => {
    for (let seed = 0; seed < runs; seed++) {
      const changed = mutated(text, makeDice(seed))
      const loaded = load(changed, 'changed.json')
      const problems = loaded.ok ? loaded.warnings : loaded.problems
      const errors = problems.filter(({ severity }) => severity === 'error')
      expect(errors.length > 0).toBe(!loaded.ok)
      expect(loaded.ok && begun(changed, loaded.file)).toBe(loaded.ok)
      for (const { path, found, expected, line, column } of problems) {
        expect(path).toMatch(/^(\/|$)/)
        expect(`${found} ${expected}`).toMatch(/^\S.* \S/)
        expect(`${found} ${expected}`).not.toMatch(/undefined|\[object/)
        expect(Math.min(line, column)).toBeGreaterThan(0)
      }
    }
  })
})

/** True where the validator agrees and the engine can begin. */
const begun = (text: string, file: ScenarioFile): boolean =>
  scenarioSchema.safeParse(JSON.parse(text)).success && start(makeScenario(file), 1).events.length > 0
