import { sampleRate, type Signal } from './signal'

/** Puts a dry signal into a small furnished room: `wet` 0…1, ringing out in about a quarter of a second; same length. */
export function inSmallRoom(signal: Signal, wet: number): Signal {
  const combs = [0.0113, 0.0137, 0.0171, 0.0193].map((seconds) => makeComb(seconds, 0.62))
  const spread = [makeAllpass(0.0041), makeAllpass(0.0017)]
  return signal.map((x) => {
    const echoes = combs.reduce((sum, comb) => sum + comb(x), 0) / combs.length
    return x + wet * spread.reduce((y, pass) => pass(y), echoes)
  })
}

/** An echo that feeds back and loses treble on every round, as carpet does. */
function makeComb(seconds: number, feedback: number): (x: number) => number {
  const line = new Float64Array(Math.round(seconds * sampleRate))
  let at = 0
  let dull = 0
  return (x) => {
    const y = line[at] ?? 0
    dull += 0.45 * (y - dull)
    line[at] = x + feedback * dull
    at = (at + 1) % line.length
    return y
  }
}

function makeAllpass(seconds: number): (x: number) => number {
  const line = new Float64Array(Math.round(seconds * sampleRate))
  let at = 0
  return (x) => {
    const old = line[at] ?? 0
    const y = old - 0.5 * x
    line[at] = x + 0.5 * y
    at = (at + 1) % line.length
    return y
  }
}
