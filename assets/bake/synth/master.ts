import { integratedLoudness, truePeak } from './loudness'
import { fromDecibels, peakOf, quantise, sampleRate, scale, type Signal, toDecibels } from './signal'

/** How loud a finished sound must be: integrated loudness (LUFS), or for clips under a second a peak (dBFS). */
export type Target = { readonly lufs: number } | { readonly peak: number }

/** The measured loudness of a finished sound. */
export interface Loudness {
  /** Integrated loudness in LUFS, one decimal; null for clips under a second, where it says nothing. */
  readonly lufs: number | null
  /** Sample peak in dBFS, one decimal. */
  readonly peak: number
  /** True peak in dBFS, one decimal. */
  readonly truePeak: number
}

/** The highest true peak allowed, in dBFS; encoders add up to a decibel. */
export const truePeakCeiling = -1

/** Brings a sound to its target, turning moments down that would pass the ceiling, and quantises it. */
export function master(signal: Signal, target: Target): Signal {
  if ('peak' in target) return quantise(scale(signal, fromDecibels(target.peak) / peakOf(signal)))
  let out = toLoudness(signal, target.lufs)
  // Turning down costs loudness, so it is done again; each round takes less off.
  for (let round = 0; round < 4 && peakOf(out) > limit; round++) out = toLoudness(limited(out), target.lufs)
  return quantise(out)
}

/** Measures a finished sound. */
export function measure(signal: Signal): Loudness {
  const isLong = signal.length >= sampleRate
  return {
    lufs: isLong ? oneDecimal(integratedLoudness(signal)) : null,
    peak: oneDecimal(toDecibels(peakOf(signal))),
    truePeak: oneDecimal(toDecibels(truePeak(signal))),
  }
}

const limit = fromDecibels(-2)

/** Turns the volume down and up again around peaks, within 5 ms each, which unlike bending the wave adds no harmonics. */
function limited(signal: Signal): Signal {
  const reach = Math.round(0.005 * sampleRate)
  const needed = signal.map((x) => Math.min(1, limit / Math.abs(x)))
  const lowest = overWindow(needed, reach, (window) => Math.min(...window))
  const gain = overWindow(lowest, reach, (window) => window.reduce((sum, x) => sum + x, 0) / window.length)
  return signal.map((x, i) => x * (gain[i] ?? 1))
}

function overWindow(signal: Signal, reach: number, of: (window: Signal) => number): Signal {
  return signal.map((_, i) => of(signal.subarray(Math.max(0, i - reach), i + reach + 1)))
}

function toLoudness(signal: Signal, lufs: number): Signal {
  return scale(signal, fromDecibels(lufs - integratedLoudness(signal)))
}

function oneDecimal(x: number): number {
  return Math.round(x * 10) / 10
}
