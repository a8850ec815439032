import { describe, expect, it } from 'vitest'
import { didYouMean, editDistance, nearest } from '../../src/scenario/nearest'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['apolgy', 'apology', 1],
    ['titel', 'title', 1],
    ['kitten', 'sitting', 3],
  ])('between "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})

describe('nearest', () => {
  it('finds the closest of several', () => {
    expect(nearest('silnce', ['silent', 'silence'])).toBe('silence')
  })

  it('finds nothing where nothing is close', () => {
    expect(nearest('offer', ['silence', 'kept'])).toBeNull()
    expect(nearest('a', ['xyz'])).toBeNull()
  })

  it('does not mind capitals', () => {
    expect(didYouMean('Mira', ['mira'])).toBe('did you mean "mira"?')
  })
})
