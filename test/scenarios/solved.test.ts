import { describe, expect, it } from 'vitest'
import { inputs, mix, type Position, start, step } from '../../src/engine'
import { classOf } from '../../src/review/outcome'
import { type RatedSession, rateChoices, rateSession } from '../../src/review/rate-session'
import { type Solution, solve } from '../../src/review/solve'
import type { Perception } from '../../src/rubric'
import type { Scenario } from '../../src/scenario'
import { makeGenerated } from '../support/generated'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { outcomeOf } from './support/outcome'

interface Play {
  seed: number
  log: string[]
  perception: Perception
  worth: number
  rated: RatedSession
}

/** Perceptions that must never beat an assertive play. */
const lowest: readonly Perception[] = ['desperate', 'stalker', 'no-follow-up']

/** A play to its end; `choose` picks the next input. */
function playBy(
  scenario: Scenario,
  solution: Solution,
  seed: number,
  choose: (offered: readonly string[], position: Position, set: number) => string,
): Play {
  let { position } = start(scenario, seed)
  let set = solution.begin(position.variant)
  const log: string[] = []
  for (;;) {
    const input = choose(inputs(scenario, position), position, set)
    const next = step(scenario, position, input)
    set = solution.after(set, input, position.variant)
    position = next.position
    log.push(input)
    if (!next.events.some((event) => event.type === 'ended')) continue
    return { seed, log, ...outcomeOf(next.events), rated: rateSession(solution, scenario, seed, log) }
  }
}

const chance = (offered: readonly string[], { inputs: taken, seed }: Position): string =>
  offered[mix(seed, `chance ${taken}`) % offered.length] ?? ''

/** A good player with a weakness: the best choice, but for one in three. */
const nearlyBest =
  (solution: Solution) =>
  (offered: readonly string[], position: Position, set: number): string => {
    const { inputs: taken, seed } = position
    if (mix(seed, `weak ${taken}`) % 3 === 0) return chance(offered, position)
    return rateChoices(solution, set).find((one) => one.share === 1)?.input ?? ''
  }

const shipped = shippedScenarios().map((path) => [path, () => readScenarioFile(path)] as const)
const generated = Array.from({ length: 8 }, (_, seed) => {
  const size = { seed: seed + 500, days: 5, choices: 3, variants: 1 + (seed % 4) }
  return [`scenario of chance ${seed}`, () => makeGenerated(size)] as const
})

describe.each([...shipped, ...generated])('%s', { timeout: 600_000 }, (_, make) => {
  const scenario = make()
  const solution = solve(scenario) as Solution
  const seeds = Array.from({ length: 150 }, (__, seed) => seed + 1)
  const plays = [
    ...seeds.map((seed) => playBy(scenario, solution, seed, chance)),
    ...seeds.map((seed) => playBy(scenario, solution, seed, nearlyBest(solution))),
  ]
  const experts = scenario.file.variants.map(({ id }) => {
    const seed = seeds.find((one) => start(scenario, one).position.variant === id) ?? Number.NaN
    const line = solution.line(solution.begin(id), id)
    return playBy(scenario, solution, seed, (___, { inputs: taken }) => line[taken] ?? '')
  })

  it('is solved exactly', () => {
    expect(solution.exact).toBe(true)
  })

  it('gives all to the expert line, whatever was true, and more to nobody', () => {
    for (const { rated } of experts) expect([rated.share, rated.quality]).toEqual([1, 'best'])
    for (const { seed, log, rated } of plays) {
      expect([seed, log, rated.share <= 1, rated.share >= 0]).toEqual([seed, log, true, true])
      for (const { choices } of rated.decisions)
        for (const { share } of choices) expect(share >= 0 && share <= 1).toBe(true)
    }
  })

  it('gives no play that comes across badly more than the best assertive one', () => {
    const all = [...plays, ...experts]
    const best = (few: readonly Play[], of: (play: Play) => number) => Math.max(-1, ...few.map(of))
    const assertive = all.filter((one) => one.perception === 'assertive')
    const bad = all.filter((one) => lowest.includes(one.perception))
    expect(assertive.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(0)
    expect(best(bad, (one) => one.worth)).toBeLessThan(best(assertive, (one) => one.worth))
    expect(best(bad, (one) => one.rated.share)).toBeLessThanOrEqual(best(assertive, (one) => one.rated.share))
  })

  it('lets the class of the perception decide before everything else', () => {
    const byWorth = [...plays].sort((a, b) => a.worth - b.worth)
    const classes = byWorth.map((one) => classOf[one.perception])
    expect(classes).toEqual([...classes].sort((a, b) => a - b))
  })

  it('calls every choice best that is worth as much as the best, and no other', () => {
    let ties = 0
    for (const { rated } of plays) {
      for (const { choices, best } of rated.decisions) {
        const most = Math.max(...choices.map((one) => one.worth))
        const equal = choices.filter((one) => one.worth === most).map((one) => one.input)
        expect(best).toEqual(equal)
        expect(choices.filter((one) => one.quality === 'best').map((one) => one.input)).toEqual(equal)
        if (equal.length > 1) ties++
      }
    }
    expect(ties).toBeGreaterThan(0)
  })

  it('does not count how long a play was', () => {
    const lengths = new Map<number, Set<number>>()
    for (const { rated, log } of plays.filter((one) => one.rated.share === 1))
      lengths.set(rated.worth, new Set([...(lengths.get(rated.worth) ?? []), log.length]))
    const expert = [...lengths.keys()]
    // All plays without a loss are worth the same, short or long.
    expect(expert.length).toBeLessThanOrEqual(1)
  })

  it('finds a best line to every ending that was ever met, and none of them worse than met', () => {
    for (const { seed, log, worth } of plays) {
      let { position } = start(scenario, seed)
      for (const input of log) ({ position } = step(scenario, position, input))
      const ending = solution.endings.find((one) => one.state === position.state)
      expect([seed, log, (ending?.outcome ?? -1) >= worth]).toEqual([seed, log, true])
    }
  })

  it('plays its best lines to the endings they are for', () => {
    for (const { state, outcome, variant, log } of solution.endings) {
      const seed = seeds.find((one) => start(scenario, one).position.variant === variant) ?? Number.NaN
      const played = playBy(scenario, solution, seed, (__, { inputs: taken }) => log[taken] ?? '')
      expect([state, played.worth, played.log]).toEqual([state, outcome, log])
    }
  })
})

describe('the script in which adding points puts the worse line first', () => {
  const scenario = readScenarioFile('test/fixtures/adding-points.json')
  const solution = solve(scenario) as Solution

  it('gives all to the note and the value, and less to the empty message', () => {
    const share = (log: readonly string[]) => rateSession(solution, scenario, 1, log).share
    expect(share(['note', 'value'])).toBe(1)
    for (const last of ['x', 'y']) expect(share(['note', 'empty', 'a', last])).toBeLessThan(1)
    expect(share(['nothing', 'a', 'x'])).toBeLessThan(share(['note', 'value']))
  })
})
