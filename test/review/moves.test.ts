import { describe, expect, it } from 'vitest'
import { type Moves, movesOfSession } from '../../src/review/moves'
import { makeSolver } from '../../src/review/solver'
import { type Solution, solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import { makeChoice, makeSmall } from '../support/scenario'

const solved = (scenario: Scenario): Solution => {
  const solution = solve(scenario)
  if (!solution.exact) throw new Error('too large to be solved')
  return solution
}
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
