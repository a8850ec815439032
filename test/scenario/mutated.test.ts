import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { start } from '../../src/engine'
import { makeScenario } from '../../src/scenario'
import { scenarioSchema } from '../../src/scenario/format'
import { load } from '../../src/scenario/load'
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
      if (loaded.ok) {
        expect(scenarioSchema.safeParse(JSON.parse(changed)).success).toBe(true)
        expect(start(makeScenario(loaded.file), 1).events.length).toBeGreaterThan(0)
        continue
      }
      expect(loaded.problems.some(({ severity }) => severity === 'error')).toBe(true)
      for (const { path, found, expected, line, column } of loaded.problems) {
        expect(path).toMatch(/^(\/|$)/)
        expect(`${found} ${expected}`).toMatch(/^\S.* \S/)
        expect(`${found} ${expected}`).not.toMatch(/undefined|\[object/)
        expect(Math.min(line, column)).toBeGreaterThan(0)
      }
    }
  })
})
