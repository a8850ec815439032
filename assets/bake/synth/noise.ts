import type { Random } from './random'
import { render, sampleRate, type Signal } from './signal'

/** Renders white noise, −1…1. */
export function white(seconds: number, random: Random): Signal {
  return render(seconds, () => 2 * random() - 1)
}

/** Makes a running pink filter (3 dB an octave down): five one-pole low-passes two octaves apart, summed. */
export function pinkFilter(): (x: number) => number {
  const rows = [0.002, 0.008, 0.032, 0.128, 0.512].map((rate) => ({ rate, y: 0 }))
  return (x) => {
    let sum = 0
    for (const row of rows) {
      row.y += row.rate * (x - row.y)
      sum += row.y / Math.sqrt(row.rate)
    }
    return sum / rows.length
  }
}

/** Renders noise that crackles: `perSecond` tiny grains at random, each falling within `grain` seconds. */
export function crackle(
  seconds: number,
  perSecond: (t: number) => number,
  grain: number,
  random: Random,
): Signal {
  const fall = 1 / (grain * sampleRate)
  let level = 0
  return render(seconds, (t) => {
    if (random() < perSecond(t) / sampleRate)
      level = Math.max(level, 0.1 + 0.9 * random() * random() * random())
    level *= 1 - fall
    return level * (2 * random() - 1)
  })
}
