import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recipes, synthesise } from '../../assets/bake/sound-recipes'
import { encodeSound, entryOf } from '../../assets/bake/sounds'
import { integratedLoudness, silentLufs, truePeak } from '../../assets/bake/synth/loudness'
import { truePeakCeiling } from '../../assets/bake/synth/master'
import { moods, spokenMoods } from '../../assets/bake/synth/moods'
import { murmur } from '../../assets/bake/synth/murmur'
import { manager } from '../../assets/bake/synth/person'
import { makeRandom } from '../../assets/bake/synth/random'
import { peakOf, sampleRate, scale, secondsOf, type Signal, toDecibels } from '../../assets/bake/synth/signal'
import { sine } from '../../assets/bake/synth/tone'
import type { SoundManifest } from '../../src/audio/manifest'
import { type SoundName, soundNames } from '../../src/audio/sounds'

const folder = new URL('../../assets/sounds/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as SoundManifest
const budget = 350 * 1024

/** Every sound, synthesised once. */
const signals = new Map(soundNames.map((name) => [name, synthesise(name)]))

describe('loudness after BS.1770', () => {
  it('measures a full-scale sine of 997 Hz as −3.01 LUFS', () => {
    expect(integratedLoudness(sine(3, 997))).toBeCloseTo(-3.01, 1)
  })

  it('falls by 20 LU with a tenth of the amplitude', () => {
    expect(integratedLoudness(scale(sine(3, 997), 0.1))).toBeCloseTo(-23.01, 1)
  })

  it('weighs bass less and treble more', () => {
    expect(integratedLoudness(sine(3, 40))).toBeLessThan(-6)
    expect(integratedLoudness(sine(3, 5_000))).toBeGreaterThan(-0.5)
  })

  it('leaves pauses out of the count', () => {
    const withPause = new Float64Array(6 * sampleRate)
    withPause.set(sine(3, 997))
    // A few blocks straddle the edge, so the pause costs a little, but not the 3 LU of a plain mean.
    expect(integratedLoudness(withPause)).toBeGreaterThan(-3.6)
  })

  it('gives silence, and what is shorter than one block, the floor', () => {
    expect(integratedLoudness(new Float64Array(sampleRate))).toBe(silentLufs)
    expect(integratedLoudness(sine(0.3, 997))).toBe(silentLufs)
  })

  it('finds the peak between the samples', () => {
    // A quarter of the sample rate, sampled 45° off its crests, shows 0.707 and reaches 1.
    const offCrest = Float64Array.from({ length: 2_000 }, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4))
    const faded = offCrest.map((x, i) => x * Math.min(1, i / 500, (2_000 - i) / 500))
    expect(truePeak(faded)).toBeGreaterThan(0.98)
    expect(truePeak(faded)).toBeLessThan(1.02)
  })
})

describe('the sound files', () => {
  it('are exactly what the manifest lists, in the order of the table', () => {
    expect(manifest.sounds.map(({ name }) => name)).toEqual(soundNames)
    const listed = manifest.sounds.flatMap(({ files }) => files)
    expect(readdirSync(folder).toSorted()).toEqual(['manifest.json', ...listed].toSorted())
  })

  it.each(['mp3', 'ogg'])('weigh at most 350 KB together as %s', (format) => {
    const files = readdirSync(folder).filter((file) => file.endsWith(format))
    const total = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
    expect(files).toHaveLength(soundNames.length)
    expect(total).toBeLessThanOrEqual(budget)
  })

  it.each(['key', 'voicemail-beep', 'murmur-neutral'] as const)(
    'come out byte for byte the same again: %s',
    async (name) => {
      const once = await encodeSound(name, synthesise(name))
      const again = await encodeSound(name, synthesise(name))
      for (const format of ['mp3', 'ogg'] as const) {
        const committed = readFileSync(new URL(`${name}.${format}`, folder))
        expect(committed.equals(once[format]), `${name}.${format} is not what the bake makes`).toBe(true)
        expect(committed.equals(again[format])).toBe(true)
      }
    },
  )
})

describe.each(soundNames)('%s', (name) => {
  const signal = signalOf(name)
  const entry = entryOf(name, signal)

  it('is described by the manifest', () => {
    expect(manifest.sounds.find((sound) => sound.name === name)).toEqual(entry)
  })

  it('stays under the ceiling between the samples too', () => {
    expect(entry.loudness.truePeak).toBeLessThanOrEqual(truePeakCeiling)
  })

  it('starts and ends without a click', () => {
    const edge = recipes[name].lead === undefined ? 0.02 : 1
    expect(Math.abs(signal[0] ?? 1)).toBeLessThan(edge)
    expect(Math.abs(signal.at(-1) ?? 1)).toBeLessThan(edge)
  })
})

