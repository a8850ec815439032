import { describe, expect, it } from 'vitest'
import { countWords, followingUpIn, secondsFor } from '../../src/scenario/words'

describe('secondsFor', () => {
  it('allows a quarter less and more than 2.5 words a second', () => {
    expect(secondsFor('word '.repeat(100))).toEqual({ least: 30, most: 50 })
  })

  it('is at least a second', () => {
    expect(secondsFor('Hello')).toEqual({ least: 1, most: 1 })
  })
})

it('counts words as blanks divide them', () => {
  expect(countWords('  Well, that  is\nit. ')).toBe(4)
})

describe('followingUpIn', () => {
  it.each([
    'Hi! I am just following up on our talk.',
    'Just checking in to see where things stand.',
    'I was just calling to follow up.',
    'I just wanted to touch base.',
    'Only writing to check in.',
    'Circling back on this.',
    'A quick follow-up from my side.',
    'Just wanted to quickly follow up',
  ])('hears it in "%s"', (text) => {
    expect(followingUpIn(text)).not.toBeNull()
  })

  it.each([
    'I have read the report you mentioned and one number in it surprised me.',
    'You asked me to follow up with the form; here it is.',
    'I just read that your rival opened a depot.',
    'How do you check incoming parcels?',
    'Our follow-up process cut returns by a third.',
  ])('does not hear it in "%s"', (text) => {
    expect(followingUpIn(text)).toBeNull()
  })
})
