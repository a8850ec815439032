import { describe, expect, it } from 'vitest'
import { readingGrade } from '../../src/teaching/reading'

describe('the reading grade', () => {
  it('follows the formula: words a sentence and syllables a word', () => {
    // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2)
    // The same in two sentences of three words.
    expect(readingGrade('The cat sat. On the mat.')).toBeCloseTo(-2.62, 2)
    // Two words with five syllables each: 0.39 × 2 + 11.8 × 5 − 15.59.
    expect(readingGrade('Electricity, university.')).toBeCloseTo(44.19, 2)
  })

  it('takes an ending in quotes for the end of a sentence, and a dash for a gap', () => {
    expect(readingGrade('"Go now." He went.')).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 2)
    expect(readingGrade('Go – now.')).toBe(readingGrade('Go now.'))
  })

  it('is 0 of nothing', () => {
    expect(readingGrade('')).toBe(0)
    expect(readingGrade('…')).toBe(0)
  })
})
