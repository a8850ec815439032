import { describe, expect, it } from 'vitest'
import { start } from '../../src/engine'
import { reviewOf } from '../../src/review'
import type { Reason } from '../../src/scenario'
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
      { day: 0, perception: 'unformed', band: 'open', contacts: [0], kept: ['A1'] },
      { day: 1, perception: 'unformed', band: 'open', contacts: [], kept: ['A1'] },
      { day: 2, perception: 'unformed', band: 'open', contacts: [], kept: ['A1'] },
      { day: 3, perception: 'desperate', band: 'irritated', contacts: [1], kept: ['A1'] },
    ])
  })

  it('keeps what came back, a silence as nothing', () => {
    const answered = makeSmall({
      choices: [
        makeChoice(
          'mail',
          {},
          { responses: [{ kind: 'replies', afterDays: 1, says: 'Noted.', shows: 'She looks up.' }] },
        ),
      ],
    })
    const [asked] = reviewOf(answered, 1, ['mail', 'wait', 'move-on']).contacts
    expect(asked?.answers).toEqual([
      { day: 1, by: 'mara', kind: 'replies', says: 'Noted.', shows: 'She looks up.' },
    ])
    expect(reviewOf(scenario, 1, ['ask', 'wait', 'move-on']).contacts[0]?.answers).toEqual([])
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

  it('says why it ended so, where the author has said it', () => {
    const final = { type: 'final', ending: 'moved-on', headline: 'Elsewhere', text: 'You moved on.' } as const
    const { states } = makeSmall().file
    const why: Reason[] = [
      {
        when: {
          all: [
            { fact: 'chosen', of: 'note' },
            { fact: 'chosen', of: 'ask', is: false },
          ],
        },
        text: 'Thanks.',
      },
      { when: { not: { fact: 'count', of: 'contacts', is: 0 } }, text: 'You asked.' },
      { text: 'You left first.' },
    ]
    const told = makeSmall({}, { states: { ...states, moved: { ...final, why } } })
    const whyAfter = (...log: string[]) => reviewOf(told, 1, log).ending.why
    expect(whyAfter('note', 'move-on')).toBe('Thanks.')
    expect(whyAfter('note', 'ask', 'move-on')).toBe('You asked.')
    expect(whyAfter('move-on')).toBe('You left first.')
    expect(reviewOf(scenario, 1, ['move-on']).ending.why).toBeNull()
  })

  it('says why it came across so, with the contacts by their number in the play', () => {
    const { grounds } = reviewOf(scenario, 1, ['note', 'wait', 'ask', 'move-on'])
    expect(grounds).toEqual([{ reason: 'only-empty', rules: [{ code: 'D2', contacts: [1] }], contacts: [1] }])
  })

  it('tells what had gone unanswered when a contact went out, and what the rubric took it for', () => {
    const { contacts } = reviewOf(scenario, 1, ['note', 'ask', 'wait', 'ask', 'move-on'])
    expect(contacts.map((one) => [one.class, one.unanswered.since])).toEqual([
      ['note', null],
      ['empty', null],
      ['empty', 0],
    ])
  })
})

describe('the other truths of a review', () => {
  const variant = (id: string, away: boolean) => ({ id, title: id, truth: id, facts: { away } })
  const truths = makeSmall(
    {
      choices: [makeChoice('ask')],
      moveOn: { to: [{ when: { fact: 'truth', of: 'away', is: true }, to: 'late' }, { to: 'moved' }] },
    },
    { variants: [variant('here', false), variant('away', true)] },
  )
  const seedOf = (id: string) =>
    [1, 2, 3, 4, 5, 6, 7, 8].find((seed) => start(truths, seed).position.variant === id) ?? 0

  it('lead the same inputs to where they would have ended', () => {
    expect(reviewOf(truths, seedOf('here'), ['ask', 'move-on']).otherTruths).toMatchObject([
      {
        variant: 'away',
        outcome: { state: 'late', ending: 'time-up', headline: 'Late', perception: 'desperate' },
      },
    ])
    expect(reviewOf(truths, seedOf('away'), ['ask', 'move-on']).otherTruths).toMatchObject([
      { variant: 'here', outcome: { headline: 'Elsewhere' } },
    ])
  })

  it('are open where the inputs would not have fitted to the end', () => {
    const forked = makeSmall(
      {
        choices: [
          makeChoice('ask'),
          makeChoice('knock', {}, { when: { fact: 'truth', of: 'away', is: false } }),
        ],
      },
      { variants: [variant('here', false), variant('away', true)] },
    )
    const seed = [1, 2, 3, 4, 5, 6, 7, 8].find((one) => start(forked, one).position.variant === 'here') ?? 0
    expect(reviewOf(forked, seed, ['knock', 'move-on']).otherTruths).toEqual([
      { variant: 'away', outcome: null },
    ])
  })
})
