import { describe, expect, it } from 'vitest'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { resultsOf, simplePlayers } from './support/simple-players'

/** So many that the mean of chance is known within about one point. */
const plays = 1000
/** Half a standard deviation above chance is all that a rule of thumb may bring. */
const mostAbove = 0.5
const mostAssertive = 0.05

/**
 * Players for whom more is allowed, with the reason: the rubric calls a note with one message of value at least mixed
 * with assertive, whatever is or is not done afterwards. That alone is worth about as much as the bar.
 */
const allowedAbove: Readonly<Record<string, number>> = {
  'note, one value, quit': 0.65,
}

describe.each(shippedScenarios())('%s', (path) => {
  const scenario = readScenarioFile(path)
  const random = resultsOf(scenario, simplePlayers.random, plays)
  const others = Object.entries(simplePlayers).filter(([name]) => name !== 'random')
  const table: [string, typeof random][] = [['random', random]]

  it.each(others)(
    'gives little to a player who goes by one rule: %s',
    { timeout: 60_000 },
    (name, player) => {
      const results = resultsOf(scenario, player, plays)
      table.push([name, results])
      const bar = random.mean + (allowedAbove[name] ?? mostAbove) * random.deviation
      expect(results.mean).toBeLessThanOrEqual(bar)
      expect(results.assertive).toBeLessThanOrEqual(mostAssertive)
    },
  )

  it('was played by all of them', () => {
    const lines = table.map(([name, { mean, deviation, assertive }]) => {
      const numbers = [mean, deviation, 100 * assertive].map((one) => one.toFixed(1).padStart(6))
      return `${name.padEnd(24)}${numbers.join(' ')} %`
    })
    process.stdout.write([`${path}: mean, deviation, assertive of ${plays} plays`, ...lines, ''].join('\n'))
    expect(table).toHaveLength(others.length + 1)
    expect(random.mean).toBeGreaterThan(0)
  })
})
