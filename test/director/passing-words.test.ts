import { describe, expect, it } from 'vitest'
import { passingWords } from '../../src/director/cues-of-messages'

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ')

describe('the words of a voicemail', () => {
  it('pass by until it is stopped, and break off there', () => {
    expect(passingWords('one two three four', 0.5)).toEqual(['one two –'])
    expect(passingWords('one two three four', 1)).toEqual(['one two three four'])
    expect(passingWords('one two', 0)).toEqual([])
  })

  it('are three lines at most, the last one that was heard among them', () => {
    const lines = passingWords(words(100), 0.5)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^word0 /)
    expect(lines[2]).toMatch(/word49 –$/)
  })

  it.each([
    ['one endless word', 'x'.repeat(100_000)],
    ['a book', words(20_000)],
  ])('stay short in %s', (_, text) => {
    for (const line of passingWords(text, 0.9)) expect(line.length).toBeLessThanOrEqual(62)
  })

  it('are none where there is nothing', () => {
    expect(passingWords('   ', 1)).toEqual([])
  })
})
