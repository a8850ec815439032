import type { Season } from '../../scenario'
import type { Weather } from '../../director/weather'
import type { Outside } from './outside'

/** A colour as 0xrrggbb. */
export type Colour = number

/** The sky at an hour. */
export interface Sky {
  top: Colour
  bottom: Colour
  /** Multiplied over roofs and hills. */
  land: Colour
  /** 0 to 1: how much of the sun's light comes in. */
  sun: number
  /** 0 to 1: how dark it is outside. */
  dark: number
  /** 0 to 1: how much clouds take of the light. */
  grey: number
  /** 0 to 1: how much of the land fog hides. */
  fog: number
  /** Place of the sun by day, of the moon by night: 0 to 1 from left to right and from bottom to top of the window. */
  light: { isSun: boolean; x: number; y: number }
}

type Stop = readonly [hour: number, top: Colour, bottom: Colour, land: Colour, dark: number]

/** The sky of a day between a sunrise at 6 and a sunset at 20. */
const stops: readonly Stop[] = [
  [0, 0x141b3c, 0x2a3563, 0x4a557c, 1],
  [5, 0x1d2750, 0x49507f, 0x5d6890, 0.95],
  [6.6, 0x6d7fb5, 0xf4b48c, 0xb9aebe, 0.45],
  [8, 0x84c1ea, 0xdff0f7, 0xf4f7fa, 0],
  [12, 0x74bdf0, 0xd6eefb, 0xffffff, 0],
  [16, 0x83bfe9, 0xe8f1ee, 0xffffff, 0],
  [18, 0x8aa5d6, 0xf9cf98, 0xe6cdbd, 0.12],
  [19.2, 0x5f6cab, 0xf3a27c, 0xa592ad, 0.45],
  [20.6, 0x2a3469, 0x73639a, 0x686d97, 0.85],
  [22, 0x161d42, 0x2f3a6a, 0x4a557c, 1],
  [24, 0x141b3c, 0x2a3563, 0x4a557c, 1],
]

const overcast = { top: 0x8b9aab, bottom: 0xc3cdd5, land: 0xc4ccd6 } as const
const bright = { top: 0xc2cbd5, bottom: 0xe6ebf0, land: 0xdfe5ec } as const
const greyness: Record<Weather, number> = { clear: 0, cloudy: 0.35, rain: 0.8, snow: 0.85, fog: 0.9 }

const sunrise = 6
const sunset = 20
/** Sunrise and sunset by season, hours. */
const days: Record<Season, readonly [rises: number, sets: number]> = {
  spring: [6.4, 19.6],
  summer: [5.2, 21.2],
  autumn: [7, 18.4],
  winter: [8, 16.8],
}

/** The hour, 0 to 24, that a season's hour looks like on a day from `sunrise` to `sunset`. */
export function seasonalHour(hour: number, season: Season): number {
  const time = ((hour % 24) + 24) % 24
  const [rises, sets] = days[season]
  if (time < rises) return (time / rises) * sunrise
  if (time < sets) return sunrise + ((time - rises) / (sets - rises)) * (sunset - sunrise)
  return sunset + ((time - sets) / (24 - sets)) * (24 - sunset)
}

/** Mixes two colours channel by channel, `t` from 0 to 1. */
export function mixColours(a: Colour, b: Colour, t: number): Colour {
  const channel = (shift: number) => {
    const from = (a >> shift) & 255
    return Math.round(from + (((b >> shift) & 255) - from) * t) << shift
  }
  return channel(16) | channel(8) | channel(0)
}

/** The sky at an hour, which may exceed 24 while days go by, in a season and weather. */
export function skyAt(hour: number, { season, weather }: Pick<Outside, 'season' | 'weather'>): Sky {
  const time = seasonalHour(hour, season)
  const grey = weather === 'snow' || weather === 'fog' ? bright : overcast
  const next = Math.max(
    1,
    stops.findIndex(([at]) => at > time),
  )
  const [from, top0, bottom0, land0, dark0] = stops[next - 1] as Stop
  const [to, top1, bottom1, land1, dark1] = stops[next] as Stop
  const t = (time - from) / (to - from)
  const dark = dark0 + (dark1 - dark0) * t
  // At night clouds are as dark as the sky they hide.
  const veil = greyness[weather] * (1 - dark * 0.85)
  return {
    top: mixColours(mixColours(top0, top1, t), grey.top, veil),
    bottom: mixColours(mixColours(bottom0, bottom1, t), grey.bottom, veil),
    land: mixColours(mixColours(land0, land1, t), grey.land, veil * 0.6),
    sun: Math.max(0, 1 - dark * 2.2) * (1 - greyness[weather]),
    dark,
    grey: greyness[weather],
    fog: weather === 'fog' ? 0.62 : weather === 'snow' ? 0.3 : 0,
    light: lightAt(time),
  }
}

function lightAt(time: number): Sky['light'] {
  const isSun = time >= sunrise && time < sunset
  const length = isSun ? sunset - sunrise : 24 - (sunset - sunrise)
  const way = (((time - (isSun ? sunrise : sunset) + 24) % 24) / length) % 1
  return { isSun, x: way, y: Math.sin(way * Math.PI) }
}
