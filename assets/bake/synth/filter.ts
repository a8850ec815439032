import { sampleRate, type Signal } from './signal'

/** A running filter: feed it one sample after the other. */
export type Filter = (x: number) => number

/** Coefficients of a biquad, divided by a0. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

/** Makes a running filter from coefficients (transposed direct form II). */
export function biquad([b0, b1, b2, a1, a2]: Biquad): Filter {
  let s1 = 0
  let s2 = 0
  return (x) => {
    const y = b0 * x + s1
    s1 = b1 * x - a1 * y + s2
    s2 = b2 * x - a2 * y
    return y
  }
}

/** Passes what lies below `hertz` (12 dB an octave; bilinear transform of the second-order prototype). */
export function lowpass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = prototype(hertz, q)
  const a0 = 1 + alpha
  const b1 = (1 - cos) / a0
  return biquad([b1 / 2, b1, b1 / 2, (-2 * cos) / a0, (1 - alpha) / a0])
}

/** Passes what lies above `hertz` (12 dB an octave). */
export function highpass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = prototype(hertz, q)
  const a0 = 1 + alpha
  const b1 = (1 + cos) / a0
  return biquad([b1 / 2, -b1, b1 / 2, (-2 * cos) / a0, (1 - alpha) / a0])
}

/** A band-pass whose middle (hertz) may move with every sample (trapezoidal state-variable filter). */
export function sweptBandpass(q: number): (x: number, hertz: number) => number {
  let band = 0
  let low = 0
  return (x, hertz) => {
    const g = Math.tan((Math.PI * hertz) / sampleRate)
    const now = (g * (x - low) + band) / (1 + g * (g + 1 / q))
    const lowNow = low + g * now
    band = 2 * now - band
    low = 2 * lowNow - low
    return now / q
  }
}

/** Applies filters one after the other. */
export function chain(...filters: readonly Filter[]): Filter {
  return (x) => filters.reduce((y, filter) => filter(y), x)
}

/** Makes a telephone line: 300 to 3,400 Hz, 24 dB an octave on both sides. */
export function telephone(): Filter {
  return chain(highpass(300), highpass(300), lowpass(3_400), lowpass(3_400))
}

/** Runs a signal through a filter. */
export function through(signal: Signal, filter: Filter): Signal {
  return signal.map((x) => filter(x))
}

function prototype(hertz: number, q: number): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hertz) / sampleRate
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) }
}
