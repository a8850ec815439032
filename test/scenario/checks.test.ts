import { describe, expect, it } from 'vitest'
import { replay } from '../../src/engine'
import { makeScenario } from '../../src/scenario'
import type { ContactChoice, ScenarioFile, State } from '../../src/scenario/types'
import { codesFor, linesFor, makeMinimal, problemsIn } from './fixtures'

/** The smallest scenario with its note changed and some states more. */
function make(
  note: Partial<ContactChoice>,
  states: Record<string, State> = {},
  rest: Partial<ScenarioFile> = {},
) {
  const file = { ...makeMinimal(), ...rest }
  const evening = file.states['evening']
  if (evening?.type !== 'decision') throw new Error('The fixture "minimal" has lost its decision "evening".')
  Object.assign(evening.choices[0] ?? {}, note)
  Object.assign(file.states, states)
  return file
}

const message = (parts: Partial<ContactChoice['message']>): Partial<ContactChoice> => ({
  message: { channel: 'email', to: 'mira', purpose: 'thank-you', text: 'Thank you.', wording: [], ...parts },
})

const beat = (to: string, more: object = {}): State => ({
  type: 'beat',
  text: 'A moment.',
  to: [{ to }],
  ...more,
})

// oxlint-disable-next-line unicorn/no-thenable -- a field of the file, never awaited
const limited = (visits: number, next: string) => ({ limit: { visits, then: next } })

describe('circles', () => {
  it('may be closed by a beat in which days pass', () => {
    expect(codesFor(make({ to: [{ to: 'pause' }] }, { pause: beat('evening', { days: 1 }) }))).toEqual([])
  })

  it('may be closed by a limit of visits', () => {
    const pause = beat('evening', limited(3, 'kept'))
    expect(codesFor(make({ to: [{ to: 'pause' }] }, { pause }))).toEqual([])
  })

  it('may be closed by making an item ready, which ends by itself', () => {
    const file = make({})
    const report = file.notebook[0]
    const evening = file.states['evening']
    if (!report || evening?.type !== 'decision') throw new Error('The fixture "minimal" has changed.')
    report.prepare = { effort: 1 }
    evening.choices.push({
      kind: 'prepare',
      id: 'read',
      label: 'Read it',
      item: 'report',
      text: 'You read.',
      to: [{ to: 'evening' }],
    })
    expect(codesFor(file)).toEqual([])
  })

  it('may not be closed by limited states that stand in for each other', () => {
    const states = {
      a: beat('kept', limited(1, 'b')),
      b: beat('kept', limited(1, 'a')),
    }
    expect(codesFor(make({ to: [{ to: 'a' }] }, states))).toEqual(['endless-circle'])
  })

  it('are reported once each', () => {
    const states = { pause: beat('rest'), rest: beat('evening') }
    expect(linesFor(make({ to: [{ to: 'pause' }] }, states))).toEqual([
      expect.stringContaining('evening → pause → rest → evening'),
    ])
  })
})

describe('ways', () => {
  it('that lead nowhere are reported where they begin to go in circles', () => {
    const states = { road: beat('loop'), loop: beat('pool', { days: 1 }), pool: beat('loop', { days: 1 }) }
    const problems = problemsIn(JSON.stringify(make({ to: [{ to: 'road' }] }, states)))
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['dead-end', '/states/loop']])
  })

  it('that begin nowhere are reported at their beginning', () => {
    const states = { hill: beat('kept'), island: beat('hill') }
    const problems = problemsIn(JSON.stringify(make({}, states)))
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['unconnected-state', '/states/island']])
  })

  it('are not called missing as well when a target is misspelt', () => {
    expect(codesFor(make({ to: [{ to: 'pausse' }] }, { pause: beat('kept') }))).toEqual(['unknown-state'])
  })

  it('are not judged while a target cannot be read', () => {
    expect(codesFor(make({ to: 'pause' as never }, { pause: beat('kept') }))).toEqual(['wrong-type'])
  })
})

