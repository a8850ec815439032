import { describe, expect, it } from 'vitest'
import { eventsOf, replay, waitId } from '../../src/engine'
import { type Moves, movesOfSession } from '../../src/review/moves'
import { makeSolver } from '../../src/review/solver'
import { type Solution, solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { makeChoice, makeSmall } from '../support/scenario'
import { walk } from '../support/walk'

const solved = (scenario: Scenario): Solution => {
  const solution = solve(scenario)
  if (!solution.exact) throw new Error('too large to be solved')
  return solution
}
const logOf = (scenario: Scenario, seed: number): string[] =>
  [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input]))

describe('the moves of a session', () => {
  const thanks = makeChoice('note', {
    purpose: 'thank-you',
    text: 'Thank you.',
    wording: [{ feature: 'purpose', quote: 'Thank you' }],
  })
  const scenario = makeSmall({ choices: [thanks, makeChoice('ask')] })
  const movesOf = (...log: string[]): Moves => movesOfSession(solved(scenario), scenario, 1, log)

  it('name the decision that gave away most, and where the best would have led', () => {
    const { moves, key } = movesOf('note', 'wait', 'ask', 'move-on')
    expect(key[0]).toBe(2)
    expect(moves[2]).toMatchObject({
      day: 3,
      taken: { input: 'ask', label: 'ask' },
      contact: 1,
      instead: { perception: 'assertive/no-follow-up' },
    })
    expect(moves[2]?.loss).toBeGreaterThan(0)
    expect(moves[0]).toMatchObject({ quality: 'best', loss: 0, contact: 0 })
  })

  it('have no turning point where nothing was given away', () => {
    const solution = solved(scenario)
    const log = solution.line(solution.begin('busy'), 'busy')
    const { moves, key, share } = movesOfSession(solution, scenario, 1, log)
    expect([key, share, moves.every(({ quality }) => quality === 'best')]).toEqual([[], 1, true])
  })

  it('are answered to a request, and a log that does not fit in words', () => {
    const log = ['note', 'wait', 'ask', 'move-on']
    const ask = makeSolver()
    const request = { id: 1, key: 'small', file: scenario.file, seed: 1 }
    expect(ask({ ...request, log })).toEqual({ id: 1, type: 'rated', moves: movesOf(...log) })
    expect(ask({ ...request, log: ['nap'] })).toEqual({
      id: 1,
      type: 'failed',
      error: expect.stringContaining('"nap"'),
    })
  })
})

describe.each(shippedScenarios())('the moves of plays of %s', (path) => {
  const scenario = readScenarioFile(path)
  const solution = solved(scenario)

  it('lead by their best choices to what a replay says, and lose least where they are best', {
    timeout: 120_000,
  }, () => {
    for (let seed = 1; seed <= 60; seed++) {
      const log = logOf(scenario, seed)
      const { moves, key, decided } = movesOfSession(solution, scenario, seed, log)
      expect(moves.map(({ taken }) => taken.input)).toEqual(log)
      for (const { at, quality, loss, best, taken, instead, line: told } of moves) {
        expect(best.length).toBeGreaterThan(0)
        expect(loss > 0 && best.some(({ input }) => input === taken.input)).toBe(false)
        expect(quality === 'best').toBe(loss === 0)
        const variant = replay(scenario, seed, log).position.variant
        // By a second way: what is told, with waiting between it, is best choice after best choice.
        let set = solution.begin(variant)
        for (const input of log.slice(0, at)) set = solution.after(set, input, variant)
        const line = log.slice(0, at)
        const left = told.map(({ input }) => input)
        while (solution.options(set).length > 0) {
          const equal = solution.options(set).filter(({ worth }) => worth === solution.best(set))
          const next = equal.some(({ input }) => input === left[0]) ? left.shift() : waitId
          expect(equal.map(({ input }) => input)).toContain(next)
          line.push(next ?? waitId)
          set = solution.after(set, next ?? waitId, variant)
        }
        const ended = eventsOf(replay(scenario, seed, line)).find((event) => event.type === 'ended')
        expect(ended).toMatchObject({ headline: instead.headline, ending: instead.ending })
        expect(left).toEqual([])
      }
      const isYes = (one: { ending: string } | undefined) =>
        one !== undefined && ['offer', 'second-interview'].includes(one.ending)
      const ended = eventsOf(replay(scenario, seed, log)).find((event) => event.type === 'ended')
      const within = [...moves.map(({ instead }) => instead), ended?.type === 'ended' ? ended : undefined]
      const closed = within.findLastIndex(isYes)
      expect(decided).toBe(closed < 0 || closed === moves.length ? null : closed)
      expect(decided === null || key.includes(decided)).toBe(true)
      const losses = key.map((at) => moves[at]?.loss ?? 0)
      expect(losses).toEqual(losses.toSorted((a, b) => b - a))
      expect(Math.max(0, ...moves.map(({ loss }) => loss)) - (losses[0] ?? 0)).toBeLessThan(6)
    }
  })
})
