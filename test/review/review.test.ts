import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../src/review'
import { makeChoice, makeSmall } from '../support/scenario'

const scenario = makeSmall({
  choices: [
    makeChoice('note', {
      purpose: 'thank-you',
      text: 'Thank you.',
      wording: [{ feature: 'purpose', quote: 'Thank you' }],
    }),
    makeChoice('ask', { text: 'Any news?', wording: [{ feature: 'purpose', quote: 'Any news' }] }),
  ],
})

describe('a review', () => {
  it('is refused before the end', () => {
    expect(() => reviewOf(scenario, 1, ['note'])).toThrow(
      'the play has not ended yet, so there is nothing to review',
    )
  })

  it('is refused for a log that does not fit', () => {
    expect(() => reviewOf(scenario, 1, ['nothing'])).toThrow(/^input 1 of the log does not fit/)
  })

  it('names the contact, the day and the words of each finding', () => {
    const { contacts } = reviewOf(scenario, 1, ['note', 'wait', 'ask', 'move-on'])
    expect(contacts.map(({ index, day, label }) => [index, day, label])).toEqual([
      [0, 0, 'note'],
      [1, 3, 'ask'],
    ])
    expect(contacts[1]?.findings.map(({ code, day, words }) => [code, day, words])).toEqual([
      ['D2', 3, 'Any news'],
      ['D3', 3, 'Any news'],
      ['!A4', 3, 'Any news'],
    ])
  })

  it('tells what became of each contact and how the history came across after it', () => {
    const { contacts } = reviewOf(scenario, 1, ['note', 'wait', 'ask', 'move-on'])
    expect(contacts.map(({ handling, after }) => [handling, after])).toEqual([
      ['read', 'unformed'],
      ['archived', 'desperate'],
    ])
  })

  it('draws the curve day by day, with the contacts on it', () => {
    const { curve } = reviewOf(scenario, 1, ['note', 'wait', 'ask', 'move-on'])
    expect(curve).toEqual([
      { day: 0, perception: 'unformed', band: 'open', contacts: [0] },
      { day: 1, perception: 'unformed', band: 'open', contacts: [] },
      { day: 2, perception: 'unformed', band: 'open', contacts: [] },
      { day: 3, perception: 'desperate', band: 'irritated', contacts: [1] },
    ])
  })

  it('lists apart what no contact fired', () => {
    const { silence, codes } = reviewOf(scenario, 1, ['move-on'])
    expect(silence.map((finding) => [finding.code, finding.contact, finding.day])).toEqual([
      ['!A1', null, 14],
      ['N1', null, 14],
      ['N2', null, 14],
    ])
    expect(codes).toEqual(['!A1', 'N1', 'N2'])
  })

  it('tells the ending and what was true', () => {
    expect(reviewOf(scenario, 1, ['note', 'move-on'])).toMatchObject({
      perception: 'assertive/no-follow-up',
      ending: { kind: 'moved-on', headline: 'Elsewhere', day: 0 },
      variant: { id: 'busy', truth: 'She was busy.' },
    })
  })
})