const levelled = soundNames.filter((name) => levelOf(name) !== undefined)
const short = soundNames.filter((name) => secondsOf(signalOf(name)) < 1)
const others = soundNames.filter((name) => !levelled.includes(name) && !short.includes(name))

it.each(levelled)('%s keeps its promised loudness within 1 LU', (name) => {
  expect(Math.abs(integratedLoudness(signalOf(name)) - (levelOf(name) ?? 0))).toBeLessThanOrEqual(1)
})

it.each(short)('%s, under a second, peaks at −9 dBFS', (name) => {
  expect(toDecibels(peakOf(signalOf(name)))).toBeCloseTo(-9, 1)
})

it.each(others)('%s is audible, and softer than a voice', (name) => {
  expect(integratedLoudness(signalOf(name))).toBeGreaterThan(-30)
  expect(integratedLoudness(signalOf(name))).toBeLessThan(-20)
})

describe.each(['hold-music', 'room-tone'] as const)('%s', (name) => {
  it('repeats itself around its round, so that the loop has no seam', () => {
    const signal = signalOf(name)
    const overlap = Math.round(2 * (recipes[name].lead ?? 0) * sampleRate)
    expect(overlap).toBeGreaterThan(0.1 * sampleRate)
    const start = signal.subarray(0, overlap)
    const end = signal.subarray(signal.length - overlap)
    const apart = start.reduce((most, x, i) => Math.max(most, Math.abs(x - (end[i] ?? 0))), 0)
    expect(apart).toBeLessThan(0.002)
  })
})

it('keeps hold music inside a telephone line', () => {
  const signal = signalOf('hold-music')
  const all = power(signal, 20, 10_000)
  expect(power(signal, 20, 200) / all).toBeLessThan(0.02)
  expect(power(signal, 4_500, 10_000) / all).toBeLessThan(0.001)
})

describe('a murmur', () => {
  it.each(spokenMoods)('lasts 1.2 to 2.2 seconds: %s', (mood) => {
    const seconds = secondsOf(murmur(moods[mood], manager, mood))
    expect(seconds).toBeGreaterThanOrEqual(1.2)
    expect(seconds).toBeLessThanOrEqual(2.2)
  })

  it('takes its pitch from the person', () => {
    const low = { ...manager, pitch: manager.pitch / 2 }
    const mood = moods.neutral
    expect(shareOfDepth(murmur(mood, low, 'x'))).toBeGreaterThan(5 * shareOfDepth(murmur(mood, manager, 'x')))
  })

  it('takes its pace from the person', () => {
    const slow = { ...manager, pace: 0.8 }
    const ratio = secondsOf(murmur(moods.bored, slow, 'x')) / secondsOf(murmur(moods.bored, manager, 'x'))
    expect(ratio).toBeGreaterThan(1.15)
  })
})

it('throws the same dice for the same name only', () => {
  expect(makeRandom('ring')()).toBe(makeRandom('ring')())
  expect(makeRandom('ring')()).not.toBe(makeRandom('key')())
})

function signalOf(name: SoundName): Signal {
  return signals.get(name) ?? new Float64Array()
}

/** The promised loudness in LUFS, where there is one. */
function levelOf(name: SoundName): number | undefined {
  if (name.startsWith('murmur-')) return -18
  if (name === 'hold-music') return -23
  if (name === 'room-tone') return -38
  return undefined
}

/** The share of power below an adult woman's voice. */
function shareOfDepth(signal: Signal): number {
  return power(signal, 60, 150) / power(signal, 60, 6_000)
}

/** Power between two frequencies (hertz), in steps of 20 Hz, of a tenth of a second in the middle (Goertzel). */
function power(signal: Signal, low: number, high: number): number {
  const length = sampleRate / 10
  const middle = Math.max(0, Math.floor((signal.length - length) / 2))
  const stretch = signal
    .slice(middle, middle + length)
    .map((x, i) => x * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length)))
  let sum = 0
  for (let hertz = low; hertz <= high; hertz += 20) {
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate)
    let last = 0
    let before = 0
    for (const x of stretch) {
      const now = x + turn * last - before
      before = last
      last = now
    }
    sum += last * last + before * before - turn * last * before
  }
  return sum
}
