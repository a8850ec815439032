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

const limit = fromDecibels(-3)

/** Turns the volume down and up again around peaks, within 5 ms each, which unlike bending the wave adds no harmonics. */
function limited(signal: Signal): Signal {
  const reach = Math.round(0.005 * sampleRate)
  const lowest = new Float64Array(signal.length).fill(1)
  signal.forEach((x, i) => {
    const needed = limit / Math.abs(x)
    if (needed >= 1) return
    const end = Math.min(signal.length, i + reach + 1)
    for (let k = Math.max(0, i - reach); k < end; k++) lowest[k] = Math.min(lowest[k] ?? 1, needed)
  })
  const gain = averaged(lowest, reach)
  return signal.map((x, i) => x * (gain[i] ?? 1))
}

/** The running mean over `reach` samples to both sides. */
function averaged(signal: Signal, reach: number): Signal {
  const sums = new Float64Array(signal.length + 1)
  signal.forEach((x, i) => {
    sums[i + 1] = (sums[i] ?? 0) + x
  })
  return signal.map((_, i) => {
    const start = Math.max(0, i - reach)
    const end = Math.min(signal.length, i + reach + 1)
    return ((sums[end] ?? 0) - (sums[start] ?? 0)) / (end - start)
  })
}

function toLoudness(signal: Signal, lufs: number): Signal {
  return scale(signal, fromDecibels(lufs - integratedLoudness(signal)))
}

function oneDecimal(x: number): number {
  return Math.round(x * 10) / 10
}