describe('messages', () => {
  it('have the value of the item that they use', () => {
    expect(codesFor(make({ uses: 'report' }))).toEqual(['value-without-quote'])
    expect(codesFor(make({ uses: 'report', ...message({ value: null }) }))).toEqual([])
  })

  it('with a mere pretext offer nothing', () => {
    expect(codesFor(make(message({ purpose: 'value', value: 'pretext' })))).toEqual(['purpose-without-quote'])
  })

  it('that report a longer talk may last as long as they say', () => {
    const parts = { channel: 'call', seconds: 400, text: 'You talk about boats.' } as const
    const answer: Partial<ContactChoice> = { responses: [{ kind: 'takes-call', cues: ['hold'] }] }
    expect(codesFor(make({ ...message(parts), ...answer }))).toEqual(['seconds-do-not-fit'])
    expect(codesFor(make({ ...message({ ...parts, told: true }), ...answer }))).toEqual([])
  })

  it('in writing are not answered with sounds', () => {
    expect(codesFor(make({ responses: [{ kind: 'replies', cues: ['keyboard'] }] }))).toEqual([
      'response-misfit',
    ])
  })

  it('may be quoted with other quotation marks, but are not', () => {
    const parts = message({
      text: 'It\u2019s been a pleasure.',
      wording: [{ feature: 'purpose', quote: "It's been" }],
    })
    expect(linesFor(make(parts))).toEqual([
      expect.stringContaining('only capitals, quotation marks or blanks differ'),
    ])
  })
})

describe('the calendar', () => {
  it('needs no advised day', () => {
    const { calendar } = makeMinimal()
    expect(codesFor(make({}, {}, { calendar: { ...calendar, advisedDay: null } }))).toEqual([])
  })

  it.each(['spring', 'summer', 'autumn', 'winter'] as const)('may be set in %s', (season) => {
    const { calendar } = makeMinimal()
    expect(codesFor(make({}, {}, { calendar: { ...calendar, season } }))).toEqual([])
  })

  it('knows no other season', () => {
    const { calendar } = makeMinimal()
    const season = 'sumer' as 'summer'
    expect(linesFor(make({}, {}, { calendar: { ...calendar, season } }))).toEqual([
      expect.stringContaining('unknown-word /calendar/season: found "sumer"'),
    ])
  })

  it('comes across the same in every season', () => {
    const file = makeMinimal()
    const verdicts = ([undefined, 'spring', 'winter'] as const).map((season) => {
      const calendar = season === undefined ? file.calendar : { ...file.calendar, season }
      const scenario = makeScenario({ ...makeMinimal(), calendar })
      return replay(scenario, 1, ['wait', 'ask']).steps
    })
    expect(verdicts[1]).toEqual(verdicts[0])
    expect(verdicts[2]).toEqual(verdicts[0])
  })

  it('lets nobody play on after the day of judgement', () => {
    const { calendar } = makeMinimal()
    expect(codesFor(make({}, {}, { calendar: { ...calendar, lastDay: 15 } }))).toEqual(['calendar-order'])
  })
})

it('lets a call have decisions of turns alone', () => {
  const turn = (id: string): object => ({
    kind: 'turn',
    id,
    label: 'Say thanks',
    text: 'Thank you for taking the time today.',
    seconds: 3,
    wording: [],
    responses: [{ kind: 'answered' }],
    hangUp: true,
    to: [{ to: 'kept' }],
  })
  const call = {
    type: 'decision',
    text: 'She listens.',
    choices: [turn('thanks'), turn('more-thanks')],
    wait: { days: 1, to: [{ to: 'evening' }] },
    moveOn: { to: [{ to: 'silence' }] },
  } as unknown as State
  expect(codesFor(make({ to: [{ to: 'on-the-phone' }] }, { 'on-the-phone': call }))).toEqual([])
})
