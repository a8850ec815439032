import { curve, strike } from './envelope'
import { chain, highpass, lowpass, through } from './filter'
import { crackle, white } from './noise'
import type { Random } from './random'
import { inSmallRoom } from './room'
import { mix, render, type Signal, sampleRate } from './signal'
import { struck } from './tone'

/** A sheet of paper handled: two rustles of fine crackle over a breath of friction. */
export function paper(random: Random): Signal {
  const busy = curve([
    [0, 0],
    [0.1, 1],
    [0.24, 0.25],
    [0.42, 0.9],
    [0.75, 0],
  ])
  const grains = crackle(0.75, (t) => 420 * busy(t), 0.0009, random)
  const rub = white(0.75, random).map((x, i) => x * busy(i / sampleRate))
  return inSmallRoom(
    mix(0.85, [
      [through(grains, chain(highpass(1_200), lowpass(7_500))), 0, 1],
      [through(rub, chain(highpass(1_500), lowpass(5_000))), 0, 0.07],
    ]),
    0.15,
  )
}

/** A calendar page turned: a swish that swells, then the page flaps down. */
export function pageTurn(random: Random): Signal {
  const swell = curve([
    [0, 0],
    [0.2, 1],
    [0.26, 0.1],
    [0.32, 0],
  ])
  const swish = white(0.34, random).map((x, i) => x * swell(i / sampleRate))
  const grains = crackle(0.34, (t) => 260 * swell(t), 0.0009, random)
  const flapFall = strike(0.002, 0.022)
  const flap = white(0.15, random).map((x, i) => x * flapFall(i / sampleRate))
  return inSmallRoom(
    mix(0.55, [
      [through(swish, chain(highpass(900), lowpass(5_500))), 0, 0.5],
      [through(grains, highpass(1_500)), 0, 0.5],
      [through(flap, chain(highpass(250), lowpass(2_400))), 0.27, 0.8],
    ]),
    0.2,
  )
}

/** A rubber stamp: its spring, the thump on the pad of paper, the lift. */
export function stamp(random: Random): Signal {
  const thump = struck(0.3, [
    [78, 0.06, 1],
    [142, 0.045, 0.8],
    [236, 0.03, 0.5],
    [520, 0.012, 0.3],
  ])
  const spring = struck(0.12, [
    [1_350, 0.012, 0.6],
    [2_240, 0.009, 0.4],
    [3_100, 0.006, 0.25],
  ])
  const slapFall = strike(0.001, 0.014)
  const slap = render(0.1, (t) => slapFall(t) * (2 * random() - 1))
  return inSmallRoom(
    mix(0.6, [
      [spring, 0.01, 0.22],
      [thump, 0.09, 1],
      [through(slap, chain(highpass(300), lowpass(3_200))), 0.09, 0.7],
      [spring, 0.29, 0.3],
    ]),
    0.3,
  )
}
