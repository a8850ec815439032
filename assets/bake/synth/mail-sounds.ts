import { curve, type Point, strike } from './envelope'
import { chain, highpass, lowpass, sweptBandpass, through } from './filter'
import { crackle, white } from './noise'
import type { Random } from './random'
import { inSmallRoom } from './room'
import { mix, render, type Signal, sampleRate } from './signal'
import { glide, mallet, noteHertz } from './tone'

/** A message leaves: air that sweeps upwards and two light notes going with it. */
export function mailOut(random: Random): Signal {
  const air = whoosh(
    0.6,
    random,
    [
      [0, 450],
      [0.6, 3_200],
    ],
    [
      [0, 0],
      [0.28, 1],
      [0.6, 0],
    ],
  )
  return inSmallRoom(
    mix(0.85, [
      [air, 0, 1.6],
      [mallet(0.5, noteHertz(76)), 0.14, 0.16],
      [mallet(0.5, noteHertz(83)), 0.24, 0.16],
    ]),
    0.25,
  )
}

/** A message arrives: two mallet notes, the second a fourth higher. */
export function mailIn(): Signal {
  return inSmallRoom(
    mix(0.95, [
      [mallet(0.7, noteHertz(74)), 0.01, 0.8],
      [mallet(0.8, noteHertz(79)), 0.13, 1],
    ]),
    0.35,
  )
}

/** A message is thrown away: air that sweeps down, a crumple, a falling tone into the bin. */
export function deleted(random: Random): Signal {
  const air = whoosh(
    0.4,
    random,
    [
      [0, 1_800],
      [0.4, 350],
    ],
    [
      [0, 0],
      [0.1, 1],
      [0.4, 0],
    ],
  )
  const crumple = through(
    crackle(0.3, (t) => 380 * (1 - t / 0.3), 0.0011, random),
    chain(highpass(900), lowpass(6_000)),
  )
  const fall = strike(0.004, 0.07)
  const drop = glide(
    0.3,
    curve([
      [0, 420],
      [0.2, 130],
    ]),
  ).map((x, i) => x * fall(i / sampleRate))
  return inSmallRoom(
    mix(0.75, [
      [air, 0, 0.9],
      [crumple, 0.1, 0.9],
      [drop, 0.3, 0.75],
    ]),
    0.3,
  )
}

function whoosh(seconds: number, random: Random, hertz: readonly Point[], level: readonly Point[]): Signal {
  const source = white(seconds, random)
  const filter = sweptBandpass(1.6)
  const pitch = curve(hertz)
  const loud = curve(level)
  let i = 0
  return render(seconds, (t) => loud(t) * filter(source[i++] ?? 0, pitch(t)))
}
