import { describe, expect, it } from 'vitest'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'

/** Words of verdicts: a text of the story leaves them to the review. */
const labels = /desperat|stalk|assertive|needy|pushy|creepy/iu

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)

  it('says of every ending what led to it, and calls nobody names', () => {
    for (const [at, state] of Object.entries(scenario.file.states)) {
      if (state.type !== 'final') continue
      expect([at, state.why ?? []]).not.toEqual([at, []])
      for (const { text } of state.why ?? [])
        expect([at, text]).toEqual([at, expect.not.stringMatching(labels)])
    }
  })
})
