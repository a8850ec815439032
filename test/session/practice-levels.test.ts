import { describe, expect, it } from 'vitest'
import type { Perception } from '../../src/rubric'
import { type Level, openLevels } from '../../src/session/practice-levels'

const shelf = (['easy', 'easy', 'medium', 'hard'] as const).map((level) => ({ level }))
const plays = (level: Level, ...perceptions: Perception[]) =>
  perceptions.map((perception) => ({ level, perception }))
const open = (...args: Parameters<typeof openLevels>) => [...openLevels(...args)]
const done = plays('easy', 'desperate', 'assertive', 'assertive')

describe('levels', () => {
  it('begin with the lowest', () => {
    expect(open(shelf, [], false)).toEqual(['easy'])
  })

  it('open the next one after three plays with two in a row as good as can be', () => {
    expect(open(shelf, done, false)).toEqual(['easy', 'medium'])
    const both = [...done, ...plays('medium', 'assertive', 'assertive', 'stalker')]
    expect(open(shelf, both, false)).toEqual(['easy', 'medium', 'hard'])
  })

  it.each([
    ['two plays alone', plays('easy', 'assertive', 'assertive')],
    ['good ones that are not in a row', plays('easy', 'assertive', 'desperate', 'assertive')],
    ['mixtures', plays('easy', 'assertive/stalker', 'assertive/stalker', 'assertive')],
    ['plays of another level', plays('hard', 'assertive', 'assertive', 'assertive')],
  ])('do not open for %s', (_, made) => {
    expect(open(shelf, made, false)).toEqual(['easy'])
  })

  it('count a row across a play of another level', () => {
    const mixed = [
      ...plays('easy', 'stalker', 'assertive'),
      ...plays('hard', 'stalker'),
      ...plays('easy', 'assertive'),
    ]
    expect(open(shelf, mixed, false)).toContain('medium')
  })

  it('pass over one without scenarios', () => {
    const two = [{ level: 'easy' }, { level: 'hard' }] as const
    expect(open(two, [], false)).toEqual(['easy'])
    expect(open(two, done, false)).toEqual(['easy', 'hard'])
    expect(open([{ level: 'hard' }, { level: 'hard' }], [], false)).toEqual(['hard'])
  })

  it('are never locked for a coach, nor with one scenario alone', () => {
    expect(open(shelf, [], true)).toEqual(['easy', 'medium', 'hard'])
    expect(open([{ level: 'hard' }], [], false)).toEqual(['easy', 'medium', 'hard'])
  })
})
