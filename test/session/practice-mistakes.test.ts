import { describe, expect, it } from 'vitest'
import type { RuleCode } from '../../src/rubric'
import type { PracticedPlay } from '../../src/session/practice'
import { mistakesOf } from '../../src/session/practice-mistakes'

let at = 0
const play = (
  missed: RuleCode[],
  kept: RuleCode[] = [],
  overrides: Partial<PracticedPlay> = {},
): PracticedPlay => ({
  scenario: 'small',
  seed: ++at,
  log: [],
  isTry: false,
  finishedAt: at,
  perception: 'assertive',
  contacts: 1,
  missed: missed.map((code) => ({ code, day: 3, words: null })),
  kept,
  ...overrides,
})
const codes = (mistakes: { code: RuleCode }[]) => mistakes.map(({ code }) => code)

describe('the mistakes of a book', () => {
  it('are none where nothing was missed', () => {
    expect(mistakesOf([play([], ['A4'])])).toEqual({ open: [], mended: [] })
  })

  it('stand by rule, missed most first, with their moments, the latest first', () => {
    const { open } = mistakesOf([play(['D2']), play(['!A4', 'D2']), play(['!A4', '!A4', 'D2'])])
    expect(codes(open)).toEqual(['D2', '!A4'])
    expect(open[0]?.plays).toBe(3)
    expect(open[0]?.moments.map(({ finishedAt }) => finishedAt)).toEqual([3, 2, 1].map((n) => at - 3 + n))
    expect(open[1]?.moments).toHaveLength(3)
    expect(open[1]?.plays).toBe(2)
  })

  it('tell other tries from plays', () => {
    const { open } = mistakesOf([play(['D2']), play(['D2'], [], { isTry: true })])
    expect(open).toMatchObject([{ code: 'D2', plays: 1, tries: 1 }])
  })

  it('are mended by a later play in which the advice was seen to be followed', () => {
    const missed = play(['!A4'])
    expect(codes(mistakesOf([missed, play([], [])]).open)).toEqual(['!A4'])
    expect(mistakesOf([missed, play([], ['A4']), play([], ['A4'])])).toMatchObject({
      open: [],
      mended: [{ code: '!A4', keptSince: 2 }],
    })
  })

  it('are mended, where there is only something to avoid, by a play with a message that avoids it', () => {
    const missed = play(['D2'])
    expect(codes(mistakesOf([missed, play([], [], { contacts: 0 })]).open)).toEqual(['D2'])
    expect(codes(mistakesOf([missed, play([])]).mended)).toEqual(['D2'])
  })

  it('are not mended by another try, nor by a play that keeps and misses the rule', () => {
    const missed = play(['!A4'])
    expect(codes(mistakesOf([missed, play([], ['A4'], { isTry: true })]).open)).toEqual(['!A4'])
    expect(codes(mistakesOf([missed, play(['!A4'], ['A4'])]).open)).toEqual(['!A4'])
  })

  it('are open again when they are missed again', () => {
    const { open, mended } = mistakesOf([play(['!A4']), play([], ['A4']), play(['!A4'])])
    expect(open).toMatchObject([{ code: '!A4', plays: 2, keptSince: 0 }])
    expect(mended).toEqual([])
  })
})
