import { chain, highpass, lowpass, through } from './filter'
import { white } from './noise'
import { bell, between, type Random } from './random'
import { inSmallRoom } from './room'
import { add, mix, type Part, type Signal, silence } from './signal'
import { struck } from './tone'

/** One key of a soft keyboard, down and up again. */
export function key(random: Random): Signal {
  return inSmallRoom(press(random, 1), 0.2)
}

/** Somebody typing while on the phone: bursts of words, a slip, a think, an Enter; about four seconds, may be looped. */
export function keyboard(random: Random): Signal {
  const seconds = 4
  const out = silence(seconds)
  for (const stroke of strokes(random, seconds - 0.35)) {
    add(out, press(random, stroke.size), stroke.at, stroke.force)
  }
  return inSmallRoom(out, 0.3)
}

interface Stroke {
  readonly at: number
  /** Factor on the size of the key: above 1 a space bar or Enter. */
  readonly size: number
  readonly force: number
}

/** Times of human typing: about eight keys a second within a word, uneven, and pauses between words. */
function strokes(random: Random, until: number): Stroke[] {
  const all: Stroke[] = []
  let t = 0.06
  while (t < until) {
    const letters = 2 + Math.floor(random() * 6)
    for (let i = 0; i < letters && t < until; i++) {
      all.push({ at: t, size: between(random, 0.9, 1.15), force: between(random, 0.55, 1) })
      t += Math.max(0.055, 0.115 + 0.035 * bell(random))
    }
    all.push({ at: Math.min(t, until), size: 1.55, force: 0.8 })
    t += random() < 0.3 ? between(random, 0.4, 0.6) : between(random, 0.11, 0.24)
  }
  return all
}

/** A press: a tick as the finger lands, a thock as the key bottoms out, a lighter tick as it comes up. */
function press(random: Random, size: number): Signal {
  const up = between(random, 0.07, 0.1)
  const parts: Part[] = [
    [tick(random, 0.004), 0.001, 0.25],
    [thock(random, size), 0.009, 1],
    [tick(random, 0.003), 0.009, 0.5],
    [tick(random, 0.003), up, 0.22],
    [thock(random, size * 0.7), up + 0.002, 0.14],
  ]
  return mix(0.22, parts)
}

function tick(random: Random, seconds: number): Signal {
  const burst = white(seconds, random).map((x, i, all) => x * (1 - i / all.length) * (1 - i / all.length))
  return through(burst, chain(highpass(1_800), lowpass(7_000)))
}

function thock(random: Random, size: number): Signal {
  const off = between(random, 0.95, 1.05) / size
  return struck(0.1, [
    [230 * off, 0.018, 0.9],
    [410 * off, 0.014, 0.5],
    [960 * off, 0.008, 0.4],
    [1_720 * off, 0.005, 0.25],
  ])
}
