import { describe, expect, it } from 'vitest'
import { triedIn, tryFrom } from '../../src/session/tries'

const hash = '0123456789abcdef'
const log = ['note', 'wait', 'ask', 'wait']
const first = { hash, seed: 7, log }
const attempt = { seed: 7, log, again: null }

describe('another try', () => {
  it('is given the inputs before its decision, and is held against the attempt it comes from', () => {
    expect(tryFrom(attempt, hash, 2)).toEqual({
      log: ['note', 'wait'],
      again: { first, from: 2, tried: [] },
    })
  })

  it('from a try is held against the first attempt as well', () => {
    const { again } = tryFrom(attempt, hash, 2)
    const next = tryFrom({ seed: 7, log: ['note', 'wait', 'wait', 'ask'], again }, hash, 3)
    expect(next.log).toEqual(['note', 'wait', 'wait'])
    expect(next.again).toEqual({ first, from: 3, tried: [2] })
  })

  it('from the first attempt remembers the try that was put aside', () => {
    const { again } = tryFrom(attempt, hash, 2)
    const looking = { ...again, aside: ['note', 'wait', 'note'] }
    const next = tryFrom({ seed: 7, log, again: looking }, hash, 0)
    expect(next).toEqual({ log: [], again: { first, from: 0, tried: [2] } })
  })
})

describe('the decisions that have been tried again', () => {
  const { again } = tryFrom(attempt, hash, 2)
  const tried = [...again.first.log.slice(0, 2), 'note']

  it('are none in a play of its own', () => {
    expect(triedIn(attempt)).toEqual([])
  })

  it('do not count before something has been chosen there', () => {
    expect(triedIn({ seed: 7, log, again: { ...again, aside: ['note', 'wait'] } })).toEqual([])
    expect(triedIn({ seed: 7, log: ['note', 'wait'], again })).toEqual([])
  })

  it('are the same in the first attempt and in the try', () => {
    expect(triedIn({ seed: 7, log, again: { ...again, aside: tried } })).toEqual([2])
    expect(triedIn({ seed: 7, log: tried, again })).toEqual([2])
  })

  it('are shared as far as the two attempts go together', () => {
    const earlier = { ...again, from: 1, tried: [0, 2, 3] }
    expect(triedIn({ seed: 7, log: ['note', 'ask', 'wait', 'wait'], again: earlier })).toEqual([0, 1])
  })

  it('stay with the try where the first attempt never came by them', () => {
    const elsewhere = { ...again, from: 3 }
    const other = [...tried, 'ask']
    expect(triedIn({ seed: 7, log: other, again: elsewhere })).toEqual([3])
    expect(triedIn({ seed: 7, log, again: { ...elsewhere, aside: other } })).toEqual([])
  })
})

describe('a play that was bad on purpose', () => {
  const bad = { first: { hash, seed: 7, log: [] }, from: 0, tried: [], bad: true }

  it('is tried again without a score either, and is itself what the try is held against', () => {
    const { again } = tryFrom({ ...attempt, again: bad }, hash, 2)
    expect(again).toEqual({ first, from: 2, tried: [], bad: true })
    const next = tryFrom({ seed: 7, log: ['note', 'wait', 'wait', 'ask'], again }, hash, 3)
    expect(next.again).toEqual({ first, from: 3, tried: [2], bad: true })
  })

  it('has no decision that was tried again', () => {
    expect(triedIn({ ...attempt, again: bad })).toEqual([])
  })
})
