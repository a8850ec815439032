import { sampleRate, type Signal } from '../../assets/bake/synth/signal'

/** What an instrument finds in a stretch of speech. */
export interface Speech {
  /** Median pitch in hertz. */
  readonly pitch: number
  /** Semitones between the lowest and the highest tenth of the pitches. */
  readonly range: number
  /** Semitones from the first third to the last tenth: above 0 it rises. */
  readonly rise: number
  /** Bursts of loudness a second. */
  readonly rate: number
  /** Middle of the spectrum in hertz. */
  readonly brightness: number
}

/** Measures pitch (by autocorrelation), pace and brightness of a murmur. */
export function measureSpeech(signal: Signal): Speech {
  const frames = pitchFrames(signal)
  const pitches = frames.toSorted((a, b) => a - b)
  const at = (share: number) => pitches[Math.floor(share * (pitches.length - 1))] ?? 0
  const start = median(frames.slice(0, Math.ceil(frames.length / 3)))
  const end = median(frames.slice(-Math.ceil(frames.length / 10)))
  return {
    pitch: at(0.5),
    range: 12 * Math.log2(at(0.9) / at(0.1)),
    rise: 12 * Math.log2(end / start),
    rate: bursts(signal) / (signal.length / sampleRate),
    brightness: centroid(signal),
  }
}

/** Pitches in hertz of the voiced frames, every 10 ms. */
function pitchFrames(signal: Signal): number[] {
  const step = sampleRate / 100
  const length = 1_100
  const loud = 0.15 * Math.sqrt(signal.reduce((sum, x) => sum + x * x, 0) / signal.length)
  const pitches: number[] = []
  for (let start = 0; start + length + 600 < signal.length; start += step) {
    const pitch = pitchAt(signal, start, length, loud)
    if (pitch > 0) pitches.push(pitch)
  }
  return pitches
}

/** The pitch of one frame, 0 where it is soft or has none; the shortest lag that is nearly the best wins. */
function pitchAt(signal: Signal, start: number, length: number, loud: number): number {
  const alike: number[] = []
  let own = 0
  for (let i = 0; i < length; i += 2) own += (signal[start + i] ?? 0) ** 2
  if (Math.sqrt((2 * own) / length) < loud) return 0
  for (let lag = 75; lag <= 600; lag++) {
    let product = 0
    let other = 0
    for (let i = 0; i < length; i += 2) {
      const y = signal[start + i + lag] ?? 0
      product += (signal[start + i] ?? 0) * y
      other += y * y
    }
    alike.push(product / Math.sqrt(own * other + 1e-12))
  }
  const best = Math.max(...alike)
  if (best < 0.6) return 0
  const first = alike.findIndex(
    (x, i) => x > 0.92 * best && x >= (alike[i - 1] ?? 0) && x >= (alike[i + 1] ?? 0),
  )
  return sampleRate / (75 + (first < 0 ? alike.indexOf(best) : first))
}

/** Counts the rises of the loudness from a valley to a peak at least half again as high. */
function bursts(signal: Signal): number {
  const step = Math.round(0.012 * sampleRate)
  const levels: number[] = []
  for (let start = 0; start + 3 * step < signal.length; start += step) {
    let sum = 0
    for (let i = start; i < start + 3 * step; i++) sum += (signal[i] ?? 0) ** 2
    levels.push(Math.sqrt(sum / (3 * step)))
  }
  const floor = 0.12 * Math.max(...levels)
  let count = 0
  let valley = 0
  let isUp = false
  let peak = 0
  for (const level of levels) {
    if (!isUp && level > Math.max(floor, 1.35 * valley)) {
      count++
      isUp = true
      peak = level
    }
    if (isUp) {
      peak = Math.max(peak, level)
      if (level < 0.72 * peak) isUp = false
      valley = level
    } else valley = Math.min(valley, level)
  }
  return count
}

/** The mean frequency of the power between 80 and 5,000 Hz, in steps of 40 Hz, of the whole (Goertzel in frames). */
function centroid(signal: Signal): number {
  let weighted = 0
  let all = 0
  for (let hertz = 80; hertz <= 5_000; hertz += 40) {
    const power = powerAt(signal, hertz)
    weighted += hertz * power
    all += power
  }
  return weighted / all
}

function powerAt(signal: Signal, hertz: number): number {
  const frame = 2_205
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate)
  let sum = 0
  for (let start = 0; start + frame <= signal.length; start += 2 * frame) {
    let last = 0
    let before = 0
    for (let i = start; i < start + frame; i++) {
      const now = (signal[i] ?? 0) + turn * last - before
      before = last
      last = now
    }
    sum += last * last + before * before - turn * last * before
  }
  return sum
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
