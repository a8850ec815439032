import { sampleRate } from './signal'

/** The first three resonances of the mouth, in hertz. */
export type Formants = readonly [first: number, second: number, third: number]

/** Lips shut, as in a hum. */
export const shut: Formants = [290, 900, 2_350]

/** Resonances of an adult woman's vowels, rounded from common phonetic averages and drawn a little to the middle. */
export const vowels: Readonly<Record<string, Formants>> = {
  a: [820, 1_330, 2_700],
  e: [570, 1_950, 2_750],
  i: [390, 2_350, 3_000],
  o: [540, 980, 2_600],
  u: [400, 1_020, 2_550],
}

/** Makes the mouth: four resonators one after the other; only the first three move. */
export function makeTract(): (x: number, formants: Formants) => number {
  const low = makeResonator(95)
  const middle = makeResonator(120)
  const high = makeResonator(180)
  const top = makeResonator(260)
  return (x, [first, second, third]) => top(high(middle(low(x, first), second), third), 3_900)
}

/** A resonance of moving frequency with unit gain at 0 Hz; coefficients follow every 32 samples (0.7 ms). */
function makeResonator(width: number): (x: number, hertz: number) => number {
  const radius = Math.exp((-Math.PI * width) / sampleRate)
  let count = 0
  let turn = 0
  let y1 = 0
  let y2 = 0
  return (x, hertz) => {
    if (count++ % 32 === 0) turn = 2 * radius * Math.cos((2 * Math.PI * hertz) / sampleRate)
    const y = (1 - turn + radius * radius) * x + turn * y1 - radius * radius * y2
    y2 = y1
    y1 = y
    return y
  }
}
