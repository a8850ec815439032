import { type Colour, mixColours, type Sky } from './sky'

/** How a room is lit. */
export interface Light {
  /** Multiplied over the room, never over the person, who stands out from a dim room. */
  room: Colour
  /** 0 to 1: darkness over everything. */
  shade: number
  /** 0 to 1: warm light of the lamps. */
  lamp: number
  /** 0 to 1: sun that falls in. */
  sun: number
}

const white: Colour = 0xffffff
const overcast: Colour = 0xe6eaf0
const lampLit: Colour = 0xefd9bf
const unlit: Colour = 0x8f9abf
const dusk: Colour = 0xc3c6e4
const dimmed: Colour = 0xb3b6cf

/** One colour seen in the light of another. */
export const multiply = (a: Colour, b: Colour): Colour => {
  const channel = (shift: number) => Math.round((((a >> shift) & 255) * ((b >> shift) & 255)) / 255) << shift
  return channel(16) | channel(8) | channel(0)
}

/** The light in a room under a sky: somebody there has lamps on when it gets dark; a dark page dims the room. */
export function lightOf(sky: Sky, isOccupied: boolean, isDarkPage: boolean): Light {
  const day = mixColours(white, overcast, sky.grey * 0.6)
  const room = isOccupied
    ? mixColours(day, lampLit, sky.dark)
    : mixColours(mixColours(day, unlit, 0.55), unlit, sky.dark)
  return {
    room: isDarkPage ? multiply(room, dimmed) : room,
    shade: isOccupied ? sky.dark * 0.16 : 0.16 + sky.dark * 0.28,
    lamp: isOccupied ? sky.dark * (isDarkPage ? 0.4 : 0.34) : 0,
    sun: sky.sun * (isOccupied ? 1 : 0.4),
  }
}

/** The light at your own desk: the room around the one lamp turns blue in the evening, and the lamp makes it warm. */
export function homeLightOf(sky: Sky, isDarkPage: boolean): Light {
  const room = mixColours(mixColours(white, overcast, sky.grey * 0.6), dusk, sky.dark)
  return {
    room: isDarkPage ? multiply(room, dimmed) : room,
    shade: sky.dark * 0.16,
    lamp: Math.min(0.42, sky.dark * 0.75),
    sun: sky.sun,
  }
}

/** Whether the page is dressed in its dark theme; false where there is no page. */
export const isDarkPage = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset['theme'] === 'dark'
