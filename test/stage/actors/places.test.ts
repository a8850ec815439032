import { describe, expect, it } from 'vitest'
import type { Season } from '../../../src/scenario'
import { makeHome } from '../../../src/stage/actors/home'
import { makeOffice } from '../../../src/stage/actors/office'
import { type Look, lookOf } from '../../../src/stage/look/look'
import { outsideOf } from '../../../src/stage/look/outside'
import { makeFakeKit } from '../support/fake-kit'
import { makeScene } from '../support/make-scene'

const base = lookOf(makeScene())

/** A day whose outside is as wanted. */
function dayWith(season: Season, weather: string, isSnowy = false): Look {
  for (let day = 0; day < 200; day += 1) {
    const outside = outsideOf({ ...base, season, day })
    if (outside.weather === weather && outside.isSnowy === isSnowy) return { ...base, season, day }
  }
  throw new Error(`There is no ${season} day with "${weather}".`)
}

function seeOffice(look: Look, hour = 12) {
  const { kit, objects } = makeFakeKit()
  const office = makeOffice(kit)
  office.setLight(hour, look)
  const seen = (name: string) => objects.filter(({ frame }) => frame === name).filter((one) => one.isSeen())
  return { office, seen, objects }
}

describe('the window of the office', () => {
  it.each(['spring', 'summer', 'autumn', 'winter'] as const)('shows the tree of %s', (season) => {
    const { seen } = seeOffice(dayWith(season, 'clear'))
    expect(seen(`tree-${season}`)).toHaveLength(1)
    expect(seen('sill-snow')).toHaveLength(0)
  })

  it('has snow on tree and sill while it snows', () => {
    const { seen } = seeOffice(dayWith('winter', 'snow', true))
    expect([seen('tree-snow'), seen('sill-snow')].map((images) => images.length)).toEqual([1, 1])
    expect(seen('snowfall').length).toBeGreaterThan(0)
    expect(seen('rain')).toHaveLength(0)
  })

  it('lets rain fall while it is stirred, and hang again where it was', () => {
    const { office, seen } = seeOffice(dayWith('summer', 'rain'))
    const places = () => seen('rain').map(({ x, y }) => [x, y])
    const before = places()
    office.stir(0.2)
    expect(places()).not.toEqual(before)
    office.stir(1)
    expect(places()).toEqual(before)
  })
})

describe('the light of the office', () => {
  const wall = (look: Look, hour: number) =>
    seeOffice(look, hour).seen('operations/wall')[0]?.tint[0] as number
  const green = (colour: number) => (colour >> 8) & 255

  it('is plain on a clear noon, and off where nobody is', () => {
    const clear = dayWith('summer', 'clear')
    expect(wall(clear, 12)).toBe(0xffffff)
    expect(green(wall({ ...clear, present: false }, 12))).toBeLessThan(225)
  })

  it('comes from lamps on a winter evening, but not in the middle of the night', () => {
    const dark = dayWith('winter', 'clear')
    const lamps = (hour: number) => seeOffice(dark, hour).seen('glow').length
    expect([lamps(18), lamps(12), lamps(2)]).toEqual([1, 0, 0])
  })

  it('agrees with the clock', () => {
    const { seen } = seeOffice(base, 15)
    expect(seen('operations/clock-hour')[0]?.angle).toBe(90)
  })
})

describe('your own desk', () => {
  const seeHome = (over: Partial<Look>, hour = 12) => {
    const { kit, objects } = makeFakeKit()
    const home = makeHome(kit)
    home.show(true)
    home.setLight(hour, { ...base, ...over })
    return (name: string) => objects.some((one) => one.frame === name && one.isSeen())
  }

  it('shows other openings once you have turned to them', () => {
    expect(['openings', 'applications'].map(seeHome({ movedOn: false }))).toEqual([false, false])
    expect(['openings', 'applications'].map(seeHome({ movedOn: true }))).toEqual([true, true])
  })

  it('keeps the advised day at the calendar until it is over', () => {
    expect(seeHome({ day: 7, advisedDay: 7 })('call-note')).toBe(true)
    expect(seeHome({ day: 8, advisedDay: 7 })('call-note')).toBe(false)
    expect(seeHome({ advisedDay: null })('call-note')).toBe(false)
  })

  it('is lit by its lamp in the evening only', () => {
    const glows = (hour: number) => {
      const { kit, objects } = makeFakeKit()
      const home = makeHome(kit)
      home.show(true)
      home.setLight(hour, dayWith('spring', 'clear'))
      return objects.filter((one) => one.frame === 'glow').map(({ alpha }) => alpha > 0)
    }
    // Sun first, then lamp.
    expect(glows(12)).toEqual([true, false])
    expect(glows(22)).toEqual([false, true])
  })
})
