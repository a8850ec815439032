import { describe, expect, it } from 'vitest'
import { type Position, replay, start, step } from '../../src/engine'
import { makeSmall } from '../support/scenario'

const scenario = makeSmall()

/** A position as it comes back from a file, with some fields spoilt. */
const from = (fields: object): Position =>
  JSON.parse(JSON.stringify({ ...start(scenario, 1).position, ...fields })) as Position

describe('a position from outside', () => {
  it('is taken when it fits', () => {
    expect(step(scenario, from({}), 'wait')).toEqual(step(scenario, start(scenario, 1).position, 'wait'))
  })

  it.each([
    ['variant', { variant: 'elsewhere' }],
    ['day', { day: -5 }],
    ['day', { day: 999 }],
    ['day', { day: '3' }],
    ['effort', { effort: 99 }],
    ['flags', { flags: ['unheard-of'] }],
    ['used', { used: ['nothing'] }],
    ['visits', { visits: { attic: 1 } }],
    ['call', { call: { index: 0, contact: {}, with: 'nobody' } }],
    ['tally', { tally: {} }],
    ['tally', { tally: null }],
    ['counts', { counts: null }],
    ['pending', { pending: [{ state: 'attic' }] }],
  ])('is refused by the name of the field that does not fit: %s', (field, fields) => {
    expect(() => step(scenario, from(fields), 'wait')).toThrow(
      `the position does not fit scenario "small": "${field}" is `,
    )
  })

  it('is taken with more than one state whose visits are counted', () => {
    const visited = (state: string) => ({ fact: 'visits', of: state, atLeast: 1 }) as const
    const to = [{ when: { all: [visited('desk'), visited('moved')] }, to: 'moved' }, { to: 'moved' }]
    const counted = makeSmall({ moveOn: { to } })
    const written = JSON.parse(
      JSON.stringify({ ...start(counted, 1).position, visits: { desk: 1, moved: 1 } }),
    ) as Position
    expect(() => step(counted, written, 'wait')).not.toThrow()
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5])('cannot begin with the seed %s', (seed) => {
    expect(() => start(scenario, seed)).toThrow('is not a whole number')
  })

  it('is not replayed from something that is no log', () => {
    expect(() => replay(scenario, 1, 'wait' as unknown as string[])).toThrow(
      'the log is not a list of inputs',
    )
  })
})
