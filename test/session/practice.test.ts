import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/rubric'
import {
  isListed,
  isMissed,
  longestQuote,
  noPractice,
  type PracticedPlay,
  playsKept,
  practicedOf,
  readPractice,
  withBadFind,
  withPracticed,
} from '../../src/session/practice'

const makePlay = (overrides: Partial<PracticedPlay> = {}): PracticedPlay => ({
  scenario: 'small',
  seed: 7,
  log: ['note', 'move-on'],
  isTry: false,
  finishedAt: 1000,
  perception: 'assertive',
  contacts: 1,
  missed: [{ code: '!A4', day: 3, words: 'Any news?' }],
  kept: ['A1'],
  ...overrides,
})

const makeFinding = (overrides: Partial<Finding> = {}): Finding => ({
  code: '!A4',
  contact: 0,
  day: 3,
  words: null,
  fields: [],
  ...overrides,
})

const told = { scenario: 'small', seed: 7, log: ['ask'], isTry: false, finishedAt: 5 }
const reviewed = (...findings: Finding[]) =>
  practicedOf(told, { perception: 'desperate', silence: [], contacts: [{ findings }] })

describe('what the mistake book keeps of a play', () => {
  it('is what was missed with day and words, and what was kept', () => {
    const silence = [makeFinding({ code: 'N2', contact: null, day: 20 })]
    const contacts = [
      { findings: [makeFinding({ words: 'Any news?' }), makeFinding({ code: 'A1' })] },
      { findings: [makeFinding({ code: 'A1', contact: 1 })] },
    ]
    expect(practicedOf(told, { perception: 'desperate', silence, contacts })).toEqual({
      ...told,
      perception: 'desperate',
      contacts: 2,
      missed: [
        { code: '!A4', day: 3, words: 'Any news?' },
        { code: 'N2', day: 20, words: null },
      ],
      kept: ['A1'],
    })
  })

  it('leaves out what could be heard on the line: that is a sign and no mistake', () => {
    expect(reviewed(makeFinding({ code: 'C1' })).missed).toEqual([])
    expect(isMissed('A12')).toBe(true)
    expect(isMissed('S7')).toBe(false)
  })

  it('cuts long quotes', () => {
    const [moment] = reviewed(makeFinding({ words: 'x'.repeat(900) })).missed
    expect(moment?.words).toHaveLength(longestQuote)
  })

  it('has few moments of a rule, but every rule', () => {
    const many = Array.from({ length: 30 }, (_, day) => makeFinding({ day }))
    const { missed } = reviewed(...many, makeFinding({ code: 'D2' }))
    expect(missed.map(({ code, day }) => `${code} ${day}`)).toEqual(['!A4 0', 'D2 3', '!A4 1', '!A4 2'])
  })
})

describe('the book', () => {
  it('lists a play once, in the order in which plays ended', () => {
    const late = withPracticed(noPractice, makePlay({ finishedAt: 9, log: ['late'] }))
    const both = withPracticed(late, makePlay({ finishedAt: 3 }))
    expect(both.plays.map(({ finishedAt }) => finishedAt)).toEqual([3, 9])
    expect(withPracticed(both, makePlay({ finishedAt: 99 }))).toBe(both)
  })

  it('tells a try from the play with the same inputs', () => {
    const practice = withPracticed(noPractice, makePlay())
    expect(isListed(practice, makePlay({ isTry: true }))).toBe(false)
    expect(isListed(practice, makePlay({ seed: 8 }))).toBe(false)
    expect(isListed(practice, makePlay({ finishedAt: 2 }))).toBe(true)
  })

  it('lets the oldest plays go', () => {
    let practice = noPractice
    for (let seed = 0; seed < playsKept + 2; seed++)
      practice = withPracticed(practice, makePlay({ seed, finishedAt: seed }))
    expect(practice.plays).toHaveLength(playsKept)
    expect(practice.plays[0]?.seed).toBe(2)
  })

  it('stays within its room, however much is quoted', () => {
    let practice = noPractice
    const missed = Array.from({ length: 24 }, () => ({ code: 'D2' as const, day: 1, words: 'x'.repeat(200) }))
    const log = Array.from({ length: 200 }, () => 'a-rather-long-id')
    for (let seed = 0; seed < playsKept; seed++)
      practice = withPracticed(practice, makePlay({ seed, finishedAt: seed, missed, log }))
    expect(JSON.stringify(practice).length).toBeLessThan(201_000)
    expect(practice.plays.at(-1)?.seed).toBe(playsKept - 1)
  })

  it('keeps the first of every perception that was found by being bad on purpose', () => {
    const find = { scenario: 'small', perception: 'stalker', finishedAt: 4 } as const
    const once = withBadFind(noPractice, find)
    expect(once.bad).toEqual([find])
    expect(withBadFind(once, { ...find, finishedAt: 9 })).toBe(once)
    expect(once.plays).toEqual([])
  })
})

describe('reading the book', () => {
  const whole = { ...withPracticed(noPractice, makePlay()), isCoach: true }

  it('gives back what was kept', () => {
    expect(readPractice(JSON.parse(JSON.stringify(whole)))).toEqual({ value: whole, isWhole: true })
  })

  it('leaves out a bad play and keeps the others', () => {
    const bad = { ...makePlay(), missed: [{ code: 'Z9', day: 1, words: null }] }
    expect(readPractice({ ...whole, plays: [bad, makePlay()] })).toEqual({ value: whole, isWhole: false })
  })

  it.each([null, 3, [], {}, { version: 2, plays: [], bad: [], isCoach: false }])(
    'reads nothing in %j',
    (value) => {
      expect(readPractice(value)).toBeNull()
    },
  )
})
