import { describe, expect, it } from 'vitest'
import { bandOf, bandOfMood, type Manner, mannerOf, moodOf, moods, moodsOfBand } from '../../src/engine'
import { perceptions } from '../../src/rubric'
import { type ScriptedResponse, temperaments, type TurnChoice } from '../../src/scenario'
import { makeChoice, makeSmall } from '../support/scenario'

const manners = [null, 'eager', 'keen', 'polite', 'guarded', 'short'] as const
const soFar = [...perceptions, 'unformed'] as const

describe('the face', () => {
  it('shows a mood of the band of the history for every temperament and answer', () => {
    for (const perception of soFar) {
      for (const temperament of temperaments) {
        for (const manner of manners) {
          expect(moodsOfBand(bandOf(perception))).toContain(moodOf(perception, temperament, manner))
        }
      }
    }
  })

  it('shows a mood of the band’s own while nobody answers', () => {
    for (const perception of soFar) {
      for (const temperament of temperaments) {
        expect(bandOfMood[moodOf(perception, temperament, null)]).toBe(bandOf(perception))
      }
    }
  })

  it('can be each of the ten', () => {
    const seen = soFar.flatMap((perception) =>
      temperaments.flatMap((temperament) => manners.map((manner) => moodOf(perception, temperament, manner))),
    )
    expect(new Set(seen)).toEqual(new Set(moods))
  })

  it('is lifted by an eager answer and lowered by a short one, and stays alarmed', () => {
    const both = (perception: (typeof soFar)[number]) =>
      (['eager', 'short'] as const).map((manner) => moodOf(perception, 'dry', manner))
    expect(both('assertive')).toEqual(['delighted', 'distracted'])
    expect(both('assertive/desperate')).toEqual(['interested', 'distracted'])
    expect(both('no-follow-up')).toEqual(['interested', 'bored'])
    expect(both('desperate')).toEqual(['neutral', 'annoyed'])
    expect(both('stalker')).toEqual(['alarmed', 'alarmed'])
  })
})

describe('the manner of an answer', () => {
  const scenario = makeSmall()
  const plain = makeChoice('ask')
  const useful = makeChoice('offer', { purpose: 'value' }, { uses: 'fix' })
  const asking = makeChoice(
    'both',
    { wording: [{ feature: 'saysJustFollowingUp', quote: 'Any news' }] },
    { uses: 'fix' },
  )
  const manner = (
    choice: typeof plain | TurnChoice,
    kind: ScriptedResponse['kind'],
    cues: ScriptedResponse['cues'] = [],
  ): Manner | null => mannerOf(scenario, choice, { kind, cues })

  it('follows the kind', () => {
    expect(manner(plain, 'engaged')).toBe('eager')
    expect(manner(plain, 'calls-back')).toBe('eager')
    expect(manner(plain, 'replies')).toBe('polite')
    expect(manner(plain, 'says-call-me-day-9')).toBe('polite')
    expect(manner(plain, 'says-no-news')).toBe('guarded')
    expect(manner(plain, 'takes-call')).toBe('short')
  })

  it('is none where nobody, or a machine, has answered', () => {
    for (const kind of ['none', 'not-answered', 'auto-reply'] as const) expect(manner(plain, kind)).toBeNull()
  })

  it('is keener about what is of use, unless it asks for news as well', () => {
    expect(manner(useful, 'replies')).toBe('keen')
    expect(manner(asking, 'replies')).toBe('polite')
  })

  it('is shorter with every sign of impatience on the line', () => {
    expect(manner(useful, 'answered', ['keyboard'])).toBe('guarded')
    expect(manner(useful, 'answered', ['disengaged'])).toBe('short')
    expect(manner(plain, 'says-still-deciding', ['hurrying'])).toBe('short')
    expect(manner(plain, 'engaged', ['keyboard'])).toBe('eager')
  })
})
