import { type Biquad, biquad, chain, type Filter } from './filter'
import { sampleRate, type Signal } from './signal'

/** The loudness of a signal without any block above the absolute gate. */
export const silentLufs = -70

/**
 * Measures the integrated loudness of a mono signal in LUFS after ITU-R BS.1770-4: K-weighting, blocks of 400 ms with
 * 75 % overlap, an absolute gate at −70 LUFS and a relative gate 10 LU below. Shorter than one block: `silentLufs`.
 */
export function integratedLoudness(signal: Signal): number {
  const blocks = blockPowers(signal.map(kWeighting()))
  const audible = blocks.filter((power) => lufs(power) > silentLufs)
  if (audible.length === 0) return silentLufs
  const gate = lufs(mean(audible)) - 10
  return lufs(mean(audible.filter((power) => lufs(power) > gate)))
}

/** Measures the true peak (linear) after BS.1770-4 annex 2: four times oversampled by a windowed sinc. */
export function truePeak(signal: Signal): number {
  const reach = 12
  const phases = [0, 0.25, 0.5, 0.75].map((offset) => sincTaps(offset, reach))
  let most = 0
  const soft = signal.reduce((top, x) => Math.max(top, Math.abs(x)), 0) / 3
  let lastLoud = Number.NEGATIVE_INFINITY
  for (let i = -reach; i < signal.length + reach; i++) {
    // Between soft samples there is no peak: the taps add up to less than three.
    if (Math.abs(signal[i + reach] ?? 0) >= soft) lastLoud = i + reach
    if (lastLoud < i - reach) continue
    for (const taps of phases) {
      let sum = 0
      for (let k = 0; k < taps.length; k++) sum += (taps[k] ?? 0) * (signal[i + k - reach] ?? 0)
      most = Math.max(most, Math.abs(sum))
    }
  }
  return most
}

/** The two stages of K-weighting for any sample rate, from the analogue prototypes behind the table in BS.1770. */
function kWeighting(): Filter {
  return chain(biquad(headShelf(1_681.974, 3.99984, 0.707_175)), biquad(rumbleCut(38.1355, 0.500_327)))
}

function headShelf(hertz: number, decibels: number, q: number): Biquad {
  const k = Math.tan((Math.PI * hertz) / sampleRate)
  const high = Math.exp((decibels * Math.LN10) / 20)
  const band = Math.exp(0.499_667 * Math.log(high))
  const a0 = 1 + k / q + k * k
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ]
}

function rumbleCut(hertz: number, q: number): Biquad {
  const k = Math.tan((Math.PI * hertz) / sampleRate)
  const a0 = 1 + k / q + k * k
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
}

function blockPowers(weighted: Signal): number[] {
  const length = Math.round(0.4 * sampleRate)
  const powers: number[] = []
  for (let start = 0; start + length <= weighted.length; start += length / 4) {
    powers.push(mean(weighted.subarray(start, start + length).map((x) => x * x)))
  }
  return powers
}

function lufs(power: number): number {
  return power > 0 ? -0.691 + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY
}

function mean(values: Signal | readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

function sincTaps(offset: number, reach: number): number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, k) => {
    const x = k - reach - offset
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1))
    return x === 0 ? 1 : (window * Math.sin(Math.PI * x)) / (Math.PI * x)
  })
}
