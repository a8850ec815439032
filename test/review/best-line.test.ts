import { describe, expect, it } from 'vitest'
import { start, step } from '../../src/engine'
import { bestLine, soundest } from '../../src/review/best-line'
import { solve } from '../../src/review/solve'
import { makeChoice, makeSmall } from '../support/scenario'

const scenario = makeSmall({
  choices: [
    makeChoice('ask'),
    makeChoice('note', {
      purpose: 'thank-you',
      text: 'Thank you.',
      wording: [{ feature: 'purpose', quote: 'Thank you' }],
    }),
  ],
})
const begun = start(scenario, 1).position

describe('of choices that are worth the same', () => {
  it('those that go against no advice are named before others', () => {
    expect(soundest(scenario, begun, ['ask', 'note', 'wait'])).toEqual(['note', 'wait'])
  })

  it('all are named where all go against as much, and none is made up', () => {
    expect(soundest(scenario, begun, ['ask'])).toEqual(['ask'])
    expect(soundest(scenario, begun, [])).toEqual([])
  })

  it('the best line takes the soundest, to the end', () => {
    const solution = solve(scenario)
    if (!solution.exact) throw new Error('too large to be solved')
    const known = solution.begin('busy')
    const line = bestLine(solution, scenario, begun, known)
    let [position, set] = [begun, known]
    for (const input of line) {
      const equal = solution.options(set).filter(({ worth }) => worth === solution.best(set))
      const inputs = equal.map((one) => one.input)
      expect(soundest(scenario, position, inputs)[0]).toBe(input)
      position = step(scenario, position, input).position
      set = solution.after(set, input, 'busy')
    }
    expect(solution.options(set)).toEqual([])
    expect(scenario.states.get(position.state)?.type).toBe('final')
  })
})
