import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choices, inputs, mix, replay, start, step } from '../../src/engine'
import { reviewOf } from '../../src/review'
import { explore } from '../../src/review/explore'
import { labelsOf, type Perception } from '../../src/rubric'
import type { Scenario } from '../../src/scenario'
import { expectNamed } from '../support/expect-named'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk } from '../support/walk'

const walks = 400

/** A play to its end by inputs that the seed picks. */
function walkToEnd(scenario: Scenario, seed: number): string[] {
  let { position } = start(scenario, seed)
  const log: string[] = []
  for (;;) {
    const offered = inputs(scenario, position)
    const input = offered[mix(seed, `walk ${log.length}`) % offered.length]
    if (input === undefined) return log
    log.push(input)
    position = step(scenario, position, input).position
  }
}

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)
  const logs = Array.from({ length: walks }, (_, seed) => ({ seed, log: walkToEnd(scenario, seed) }))

  it('is named as its file', () => {
    expect(`${scenario.file.id}.json`).toBe(basename(path))
  })

  it('is sound in every position that can be reached', { timeout: 600_000 }, () => {
    const { faults, positions } = explore(scenario)
    expect(faults).toEqual([])
    expect(positions).toBeLessThanOrEqual(200_000)
  })

  it('explains every ending: each contact with its day, each finding with what fired it', {
    timeout: 60_000,
  }, () => {
    for (const { seed, log } of logs) {
      const review = reviewOf(scenario, seed, log)
      expect(review.ending.headline).not.toBe('')
      expect(review.variant.truth).not.toBe('')
      expect(review.curve.map((point) => point.day)).toEqual(
        review.curve.map((point) => point.day).toSorted((a, b) => a - b),
      )
      expectNamed(review)
    }
  })

  it('reaches every pure perception, two mixed ones, and at least six endings', { timeout: 60_000 }, () => {
    // Players of chance rarely come through well; those who hardly ever move on do now and then.
    const patient = logs.map(({ seed }) => ({
      seed,
      log: [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input])),
    }))
    const reviews = [...logs, ...patient].map(({ seed, log }) => reviewOf(scenario, seed, log))
    const perceptions = new Set<Perception>(reviews.map((review) => review.perception))
    const pure = [...perceptions].filter((one) => labelsOf(one).length === 1)
    expect(pure.toSorted()).toEqual(['assertive', 'desperate', 'no-follow-up', 'stalker'])
    expect(perceptions.size - pure.length).toBeGreaterThanOrEqual(2)
    expect(new Set(reviews.map((review) => review.ending.headline)).size).toBeGreaterThanOrEqual(6)
  })

  it('offers something to send in most decisions, and never more than five choices', {
    timeout: 60_000,
  }, () => {
    let decisions = 0
    let withChoice = 0
    for (const { seed, log } of logs) {
      for (const { position } of replay(scenario, seed, log).steps) {
        const offers = choices(scenario, position)
        if (offers === null) continue
        decisions++
        expect(offers.choices.length).toBeLessThanOrEqual(5)
        if (offers.choices.filter((choice) => choice.kind !== 'prepare').length >= 3) withChoice++
      }
    }
    expect(withChoice / decisions).toBeGreaterThan(0.5)
  })
})
