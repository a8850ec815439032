import { describe, expect, it } from 'vitest'
import { makeGenerated } from '../support/generated'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walkBoth } from '../support/walk-both'

describe('a scenario exported to XState', () => {
  it.each(['test/fixtures/worked-example.json', 'test/fixtures/adding-points.json', ...shippedScenarios()])(
    'offers the same, counts the same and ends the same there: %s',
    { timeout: 600_000 },
    (file) => {
      expect(walkBoth(readScenarioFile(file), 1500)).toEqual([])
    },
  )

  it('offers, counts and ends the same there, for scenarios of chance', { timeout: 600_000 }, () => {
    for (let seed = 0; seed < 6; seed++) {
      const scenario = makeGenerated({ seed: 900 + seed, days: 6, choices: 4, variants: 1 + (seed % 4) })
      expect(walkBoth(scenario, 200)).toEqual([])
    }
  })
})
