import type { Season } from '../../scenario'
import { isSnowLying, type Weather, weatherOf } from '../../director/weather'
import type { Look } from './look'

/** What is outside every window on a day. */
export interface Outside {
  season: Season
  weather: Weather
  /** Snow lies on trees and sills. */
  isSnowy: boolean
}

/** The outside of a look: it follows from seed, season and day alone. */
export function outsideOf({ seed, season, day }: Pick<Look, 'seed' | 'season' | 'day'>): Outside {
  return { season, weather: weatherOf(seed, day, season), isSnowy: isSnowLying(seed, day, season) }
}

/** What comes down outside: leaves in an autumn that is neither wet nor hazy. */
export type Fall = 'rain' | 'snowfall' | 'leaves'

/** What comes down on a day, or nothing. */
export function fallOf({ weather, season }: Pick<Outside, 'weather' | 'season'>): Fall | null {
  if (weather === 'rain') return 'rain'
  if (weather === 'snow') return 'snowfall'
  return season === 'autumn' && weather !== 'fog' ? 'leaves' : null
}
