import { mix } from '../engine'
import type { Season } from '../scenario'

/** What the air does on a day. */
export type Weather = 'clear' | 'cloudy' | 'rain' | 'snow' | 'fog'

/** How many of twelve days have which weather. */
const chances: Readonly<Record<Season, Readonly<Record<Weather, number>>>> = {
  spring: { clear: 5, cloudy: 3, rain: 3, snow: 0, fog: 1 },
  summer: { clear: 7, cloudy: 3, rain: 2, snow: 0, fog: 0 },
  autumn: { clear: 3, cloudy: 4, rain: 3, snow: 0, fog: 2 },
  winter: { clear: 3, cloudy: 3, rain: 1, snow: 4, fog: 1 },
}

/** Days that fallen snow stays on roofs and sills. */
const thaw = 3

/** The weather of a day in a play: same seed, day and season, same weather; there is no other chance. */
export function weatherOf(seed: number, day: number, season: Season): Weather {
  let left = mix(seed, `weather of day ${day}`) % 12
  for (const [weather, share] of Object.entries(chances[season])) {
    left -= share
    if (left < 0) return weather as Weather
  }
  throw new Error(`The weather of "${season}" does not add up to twelve days.`)
}

/** Whether snow lies on a day: it snows, or it did in the two days before and no rain has washed it off since. */
export function isSnowLying(seed: number, day: number, season: Season): boolean {
  for (let ago = 0; ago < thaw; ago += 1) {
    const weather = weatherOf(seed, day - ago, season)
    if (weather === 'snow') return true
    if (weather === 'rain') return false
  }
  return false
}
