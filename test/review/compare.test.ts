import { describe, expect, it } from 'vitest'
import { inputs, replay } from '../../src/engine'
import { compare, decisionsOf, reviewOf } from '../../src/review'
import { partingOf } from '../../src/review/compare'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { makeChoice, makeSmall } from '../support/scenario'
import { walk } from '../support/walk'

const scenario = makeSmall({
  choices: [
    makeChoice('note', { purpose: 'thank-you', text: 'Thank you.' }, { label: 'Thank her' }),
    makeChoice('ask', {}, { label: 'Ask', responses: [{ kind: 'replies', afterDays: 2, says: 'Not yet.' }] }),
  ],
  wait: { days: 3, label: 'Give it time', to: [{ to: 'desk' }] },
})
const comparing = (first: readonly string[], second: readonly string[]) => compare(scenario, 7, first, second)
const mail = { channel: 'email', from: 'candidate', to: 'mara', turns: [] } as const

describe('where two attempts part', () => {
  it('is the first input that differs', () => {
    expect(partingOf(['note', 'wait', 'ask'], ['note', 'ask', 'wait'])).toBe(1)
    expect(partingOf(['note'], ['ask'])).toBe(0)
  })

  it('is nowhere where one is the beginning of the other, or both are the same', () => {
    expect(partingOf(['note', 'wait'], ['note'])).toBeNull()
    expect(partingOf(['note'], ['note', 'wait'])).toBeNull()
    expect(partingOf(['note'], ['note'])).toBeNull()
    expect(partingOf([], ['note'])).toBeNull()
  })

  it('is told with its day and what was chosen in each', () => {
    const { parting } = comparing(['note', 'wait', 'ask', 'move-on'], ['note', 'wait', 'wait', 'move-on'])
    expect(parting).toEqual({
      at: 2,
      day: 3,
      first: { input: 'ask', label: 'Ask' },
      second: { input: 'wait', label: 'Give it time' },
    })
  })

  it('has no words of the author’s for moving on where there are none', () => {
    const { parting } = comparing(['note', 'move-on'], ['move-on'])
    expect(parting).toMatchObject({ at: 0, day: 0, second: { input: 'move-on', label: null } })
  })
})

describe('two attempts side by side', () => {
  it('say how each ended, on which day and how it came across', () => {
    const { first, second } = comparing(['note', 'wait', 'move-on'], ['ask', 'move-on'])
    expect(first).toMatchObject({
      day: 3,
      contacts: 1,
      outcome: { state: 'moved', ending: 'moved-on', headline: 'Elsewhere' },
    })
    expect(second).toMatchObject({ day: 0, contacts: 1 })
    expect(first.outcome.perception).not.toBe(second.outcome.perception)
  })

  it('show the contacts of each day, and which days are the same', () => {
    const { days } = comparing(
      ['note', 'wait', 'ask', 'wait', 'move-on'],
      ['note', 'wait', 'note', 'move-on'],
    )
    expect(days).toEqual([
      {
        day: 0,
        first: [{ ...mail, label: 'Thank her', answered: null }],
        second: [{ ...mail, label: 'Thank her', answered: null }],
        isSame: true,
      },
      {
        day: 3,
        first: [{ ...mail, label: 'Ask', answered: 5 }],
        second: [{ ...mail, label: 'Thank her', answered: null }],
        isSame: false,
      },
    ])
  })

  it('leave a day empty in the attempt that did nothing on it', () => {
    const { days } = comparing(['move-on'], ['note', 'ask', 'move-on'])
    expect(days.map(({ first, second }) => [first.length, second.length])).toEqual([[0, 2]])
  })

  it('are the same throughout where the same was chosen', () => {
    const { parting, first, second, days } = comparing(['note', 'move-on'], ['note', 'move-on'])
    expect(parting).toBeNull()
    expect(first).toEqual(second)
    expect(days.every(({ isSame }) => isSame)).toBe(true)
  })

  it('are refused where one has not ended or does not fit', () => {
    expect(() => comparing(['note', 'move-on'], ['note'])).toThrow('an attempt has not ended yet')
    expect(() => comparing(['sing'], ['move-on'])).toThrow('"sing"')
  })
})

describe('the decisions of a session', () => {
  it('are all there in order, each with its day and its name', () => {
    expect(decisionsOf(scenario, 7, ['note', 'wait', 'move-on'])).toEqual([
      { at: 0, day: 0, taken: { input: 'note', label: 'Thank her' } },
      { at: 1, day: 0, taken: { input: 'wait', label: 'Give it time' } },
      { at: 2, day: 3, taken: { input: 'move-on', label: null } },
    ])
  })
})

describe.each(shippedScenarios())('two attempts at %s', (path) => {
  const shipped = readScenarioFile(path)
  const played = (seed: number) =>
    [...walk(shipped, seed)].flatMap(({ input }) => (input === null ? [] : [input]))

  /** The log taken otherwise from some place on: the last that is offered each time. */
  function otherwise(seed: number, log: readonly string[], from: number): string[] {
    const other = log.slice(0, from)
    for (;;) {
      const offered = inputs(shipped, replay(shipped, seed, other).position)
      const next = offered.findLast((input) => input !== log[other.length] || other.length > from)
      if (next === undefined) return other
      other.push(next)
    }
  }

  it('agree with the review of each', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const log = played(seed)
      const from = seed % log.length
      const logs = [log, otherwise(seed, log, from)] as const
      const { first, second, days, parting } = compare(shipped, seed, ...logs)
      for (const [at, side] of [first, second].entries()) {
        const review = reviewOf(shipped, seed, logs[at] ?? [])
        expect(side.outcome).toMatchObject({
          headline: review.ending.headline,
          perception: review.perception,
        })
        expect(side.day).toBe(review.ending.day)
        const told = days.flatMap(({ day, first: one, second: two }) =>
          (at === 0 ? one : two).map(({ label, turns, answered }) => ({ day, label, turns, answered })),
        )
        const expected = review.contacts.map(({ day, label, turns, answers }) => ({
          day,
          label,
          turns,
          answered: answers[0]?.day ?? null,
        }))
        expect(told).toEqual(expected)
      }
      const { position } = replay(shipped, seed, log.slice(0, from))
      expect(parting).toMatchObject({ at: from, day: position.day, first: { input: log[from] } })
    }
  })
})
