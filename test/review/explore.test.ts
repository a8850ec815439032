import { describe, expect, it } from 'vitest'
import { inputs as inputsOf, type Position, replay, step } from '../../src/engine'
import { explore } from '../../src/review/explore'
import { makePositionKey } from '../../src/review/position-key'
import type { Scenario, ScenarioFile } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { makeChoice, makeScenarioFile, makeSmall as makeLong } from '../support/scenario'
import { walk } from '../support/walk'

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

describe('the key of a position', () => {
  const keyAfter = (scenario: Scenario, log: string[], seed = 1) =>
    makePositionKey(scenario)(replay(scenario, seed, log).position)

  it('does not depend on the seed where the variant is the same', () => {
    expect(keyAfter(makeSmall(), ['note', 'wait'], 1)).toBe(keyAfter(makeSmall(), ['note', 'wait'], 2))
  })

  it('does not depend on the order of what led there, nor on the number of inputs', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('note', { purpose: 'thank-you' }),
        {
          kind: 'prepare',
          id: 'read',
          label: 'Read',
          item: 'price',
          text: 'You read.',
          to: [{ to: 'desk' }],
        },
      ],
    })
    expect(keyAfter(scenario, ['note', 'read'])).toBe(keyAfter(scenario, ['read', 'note']))
  })

  it('tells apart where a play has ended by its verdict alone', () => {
    const end = (log: string[]) => keyAfter(makeSmall(), [...log, 'move-on'])
    expect(end(['ask'])).toBe(end(['ask', 'wait']))
    expect(end(['note', 'ask'])).not.toBe(end(['ask']))
  })

  it('counts only as far as a condition asks', () => {
    const when = { fact: 'count', of: 'contacts', atLeast: 3 } as const
    const scenario = makeSmall({ choices: [makeChoice('note'), makeChoice('bow', {}, { when })] })
    const { position } = replay(scenario, 1, [])
    const keyWith = (contacts: number) =>
      makePositionKey(scenario)({ ...position, counts: { ...position.counts, contacts } })
    expect(keyWith(1)).not.toBe(keyWith(2))
    expect(keyWith(2)).not.toBe(keyWith(3))
    expect(keyWith(3)).toBe(keyWith(4))
  })

  it('tells apart answers that are on their way to different days', () => {
    const answer = (afterDays: number) =>
      makeSmall({
        choices: [makeChoice('note', {}, { responses: [{ kind: 'replies', afterDays }] }), makeChoice('ask')],
      })
    expect(keyAfter(answer(2), ['note'])).not.toBe(keyAfter(answer(3), ['note']))
  })

  it('does not depend on how many contacts went before one that still waits for its answer', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('friend', { to: 'pal' }),
        makeChoice('ask', {}, { responses: [{ kind: 'replies', afterDays: 4 }] }),
      ],
    })
    const { position } = replay(scenario, 1, ['ask'])
    const shifted = {
      ...position,
      contacts: 5,
      pending: position.pending.map((one) => ({ ...one, contact: one.contact + 4 })),
      tally: {
        ...position.tally,
        pending: position.tally.pending.map((one) => ({ ...one, contact: one.contact + 4 })),
      },
    }
    const keyOf = makePositionKey(scenario)
    expect(keyOf(shifted)).toBe(keyOf(position))
  })

  it.each(shippedScenarios())(
    'is shared only by positions from which the same follows: %s',
    { timeout: 60_000 },
    (file) => {
      const scenario = readScenarioFile(file)
      const keyOf = makePositionKey(scenario)
      const byKey = new Map<string, Position[]>()
      for (let seed = 0; seed < 150; seed++) {
        for (const { position } of walk(scenario, seed)) {
          const key = keyOf(position)
          byKey.set(key, [...(byKey.get(key) ?? []), position])
        }
      }
      const shared = [...byKey.values()].filter((positions) => positions.length > 1)
      expect(shared.length).toBeGreaterThan(20)
      for (const positions of shared.slice(0, 200)) {
        const all = positions.slice(-3).map((position) => whatFollows(scenario, position, keyOf))
        expect([...new Set(all)]).toEqual([all[0]])
      }
    },
  )
})

/** Everything each input leads to, but for the numbers of contacts and the lines that go with them. */
function whatFollows(scenario: Scenario, position: Position, keyOf: (position: Position) => string): string {
  const all = inputsOf(scenario, position)
    .sort()
    .map((input) => {
      const next = step(scenario, position, input)
      const events = next.events.map((event) => {
        if (event.type === 'finding') return { code: event.finding.code, day: event.finding.day }
        if (event.type === 'thought') return { type: event.type, band: event.band }
        if (event.type === 'silence') return { type: event.type, unanswered: event.unanswered }
        return 'contact' in event ? { ...event, contact: null } : event
      })
      return { input, key: keyOf(next.position), events }
    })
  return JSON.stringify(all)
}
