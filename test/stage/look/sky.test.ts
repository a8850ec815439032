import { describe, expect, it } from 'vitest'
import { mixColours, skyAt, weatherOf } from '../../../src/stage/look/sky'

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

  it('lets no sunlight in when it rains', () => {
    expect(skyAt(12, 'rain').sun).toBeLessThan(skyAt(12, 'clear').sun / 3)
  })
})

describe('the weather', () => {
  it('is always the same for a day and not the same for all days', () => {
    const week = Array.from({ length: 14 }, (_, day) => weatherOf(day))
    expect(Array.from({ length: 14 }, (_, day) => weatherOf(day))).toEqual(week)
    expect(new Set(week)).toEqual(new Set(['clear', 'cloudy', 'rain']))
  })

  it('is known before the interview too', () => {
    expect(['clear', 'cloudy', 'rain']).toContain(weatherOf(-3))
  })
})

describe('two colours', () => {
  it('mix channel by channel', () => {
    expect(mixColours(0x000000, 0xff8040, 0.5)).toBe(0x804020)
    expect(mixColours(0x123456, 0xffffff, 0)).toBe(0x123456)
    expect(mixColours(0x123456, 0xfedcba, 1)).toBe(0xfedcba)
  })
})
