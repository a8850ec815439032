import { describe, expect, it } from 'vitest'
import { inputs, type Position, replay, step, waitEnd, waitId } from '../../src/engine'
import { makeChoice, makeSmall } from '../support/scenario'

describe('the end of waiting', () => {
  const calendar = { weekdayOfDay0: 'thursday', advisedDay: 4, judgedOnDay: 12, lastDay: 12 } as const
  const scenario = makeSmall(
    {
      choices: [makeChoice('ring', {}, { responses: [{ kind: 'says-call-me-day-6' }] })],
      wait: { days: 3, to: [{ to: 'desk' }] },
    },
    { calendar: { ...makeSmall().file.calendar, ...calendar } },
  )
  const after = (log: string[]) => replay(scenario, 1, log).position
  const end = (position: Position) => waitEnd(scenario, position, 3)

  it('is as many days on as waiting lasts', () => {
    expect(end(after([]))).toBe(3)
    expect(end(after(['wait', 'wait']))).toBe(7)
  })

  it('is the advised day where that comes before', () => {
    expect(end(after(['wait']))).toBe(4)
  })

  it('is a day that the employer has named since, once it has been heard', () => {
    expect(end(after(['wait', 'wait', 'ring']))).toBe(6)
  })

  it('is never passed by waiting', () => {
    let position = after([])
    while (inputs(scenario, position).includes(waitId) && position.day < 9) {
      const latest = end(position)
      position = step(scenario, position, waitId).position
      expect(position.day).toBeLessThanOrEqual(latest)
    }
    expect(position.day).toBe(10)
  })
})
