import { describe, expect, it } from 'vitest'
import { eventsOf, replay, start, step } from '../../src/engine'
import { bestLine, soundest } from '../../src/review/best-line'
import { type Solution, solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import { makeChoice, makeSmall } from '../support/scenario'

const solved = (scenario: Scenario): Solution => {
  const solution = solve(scenario)
  if (!solution.exact) throw new Error('too large to be solved')
  return solution
}

/** After one hurt word on the first day everything is worth the same. */
const lost = makeSmall({
  choices: [
    makeChoice('moan', {
      tone: 'miffed',
      text: 'I expected better.',
      wording: [{ feature: 'tone', quote: 'I expected better' }],
    }),
    makeChoice('ask'),
  ],
})

describe('of choices that are worth the same', () => {
  it('those against which least speaks are named, though others are as good', () => {
    const solution = solved(lost)
    const log = ['moan']
    let set = solution.begin('busy')
    for (const input of log) set = solution.after(set, input, 'busy')
    const { position } = replay(lost, 1, log)
    const best = solution.best(set)
    const equal = solution.options(set).filter(({ worth }) => worth === best)
    expect(equal.map(({ input }) => input)).toContain('moan')
    const named = soundest(solution, lost, position, set)
    expect(named).not.toContain('moan')
    expect(named.length).toBeGreaterThan(0)
  })

  it('the best line ends the play by choices that are best, and nothing speaks against it that need not', () => {
    const solution = solved(lost)
    const { position } = start(lost, 1)
    const line = bestLine(solution, lost, position, solution.begin('busy'))
    let [at, set] = [position, solution.begin('busy')]
    for (const input of line) {
      const taken = solution.options(set).find((one) => one.input === input)
      expect(taken?.worth).toBe(solution.best(set))
      at = step(lost, at, input).position
      set = solution.after(set, input, 'busy')
    }
    expect(solution.options(set)).toEqual([])
    const sent = eventsOf(replay(lost, 1, line)).filter(({ type }) => type === 'sent')
    expect(sent.map((event) => event.type === 'sent' && event.choice)).not.toContain('moan')
  })
})
