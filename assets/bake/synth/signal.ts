/** Samples a second of everything that is baked. */
export const sampleRate = 44_100

/** Mono samples, nominally −1…1, at `sampleRate`. */
export type Signal = Float64Array

/** Renders `seconds` of a function of time `t` (seconds). */
export function render(seconds: number, at: (t: number) => number): Signal {
  return silence(seconds).map((_, i) => at(i / sampleRate))
}

/** Returns `seconds` of silence. */
export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * sampleRate))
}

/** Returns the length of a signal in seconds. */
export function secondsOf(signal: Signal): number {
  return signal.length / sampleRate
}

/** Returns the signal multiplied by `gain`. */
export function scale(signal: Signal, gain: number): Signal {
  return signal.map((x) => x * gain)
}

/** Adds `part` into `onto` in place, `at` seconds from its start; what sticks out at the end is cut off. */
export function add(onto: Signal, part: Signal, at = 0, gain = 1): void {
  const start = Math.round(at * sampleRate)
  const end = Math.min(onto.length, start + part.length)
  for (let i = Math.max(0, start); i < end; i++) onto[i] = (onto[i] ?? 0) + gain * (part[i - start] ?? 0)
}

/** One part of a mixture: a signal, when it starts (seconds) and its gain. */
export type Part = readonly [signal: Signal, at: number, gain: number]

/** Mixes parts into a signal of `seconds`. */
export function mix(seconds: number, parts: readonly Part[]): Signal {
  const out = silence(seconds)
  for (const [signal, at, gain] of parts) add(out, signal, at, gain)
  return out
}

/** Returns the largest absolute sample. */
export function peakOf(signal: Signal): number {
  return signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
}

/** Rounds to 16 bits, so that the last bit of a platform's sine cannot change the encoded bytes. */
export function quantise(signal: Signal): Signal {
  return signal.map((x) => Math.round(Math.max(-1, Math.min(1, x)) * 32_767) / 32_768)
}

/** Converts decibels to a factor of amplitude. */
export function fromDecibels(decibels: number): number {
  return Math.exp((decibels * Math.LN10) / 20)
}

/** Converts a factor of amplitude to decibels; 0 becomes −Infinity. */
export function toDecibels(amplitude: number): number {
  return 20 * Math.log10(amplitude)
}

/** Converts semitones to a factor of frequency. */
export function fromSemitones(semitones: number): number {
  return Math.exp((semitones * Math.LN2) / 12)
}

/** Returns the signal scaled to an effective value of 1. */
export function levelled(signal: Signal): Signal {
  const power = signal.reduce((sum, x) => sum + x * x, 0) / signal.length
  return scale(signal, 1 / Math.sqrt(power))
}

/** Returns every second sample after cutting off what half the rate cannot hold (windowed sinc, 9.5 kHz). */
export function halved(signal: Signal): Signal {
  const reach = 40
  const cut = 9_500 / sampleRate
  const taps = Array.from({ length: 2 * reach + 1 }, (_, k) => {
    const x = k - reach
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1))
    return x === 0 ? 2 * cut : (window * Math.sin(2 * Math.PI * cut * x)) / (Math.PI * x)
  })
  return new Float64Array(signal.length >> 1).map((_, i) =>
    taps.reduce((sum, tap, k) => sum + tap * (signal[2 * i + k - reach] ?? 0), 0),
  )
}
