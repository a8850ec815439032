import { describe, expect, it } from 'vitest'
import { explore } from '../../src/review/explore'
import type { Scenario, ScenarioFile } from '../../src/scenario'
import { makeChoice, makeScenarioFile, makeSmall as makeLong } from '../support/scenario'

/** The small scenario with a play of three days, so that it is explored in no time. */
const makeSmall: typeof makeLong = (desk, overrides) =>
  makeLong(desk, { calendar: { ...makeScenarioFile().calendar, lastDay: 3 }, ...overrides })

type Final = Extract<ScenarioFile['states'][string], { type: 'final' }>

const final = (ending: Final['ending']): Final => ({
  type: 'final',
  ending,
  headline: ending,
  text: 'The end.',
})

/** The small scenario with further or other states, and a desk of its own. */
function makeWith(states: ScenarioFile['states'], desk: Parameters<typeof makeSmall>[0] = {}): Scenario {
  const file = makeScenarioFile()
  return makeSmall(desk, { states: { ...file.states, ...states } })
}

/** Codes and places, with what was found. */
const faultsOf = (scenario: Scenario, limit?: number) =>
  explore(scenario, limit === undefined ? {} : { limit }).faults.map(
    ({ code, path, found }) => `${code} /${path.join('/')}: ${found}`,
  )

describe('exploring', () => {
  it('finds nothing wrong with a sound scenario and counts its positions', () => {
    const { positions, inputs, faults } = explore(makeSmall())
    expect(faults).toEqual([])
    expect(positions).toBeGreaterThan(10)
    expect(inputs).toBeGreaterThan(positions)
  })

  it('explores every variant', () => {
    const [variant] = makeScenarioFile().variants
    if (variant === undefined) throw new Error('the small scenario has no variant')
    const once = explore(makeSmall()).positions
    const twice = explore(makeSmall({}, { variants: [variant, { ...variant, id: 'other' }] })).positions
    expect(twice).toBe(2 * once)
  })

  it('reports a state that no line of play enters, though the file leads there', () => {
    const scenario = makeWith(
      { never: final('offer') },
      { moveOn: { to: [{ when: { fact: 'day', is: 99 }, to: 'never' }, { to: 'moved' }] } },
    )
    expect(faultsOf(scenario)).toEqual([
      'unreachable-state /states/never: state "never", which is never entered',
    ])
  })

  it('says nothing of the states that the format demands', () => {
    const scenario = makeWith(
      {},
      { choices: [makeChoice('note', { purpose: 'thank-you' }), makeChoice('call')] },
    )
    expect(faultsOf(scenario)).toEqual([])
  })

  it('reports choices and drafts that are never offered', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('note', { purpose: 'thank-you' }),
        makeChoice('late', {}, { when: { fact: 'day', atLeast: 99 } }),
        makeChoice('dear', {}, { effort: 9 }),
      ],
      itch: [makeChoice('urge', {}, { when: { fact: 'day', is: 0 } })],
    })
    expect(faultsOf(scenario)).toEqual([
      'unreachable-choice /states/desk/choices/1: choice "late", which is never offered',
      'unreachable-choice /states/desk/choices/2: choice "dear", which is never offered',
      'unreachable-choice /states/desk/itch/0: choice "urge", which is never offered',
    ])
  })

  it('says nothing of the choices of a state that is never entered', () => {
    const file = makeScenarioFile()
    const scenario = makeWith({ attic: file.states.desk as ScenarioFile['states'][string] })
    expect(faultsOf(scenario)).toEqual([
      'unreachable-state /states/attic: state "attic", which is never entered',
    ])
  })

  it('reports an input that throws, with the sentence and the way there', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('note', { purpose: 'thank-you' }),
        makeChoice('mute', {}, { responses: [{ when: { fact: 'day', is: 0 }, kind: 'none' }] }),
      ],
    })
    const [fault, ...others] = explore(scenario).faults
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      code: 'stuck',
      path: ['states', 'desk'],
      found: 'choice "mute" has no response that fits',
      suggestion: 'after wait,mute',
    })
  })

  it('reports a play that cannot begin', () => {
    const scenario = makeWith({ desk: { type: 'beat', text: 'Round and round.', to: [{ to: 'desk' }] } })
    const circle = makeSmall({}, { start: 'round' })
    expect(faultsOf(circle)[0]).toBe('stuck /states/round: no state "round" in scenario "small"')
    expect(scenario.states.get('desk')?.type).toBe('decision')
  })

  it('reports a good ending under the verdict stalker, with a way there that plays', () => {
    const scenario = makeWith(
      { hired: final('offer') },
      {
        choices: [
          makeChoice('note', { purpose: 'thank-you' }),
          makeChoice('angry', { tone: 'miffed' }, { to: [{ to: 'hired' }] }),
        ],
      },
    )
    const [fault] = explore(scenario).faults
    expect(fault).toMatchObject({
      code: 'good-ending-under-stalker',
      path: ['states', 'hired'],
      found: 'ending offer',
      suggestion: 'after angry',
    })
  })

  it('accepts a good ending under any other verdict', () => {
    const scenario = makeWith(
      { hired: final('offer') },
      {
        choices: [
          makeChoice('note', { purpose: 'thank-you' }),
          makeChoice('ask', {}, { to: [{ to: 'hired' }] }),
        ],
      },
    )
    expect(faultsOf(scenario)).toEqual([])
  })

  it('reports a mixed history from which no ending worth having can be reached', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('note', { purpose: 'thank-you', value: 'industry-info' }),
        makeChoice('ask'),
        makeChoice('offer', { purpose: 'value', value: 'industry-info' }),
      ],
      moveOn: { to: [{ to: 'late' }] },
    })
    expect(faultsOf(scenario)).toEqual([
      'worthless-mixed /states/desk: a mixed history that only bad endings follow',
      'unreachable-state /states/moved: state "moved", which is never entered',
    ])
  })

  it('stops at the limit and then says nothing of what it has not seen', () => {
    const scenario = makeWith({ never: final('offer') })
    const { positions, faults } = explore(scenario, { limit: 10 })
    expect(positions).toBeGreaterThan(10)
    expect(positions).toBeLessThan(20)
    expect(faults.map((fault) => fault.code)).toEqual(['too-many-positions'])
  })

  it('does not find too many where there are exactly as many as allowed', () => {
    const { positions } = explore(makeSmall())
    expect(faultsOf(makeSmall(), positions)).toEqual([])
    expect(faultsOf(makeSmall(), positions - 1)).toHaveLength(1)
  })
})
