import { describe, expect, it } from 'vitest'
import { inputs, type Position, replay, step, waitId } from '../../src/engine'
import { waitEnd } from '../../src/engine/wait-end'
import { makeScenario, type ScenarioFile } from '../../src/scenario'
import { makeChoice, makeDecision, makeSmall } from '../support/scenario'

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
  const end = (position: Position) => waitEnd(scenario, position)

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

  it('goes on through the moments that pass days before the next decision', () => {
    const states: ScenarioFile['states'] = {
      ...makeSmall().file.states,
      desk: makeDecision({ wait: { days: 2, to: [{ to: 'coffee' }] } }),
      coffee: { type: 'beat', text: 'Coffee.', days: 3, to: [{ to: 'tea' }] },
      tea: { type: 'beat', text: 'Tea.', days: 1, to: [{ to: 'desk' }] },
    }
    const passing = makeSmall({}, { states, calendar: { ...makeSmall().file.calendar, ...calendar } })
    const slow = makeScenario({ ...passing.file, states })
    expect(waitEnd(slow, replay(slow, 1, []).position)).toBe(5)
    const { position } = step(slow, replay(slow, 1, []).position, waitId)
    expect(position.day).toBeLessThanOrEqual(5)
    expect(position.state).toBe('desk')
  })
})
