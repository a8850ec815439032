import { describe, expect, it } from 'vitest'
import { hourAt, homeHour, officeHour } from '../../../src/stage/look/hours'
import { homeLightOf, isDarkPage, lightOf, multiply } from '../../../src/stage/look/light'
import { lookOf } from '../../../src/stage/look/look'
import { fallOf, outsideOf } from '../../../src/stage/look/outside'
import { skyAt } from '../../../src/stage/look/sky'
import { makeScene } from '../support/make-scene'

const look = lookOf(makeScene())
const noon = skyAt(12, { season: 'summer', weather: 'clear' })
const night = skyAt(0, { season: 'summer', weather: 'clear' })
const brightness = (colour: number) => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255)

describe('the outside of a look', () => {
  it('follows from seed, season and day, and from nothing else', () => {
    const other = lookOf(makeScene({ mood: 'annoyed', place: 'home', inCall: true, mails: 1 }))
    expect(outsideOf(other)).toEqual(outsideOf(look))
  })

  it('has lying snow whenever it snows', () => {
    const winter = Array.from({ length: 40 }, (_, day) => outsideOf({ ...look, season: 'winter', day }))
    const snowing = winter.filter(({ weather }) => weather === 'snow')
    expect(snowing.length).toBeGreaterThan(0)
    expect(snowing.every(({ isSnowy }) => isSnowy)).toBe(true)
  })

  it.each([
    ['rain', 'summer', 'rain'],
    ['snow', 'winter', 'snowfall'],
    ['clear', 'autumn', 'leaves'],
    ['rain', 'autumn', 'rain'],
    ['fog', 'autumn', null],
    ['clear', 'summer', null],
  ] as const)('in %s and %s lets %s fall', (weather, season, fall) => {
    expect(fallOf({ weather, season })).toBe(fall)
  })
})

describe('the hour at your own desk', () => {
  it('is morning on a fresh day and evening when its effort is spent', () => {
    expect(homeHour({ day: 3, spent: 0 })).toBe(8)
    expect(homeHour({ day: 3, spent: 0.5 })).toBeCloseTo(13.7)
    expect(homeHour({ day: 3, spent: 1 })).toBe(19.4)
  })

  it('is evening on the day of the interview', () => {
    expect(homeHour({ day: 0, spent: 0 })).toBe(19.4)
  })
})

describe('the hour while a day goes by', () => {
  it('begins and ends at the hours of its two pictures', () => {
    expect(hourAt(officeHour(4), 0)).toBe(officeHour(4))
    expect(hourAt(19.4, -0)).toBe(19.4)
  })

  it('meets at midnight, whatever the two hours are', () => {
    for (const rest of [8, 12.5, 19.4]) {
      expect(hourAt(rest, 12)).toBe(24)
      expect(hourAt(rest, -12)).toBe(0)
    }
  })
})

describe('the light in a room', () => {
  it('leaves the colours of a clear noon alone', () => {
    expect(lightOf(noon, true, false)).toMatchObject({ room: 0xffffff, shade: 0, lamp: 0 })
  })

  it('comes from lamps when it is dark and somebody is there', () => {
    expect(lightOf(night, true, false).lamp).toBeGreaterThan(0.2)
    expect(lightOf(night, false, false).lamp).toBe(0)
    expect(lightOf(night, false, false).shade).toBeGreaterThan(lightOf(night, true, false).shade)
  })

  it('is off in an empty room by day too', () => {
    const [full, empty] = [lightOf(noon, true, false), lightOf(noon, false, false)]
    expect(brightness(empty.room)).toBeLessThan(brightness(full.room) * 0.9)
    expect(empty.sun).toBeLessThan(full.sun)
  })

  it('dims the room of a dark page, and without a page there is none', () => {
    expect(brightness(lightOf(noon, true, true).room)).toBeLessThan(0xff * 3 * 0.8)
    expect(isDarkPage()).toBe(false)
  })

  it('at your own desk comes from the window by day and from the lamp by night', () => {
    expect(homeLightOf(noon, false)).toEqual({ room: 0xffffff, shade: 0, lamp: 0, sun: 1 })
    expect(homeLightOf(night, false)).toMatchObject({ lamp: 0.42, sun: 0 })
    expect(brightness(homeLightOf(night, true).room)).toBeLessThan(brightness(homeLightOf(night, false).room))
  })

  it('colours what it falls on channel by channel', () => {
    expect(multiply(0x80ff40, 0xff8000)).toBe(0x808000)
  })
})
