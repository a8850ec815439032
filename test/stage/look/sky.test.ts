import { describe, expect, it } from 'vitest'
import type { Season } from '../../../src/scenario'
import type { Weather } from '../../../src/director/weather'
import { mixColours, seasonalHour, skyAt as skyOf } from '../../../src/stage/look/sky'

const skyAt = (hour: number, weather: Weather, season: Season = 'spring') => skyOf(hour, { season, weather })
const brightness = (colour: number) => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255)

describe('the sky', () => {
  it('is bright at noon and dark at midnight', () => {
    expect(brightness(skyAt(12, 'clear').top)).toBeGreaterThan(3 * brightness(skyAt(0, 'clear').top))
    expect(skyAt(12, 'clear')).toMatchObject({ dark: 0, light: { isSun: true } })
    expect(skyAt(0, 'clear')).toMatchObject({ dark: 1, sun: 0, light: { isSun: false } })
  })

  it('has the sun highest in the middle of the day and low in the evening', () => {
    expect(skyAt(13, 'clear').light.y).toBeCloseTo(1)
    expect(skyAt(19.5, 'clear').light.y).toBeLessThan(0.2)
  })

  it('is the same a day later', () => {
    expect(skyAt(34, 'cloudy')).toEqual(skyAt(10, 'cloudy'))
  })

  it('changes without a jump', () => {
    for (let hour = 0; hour < 24; hour += 0.05) {
      const [now, next] = [skyAt(hour, 'clear'), skyAt(hour + 0.05, 'clear')]
      expect(Math.abs(brightness(now.top) - brightness(next.top))).toBeLessThan(25)
    }
  })

  it('hides the land in fog and a little in snow', () => {
    expect(skyAt(12, 'fog').fog).toBeGreaterThan(skyAt(12, 'snow').fog)
    expect(skyAt(12, 'rain').fog).toBe(0)
  })

  it('lets no sunlight in when it rains', () => {
    expect(skyAt(12, 'rain').sun).toBeLessThan(skyAt(12, 'clear').sun / 3)
  })
})

describe('the season', () => {
  const seasons: Season[] = ['spring', 'summer', 'autumn', 'winter']

  it('makes days long in summer and short in winter', () => {
    const dark = seasons.map((season) => skyAt(18, 'clear', season).dark)
    expect(dark[3]).toBeGreaterThan(0.5)
    expect(dark[1]).toBeLessThan(0.1)
    expect(dark[2]).toBeGreaterThan(dark[0] as number)
  })

  it('keeps midnight and noon where they are, and time going on', () => {
    for (const season of seasons) {
      expect(seasonalHour(0, season)).toBe(0)
      expect(Math.abs(seasonalHour(12.8, season) - 13)).toBeLessThan(0.8)
      for (let hour = 0; hour < 23.9; hour += 0.1)
        expect(seasonalHour(hour + 0.1, season)).toBeGreaterThan(seasonalHour(hour, season))
    }
  })
})

describe('two colours', () => {
  it('mix channel by channel', () => {
    expect(mixColours(0x000000, 0xff8040, 0.5)).toBe(0x804020)
    expect(mixColours(0x123456, 0xffffff, 0)).toBe(0x123456)
    expect(mixColours(0x123456, 0xfedcba, 1)).toBe(0xfedcba)
  })
})
