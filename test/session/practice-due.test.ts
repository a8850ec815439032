import { describe, expect, it } from 'vitest'
import type { RuleCode } from '../../src/rubric'
import { noPractice, type PracticedPlay } from '../../src/session/practice'
import { due, dueAt } from '../../src/session/practice-due'
import { makeFakeClock } from '../support/fake-clock'

const hour = 3_600_000
const day = 24 * hour
const start = 1_700_000_000_000

const practised = (scenario: string, missed: RuleCode[], isTry = false): PracticedPlay => ({
  scenario,
  seed: 1,
  log: [],
  isTry,
  finishedAt: start,
  perception: 'assertive',
  contacts: 1,
  missed: missed.map((code) => ({ code, day: 1, words: null })),
  kept: [],
})

/** Days after the last of these finishes (days since the first) at which the scenario comes back. */
function gapAfter(...days: number[]): number {
  const finishedAt = days.map((one) => start + one * day)
  return Math.ceil(((dueAt(finishedAt) ?? 0) - Math.max(...finishedAt)) / day)
}

describe('a scenario', () => {
  it('is not due before it has been finished', () => {
    expect(dueAt([])).toBeNull()
    expect(due([{ scenario: 'small', finishedAt: [] }], noPractice, start)).toEqual([])
  })

  it('comes back after a day, then three, then every seven', () => {
    expect(gapAfter(0)).toBe(1)
    expect(gapAfter(0, 1)).toBe(3)
    expect(gapAfter(0, 1, 4)).toBe(7)
    expect(gapAfter(0, 1, 4, 11, 18)).toBe(7)
  })

  it('is no nearer to staying when it is played twice in one evening', () => {
    expect(gapAfter(0, 0.05, 0.1)).toBe(1)
    expect(gapAfter(0, 1, 1.1)).toBe(3)
  })

  it('is due from the evening on, as time passes', () => {
    const clock = makeFakeClock()
    const list = () => due([{ scenario: 'small', finishedAt: [start] }], noPractice, start + clock.now())
    expect(list()).toEqual([])
    clock.pass(12 * hour)
    expect(list()).toEqual([])
    clock.pass(10 * hour)
    expect(list()).toEqual([{ scenario: 'small', days: 1, missed: [] }])
    clock.pass(2 * day)
    expect(list()).toMatchObject([{ days: 3 }])
  })

  it('is not due while the clock stands before the play', () => {
    expect(due([{ scenario: 'small', finishedAt: [start] }], noPractice, start - 30 * day)).toEqual([])
  })

  it('says what was missed in its last play, other tries left out', () => {
    const practice = {
      ...noPractice,
      plays: [
        practised('small', ['S1']),
        practised('small', ['!A4', '!A4', 'D2']),
        practised('small', ['D5'], true),
      ],
    }
    const [one] = due([{ scenario: 'small', finishedAt: [start] }], practice, start + 3 * day)
    expect(one).toEqual({ scenario: 'small', days: 3, missed: ['!A4', 'D2'] })
  })
})

it('offers first what had most missed, then what has waited longest', () => {
  const practice = { ...noPractice, plays: [practised('c', ['D2'])] }
  const scenarios = [
    { scenario: 'a', finishedAt: [start] },
    { scenario: 'b', finishedAt: [start - day] },
    { scenario: 'c', finishedAt: [start] },
  ]
  expect(due(scenarios, practice, start + 2 * day).map(({ scenario }) => scenario)).toEqual(['c', 'b', 'a'])
})
