import { describe, expect, it } from 'vitest'
import { barsOf } from '../../../src/stage/look/bars'
import { clockHands, showsNight } from '../../../src/stage/look/clock-hands'
import { fateOf } from '../../../src/stage/look/fate'
import { officeHour } from '../../../src/stage/look/hours'
import { pixelRatio } from '../../../src/stage/look/pixel-ratio'
import { deskOf } from '../../../src/stage/look/poses'
import { mostCharacters, shorten } from '../../../src/stage/look/shorten'
import { linesFor, skimOf } from '../../../src/stage/look/skim'
import { idleGlanceOf, idleLength, idling, talkingFace } from '../../../src/stage/look/talking'
import { clockWords, stopAt } from '../../../src/stage/look/voicemail'

describe('the voicemail bar', () => {
  it('stops where she stopped listening', () => {
    expect(stopAt(9, 36)).toBe(0.25)
    expect(stopAt(36, 36)).toBe(1)
  })

  it('never leaves its groove', () => {
    expect(stopAt(50, 36)).toBe(1)
    expect(stopAt(-1, 36)).toBe(0)
    expect(stopAt(9, 0)).toBe(1)
    expect(stopAt(9, Number.NaN)).toBe(1)
  })

  it('shows minutes and seconds', () => {
    expect([9, 75, 600, -3].map(clockWords)).toEqual(['0:09', '1:15', '10:00', '0:00'])
  })
})

describe('what becomes of a message', () => {
  it('has a mark for each handling', () => {
    expect(['deleted', 'saved', 'starred', 'archived', 'forwarded', 'unread', 'read'].map(fateOf)).toEqual([
      'bin',
      'star',
      'star',
      'box',
      'stamp',
      'unread',
      'tick',
    ])
  })

  it('is a tick for a word it does not know, even one that every object has', () => {
    expect(fateOf('constructor')).toBe('tick')
  })
})

describe('a foreign line', () => {
  it('becomes one bar for each word that fits', () => {
    expect(barsOf('one three', 200)).toEqual([
      { x: 0, width: 3 * 2.6 },
      { x: 3 * 2.6 + 4, width: 5 * 2.6 },
    ])
  })

  it.each([
    ['no words', '   '],
    ['one endless word', 'x'.repeat(1_000_000)],
    ['a book', 'word '.repeat(200_000)],
  ])('with %s stays inside the paper', (_, text) => {
    const bars = barsOf(text, 104)
    expect(bars.length).toBeGreaterThan(0)
    expect(bars.length).toBeLessThan(15)
    for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(104)
  })
})

describe('foreign text on the stage', () => {
  it('is one line', () => {
    expect(shorten('  My\n interview\u0007\ton Monday ')).toBe('My interview on Monday')
  })

  it.each([
    ['one endless word', 'x'.repeat(1_000_000)],
    ['a book', 'word '.repeat(200_000)],
    ['nothing but blanks at its beginning', `${' '.repeat(100_000)}word`],
    ['pictures of two halves', '\u{1F600}'.repeat(100)],
  ])('has sixty characters at most with %s', (_, text) => {
    const line = shorten(text)
    expect(Array.from(line).length).toBeLessThanOrEqual(mostCharacters)
    expect(line.endsWith('…')).toBe(true)
    // Half a pair of surrogates cannot be encoded.
    expect(() => encodeURIComponent(line)).not.toThrow()
  })

  it('is whole where it is short enough', () => {
    expect(shorten('x'.repeat(mostCharacters))).toBe('x'.repeat(mostCharacters))
  })
})

describe('reading', () => {
  it('rests where there is something for her, and opens what is attached', () => {
    expect(skimOf('starred', 1)).toMatchObject({ isMarked: true, isUnfolded: true })
    expect(skimOf('starred', 0).isUnfolded).toBe(false)
    expect(skimOf('starred', 1).by).toBeLessThan(0.6)
  })

  it('goes to the end of what is read and turns away early from what is put away', () => {
    expect(skimOf('read', 0).to).toBe(1)
    for (const handling of ['archived', 'forwarded', 'deleted'])
      expect(skimOf(handling, 1)).toMatchObject({ isMarked: false, isUnfolded: false })
    expect(skimOf('archived', 0).to).toBeLessThan(0.3)
  })

  it('has two lines at least and six at most', () => {
    expect([0, 12, 40, 100_000].map(linesFor)).toEqual([2, 2, 5, 6])
  })
})

describe('the clock', () => {
  it('points at the hour', () => {
    expect(clockHands(3)).toEqual({ hour: 90, minute: 0 })
    expect(clockHands(15.5)).toEqual({ hour: 105, minute: 180 })
    expect(clockHands(27)).toEqual({ hour: 90, minute: 0 })
  })

  it('shows working time on every day, and not always the same', () => {
    const hours = Array.from({ length: 60 }, (_, day) => officeHour(day))
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(9)
    expect(Math.max(...hours)).toBeLessThan(17)
    expect(new Set(hours).size).toBeGreaterThan(10)
  })

  it('leaves out nights that would make the picture flash more than three times a second', () => {
    expect(showsNight(420)).toBe(true)
    expect(showsNight(333)).toBe(false)
  })
})

describe('the desk', () => {
  const desk = { phone: 'on-hook', handsetOnDesk: false, mugOnDesk: true } as const

  it('has the receiver lying on it when a call goes on and both hands are busy', () => {
    expect(deskOf(desk, true)).toEqual({ phone: 'off-hook', handsetOnDesk: true, mugOnDesk: true })
    expect(deskOf(desk, false)).toEqual(desk)
  })

  it('has nothing lying on it when the receiver is at the ear', () => {
    const atEar = { ...desk, phone: 'off-hook' } as const
    expect(deskOf(atEar, true)).toEqual(atEar)
  })
})

describe('a face', () => {
  it('is shut at the end of every talk, however short', () => {
    for (const length of [1, 50, 400, 900]) expect(talkingFace(length, length)).toBe('still')
  })

  it('turns aside once while nothing happens, to the clock out of boredom', () => {
    expect([1000, 2700, 4000].map((elapsed) => idling(elapsed).glance > 0)).toEqual([false, true, false])
    expect(idleGlanceOf('bored')).toBe('clock')
    expect(idleGlanceOf('distracted')).toBe('screen')
    expect(idleGlanceOf('delighted')).toBeNull()
  })

  it('breathes in and out, blinks, and ends as it began', () => {
    expect(idling(0)).toEqual({ isBlinking: false, breath: 0, glance: 0 })
    expect(idling(1150).isBlinking).toBe(true)
    expect(idling(idleLength)).toEqual({ isBlinking: false, breath: 0, glance: 0 })
    expect(idling(idleLength / 6).breath).toBeCloseTo(1)
  })
})

describe('the canvas', () => {
  it('has the pixels of the screen, up to three for one and up to a little over 4K', () => {
    expect(pixelRatio(390, 300, 2)).toBe(2)
    expect(pixelRatio(390, 300, 4)).toBe(3)
    expect(pixelRatio(390, 300, 0.5)).toBe(1)
    const ratio = pixelRatio(3840, 2160, 2)
    expect(3840 * 2160 * ratio ** 2).toBeLessThanOrEqual(9_000_001)
  })
})
