import { describe, expect, it } from 'vitest'
import { bandOfChance } from '../../src/teaching/chance'

describe('the band of chance', () => {
  it('leaves out at most 2.5 % on each side, by the exact distribution', () => {
    // Ten fair coins: 0 and 1 heads have 11 of 1,024, with 2 heads 56, which is more than 2.5 %.
    expect(bandOfChance(Array.from({ length: 10 }, () => 0.5))).toEqual({ least: 2, most: 8 })
  })

  it('is everything where a few events cannot tell', () => {
    expect(bandOfChance([0.25, 0.25])).toEqual({ least: 0, most: 2 })
    expect(bandOfChance([])).toEqual({ least: 0, most: 0 })
  })

  it('takes events that are certain, or impossible, for what they are', () => {
    expect(bandOfChance([1, 1, 0])).toEqual({ least: 2, most: 2 })
  })

  it('weighs chances that differ', () => {
    expect(bandOfChance([0.9, 0.9, 0.9, 0.1])).toEqual({ least: 1, most: 4 })
  })
})
