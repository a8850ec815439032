import { describe, expect, it } from 'vitest'
import { add, type Contact, codesSoFar, emptyTally, perceptionSoFar } from '../../src/rubric'
import { empty, makeContext, note, value } from '../support/history'

function soFar(history: Contact[], today: number, advisedDay: number | null = 7) {
  const context = makeContext({ advisedDay })
  const tally = history.reduce((sum, contact, index) => add(sum, context, contact, index).tally, emptyTally)
  return { perception: perceptionSoFar(tally, context, today), codes: codesSoFar(tally, context, today) }
}

describe('a history that is still growing', () => {
  it('is unformed before anything is sent', () => {
    expect(soFar([], 0).perception).toBe('unformed')
  })
  it('holds nothing against silence until the interview day has ended', () => {
    expect(soFar([], 0).codes).toEqual([])
    expect(soFar([], 1).codes).toEqual(['!A1', 'N2'])
  })
  it('stays unformed with a plain note until the advised day has passed', () => {
    expect(soFar([note()], 7).perception).toBe('unformed')
    expect(soFar([note()], 8).perception).toBe('assertive/no-follow-up')
  })
  it('waits ten days where no day was advised', () => {
    expect(soFar([note()], 10, null).perception).toBe('unformed')
    expect(soFar([note()], 11, null).perception).toBe('assertive/no-follow-up')
  })
  it('reads as no interest once the day has passed with nothing sent', () => {
    expect(soFar([], 8).perception).toBe('no-follow-up')
  })
  it('is formed by a note with value', () => {
    expect(soFar([note({ value: 'problem-solution' })], 0).perception).toBe('assertive')
  })
  it('is formed by value on the interview day even before a note', () => {
    expect(soFar([value(0)], 0).perception).toBe('assertive')
    expect(soFar([value(0)], 1).perception).toBe('assertive/no-follow-up')
  })
  it('keeps a résumé fault on the interview day', () => {
    expect(soFar([note({ attachments: ['resume'], value: 'problem-solution' })], 0).perception).toBe(
      'assertive/no-follow-up',
    )
  })
  it('judges a plain note with a fault of its own at once', () => {
    expect(soFar([note({ attachments: ['resume'] })], 0).perception).toBe('assertive/no-follow-up')
    expect(soFar([note({ channel: 'voicemail', seconds: 40 })], 1).perception).toBe('assertive/desperate')
  })
  it('is not late on the very day, where no day was advised', () => {
    expect(soFar([note()], 10, null).codes).toEqual(['A1'])
  })
  it('does not hide a miffed note', () => {
    expect(soFar([note({ tone: 'miffed' })], 0).perception).toBe('stalker')
  })
  it('judges empty contacts at once', () => {
    expect(soFar([note(), empty(2)], 2).perception).toBe('desperate')
  })
})
