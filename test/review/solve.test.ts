import { describe, expect, it } from 'vitest'
import { rateSession } from '../../src/review/rate-session'
import { type Solution, solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import { makeGenerated } from '../support/generated'
import { readScenarioFile } from '../support/scenario-files'
import { makeChoice, makeDecision, makeScenarioFile, makeSmall } from '../support/scenario'
import { type Known, solveByHand } from './support/solve-by-hand'

function solved(scenario: Scenario): Solution {
  const solution = solve(scenario)
  if (!solution.exact) throw new Error(`not exact after ${solution.positions} positions`)
  return solution
}

/** Everything in which a solution differs from the definition, from some knowledge on. */
function differences(solution: Solution, set: number, known: Known, log: readonly string[] = []): unknown[] {
  const worths = new Map(solution.options(set).map((one) => [one.input, one.worth]))
  const found: unknown[] = []
  const compare = (what: string, is: unknown, should: unknown) => {
    const same =
      typeof is === 'number' && typeof should === 'number' ? Math.abs(is - should) < 1e-9 : is === should
    if (!same) found.push({ log, what, is, should })
  }
  compare('variants', solution.variants(set).join(), known.variants.join())
  compare('best', solution.best(set), known.best)
  compare('worst', solution.worst(set), known.worst)
  compare('choices', worths.size, known.options.length)
  for (const { input, worth, after: parts } of known.options) {
    compare(input, worths.get(input), worth)
    for (const part of parts) {
      const after = solution.after(set, input, part.variants[0] ?? '')
      found.push(...differences(solution, after, part, [...log, input]))
    }
  }
  return found
}

const sizes = [
  ...Array.from({ length: 30 }, (_, seed) => ({ seed, days: 3, choices: 3, variants: 1 + (seed % 4) })),
  ...Array.from({ length: 6 }, (_, seed) => ({ seed: 100 + seed, days: 4, choices: 2, variants: 3 })),
]

describe('solving', () => {
  it('comes to what the definition says, after every history of scenarios of chance', {
    timeout: 120_000,
  }, () => {
    let hidden = 0
    for (const size of sizes) {
      const scenario = makeGenerated(size)
      const solution = solved(scenario)
      for (const known of solveByHand(scenario)) {
        const begin = solution.begin(known.variants[0] ?? '')
        expect([size, differences(solution, begin, known)]).toEqual([size, []])
        if (known.variants.length > 1) hidden++
      }
    }
    expect(hidden).toBeGreaterThan(sizes.length / 2)
  })

  it('comes to what the definition says in the example of the guide', { timeout: 60_000 }, () => {
    const scenario = readScenarioFile('test/fixtures/minimal.json')
    const solution = solved(scenario)
    for (const known of solveByHand(scenario))
      expect(differences(solution, solution.begin(known.variants[0] ?? ''), known)).toEqual([])
  })

  it('stops at its limit and says so', () => {
    expect(solve(makeSmall(), { limit: 10 })).toMatchObject({ exact: false })
    const solution = solve(makeSmall())
    expect(solution).toMatchObject({ exact: true })
    expect(solve(makeSmall(), { limit: solution.positions })).toMatchObject({ exact: true })
  })

  it('stops when it is asked to', () => {
    let asked = 0
    expect(solve(makeSmall(), { shouldStop: () => ++asked > 0 })).toMatchObject({ exact: false })
    expect(asked).toBeGreaterThan(0)
  })

  it('refuses a play without end, and says where it goes round', () => {
    const file = makeScenarioFile()
    const scenario = makeSmall(
      { choices: [makeChoice('note'), makeChoice('free', { purpose: 'thank-you' }, { effort: 0 })] },
      { states: { ...file.states } },
    )
    expect(() => solve(scenario)).toThrow(/^the play can go round for ever, through "desk"/)
  })

  it('refuses a scenario in which a choice cannot be carried out', () => {
    const mute = makeChoice('mute', {}, { responses: [{ when: { fact: 'day', is: 99 }, kind: 'none' }] })
    expect(() => solve(makeSmall({ choices: [makeChoice('note'), mute] }))).toThrow(/cannot be carried out/)
  })
})

/** Two truths that nothing tells apart before the choice: one mail is a gamble, the other safe. */
function makeGamble(): Scenario {
  const file = makeScenarioFile()
  const end = (ending: 'offer' | 'moved-on' | 'blocked') =>
    ({ type: 'final', ending, headline: ending, text: 'The end.' }) as const
  const variant = (id: string, open: boolean) => ({ id, title: id, truth: id, facts: { open } })
  return makeSmall(
    {
      choices: [
        makeChoice(
          'gamble',
          { purpose: 'thank-you' },
          { to: [{ when: { fact: 'truth', of: 'open' }, to: 'hired' }, { to: 'shut' }] },
        ),
        makeChoice('safe', { purpose: 'thank-you' }, { to: [{ to: 'kept' }] }),
        makeChoice(
          'listen',
          { purpose: 'thank-you' },
          {
            responses: [
              { when: { fact: 'truth', of: 'open' }, kind: 'replies', says: 'Ring me.' },
              { kind: 'none' },
            ],
            to: [{ to: 'second' }],
          },
        ),
      ],
    },
    {
      variants: [variant('open', true), variant('shut', false)],
      states: {
        ...file.states,
        hired: end('offer'),
        shut: end('blocked'),
        kept: end('moved-on'),
        second: makeDecision({
          choices: [
            makeChoice(
              'dare',
              { purpose: 'thank-you' },
              { to: [{ when: { fact: 'truth', of: 'open' }, to: 'hired' }, { to: 'shut' }] },
            ),
            makeChoice('stay', { purpose: 'thank-you' }, { to: [{ to: 'kept' }] }),
          ],
        }),
      },
    },
  )
}

describe('what a player cannot know', () => {
  const scenario = makeGamble()
  const solution = solved(scenario)
  const begin = solution.begin('open')
  const worthOf = (input: string) =>
    solution.options(begin).find((one) => one.input === input)?.worth ?? Number.NaN

  it('leaves both truths possible at first', () => {
    expect(solution.variants(begin)).toEqual(['open', 'shut'])
    expect(solution.begin('shut')).toBe(begin)
  })

  it('is worth the mean over what is possible, not the best of it', () => {
    // Offer 20 or blocked 0, against 14 for certain.
    expect(worthOf('gamble') - worthOf('safe')).toBe((20 + 0) / 2 - 14)
  })

  it('is worth more once it can be seen: then each truth gets its own best choice', () => {
    expect(worthOf('listen') - worthOf('safe')).toBe((20 + 14) / 2 - 14)
    expect(solution.line(begin, 'open')).toEqual(['listen', 'dare'])
    expect(solution.line(begin, 'shut')).toEqual(['listen', 'stay'])
  })

  it('neither helps nor harms whoever guesses: luck is not in the rating', () => {
    const ratings = [1, 2, 3, 4, 5, 6].map((seed) => rateSession(solution, scenario, seed, ['gamble']))
    expect(new Set(ratings.map((one) => one.share)).size).toBe(1)
    expect(ratings[0]?.share).toBeLessThan(1)
  })
})
