import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prompts } from '../../assets/bake/prompts'
import { type FileRecipe, recipes } from '../../assets/bake/sound-recipes'
import { promptEntry, type Rendered, renderFile } from '../../assets/bake/sounds'
import { encode } from '../../assets/bake/synth/encode'
import { integratedLoudness, silentLufs, truePeak } from '../../assets/bake/synth/loudness'
import { truePeakCeiling } from '../../assets/bake/synth/master'
import { moods, spokenMoods } from '../../assets/bake/synth/moods'
import { murmur } from '../../assets/bake/synth/murmur'
import { noteNumber, readLine } from '../../assets/bake/synth/notes'
import { voices } from '../../assets/bake/synth/person'
import { makeRandom } from '../../assets/bake/synth/random'
import { halved, sampleRate, scale, secondsOf } from '../../assets/bake/synth/signal'
import { sine } from '../../assets/bake/synth/tone'
import { tunes } from '../../assets/bake/synth/tunes'
import { readWav } from '../../assets/bake/synth/wav'
import type { SoundFileEntry, SoundManifest } from '../../src/audio/manifest'
import { castScene } from '../../src/audio/scene'
import { soundFiles } from '../../src/audio/sound-files'
import type { SoundName } from '../../src/audio/sounds'
import { readScenarioFile } from '../support/scenario-files'
import { measureSpeech } from './measure-speech'

const folder = new URL('../../assets/sounds/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as SoundManifest
const takes = manifest.files.flatMap(({ name, takes: own }) => own.map((take) => ({ file: name, ...take })))

const cache = new Map<string, Rendered>()

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
  it('are exactly what the manifest lists, and the licence of the prompts', () => {
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    )
    const listed = manifest.files.flatMap(({ files }) => files)
    const others = ['manifest.json', 'prompts', 'prompts/LICENCE.txt']
    expect(there.toSorted()).toEqual([...others, ...listed].toSorted())
    expect(manifest.files.map(({ name }) => name)).toEqual([
      ...recipes.map(({ name }) => name),
      ...prompts.map(({ sound }) => sound),
    ])
  })

  it.each(['mp3', 'ogg'])(
    'weigh at most 450 KB together for a whole scenario as %s, whatever it needs',
    (format) => {
      for (const tune of filesWhere('tune')) {
        for (const room of ['operations', 'hospital', 'software', 'charity', 'sales-floor']) {
          const needed = [
            ...filesWhere('always'),
            ...filesWhere('prompt'),
            tune,
            `room-${room}`,
            'room-home',
            ...heaviest(filesWhere('voice'), 3, format),
          ]
          expect(weightOf(needed, format)).toBeLessThanOrEqual(450 * 1024)
        }
      }
    },
  )

  it.each(['mp3', 'ogg'])('weigh no more as %s where everybody in a shipped scenario speaks', (format) => {
    const shipped = readdirSync('scenarios').filter((name) => name.endsWith('.json'))
    expect(shipped.length).toBeGreaterThan(0)
    for (const name of shipped) {
      const { file } = readScenarioFile(`scenarios/${name}`)
      const speaking = file.others.map((person) => ({ ...person, lines: file.manager.lines }))
      const { files } = castScene({ ...file, others: speaking }, soundFiles)
      expect(weightOf([...files], format), `of ${name}`).toBeLessThanOrEqual(450 * 1024)
    }
  })

  it('come out byte for byte the same again', async () => {
    for (const name of ['effects', 'room-charity', 'voice-bright-dry']) {
      const { whole, entry } = rendered(name)
      const { mp3, ogg } = await encode(whole, recipeOf(name).encoding)
      expect(
        readFileSync(new URL(`${name}.mp3`, folder)).equals(mp3),
        `${name}.mp3 is not what the bake makes`,
      ).toBe(true)
      expect(
        readFileSync(new URL(`${name}.ogg`, folder)).equals(ogg),
        `${name}.ogg is not what the bake makes`,
      ).toBe(true)
      expect(manifest.files.find((file) => file.name === name)).toEqual(entry)
    }
  }, 60_000)
})

describe('the loudness the bake measured', () => {
  it.each(takes.filter(({ sound }) => promisedOf(sound) !== undefined))(
    'is within 1 LU of its promise: $file $sound',
    ({ sound, loudness }) => {
      expect(Math.abs((loudness.lufs ?? 0) - (promisedOf(sound) ?? 0))).toBeLessThanOrEqual(1)
    },
  )

  it.each(takes.filter(({ file, seconds }) => file === 'effects' && seconds < 1))(
    'is a peak of −9 dBFS for what is under a second: $sound',
    ({ loudness }) => {
      expect(loudness.lufs).toBeNull()
      expect(loudness.peak).toBeCloseTo(-9, 1)
    },
  )

  it('stays under the ceiling between the samples, too', () => {
    for (const { file, sound, loudness } of takes)
      expect(loudness.truePeak, `${file} ${sound}`).toBeLessThanOrEqual(truePeakCeiling)
  })

  it('makes every longer effect audible, and softer than a voice', () => {
    for (const { file, sound, seconds, loudness } of takes) {
      if (file !== 'effects' || seconds < 1) continue
      expect(loudness.lufs, `of ${sound}`).toBeGreaterThan(-30)
      expect(loudness.lufs, `of ${sound}`).toBeLessThan(-20)
    }
  })
})

describe('a file', () => {
  it('has silence around every sound, and none starts or ends with a click', () => {
    const { whole, parts, entry } = rendered('effects')
    entry.takes.forEach(({ start, seconds, sound }, i) => {
      const before = whole.subarray(
        Math.round((start - 0.1) * sampleRate),
        Math.round(start * sampleRate) - 1,
      )
      const after = whole
        .subarray(Math.round((start + seconds) * sampleRate) + 45)
        .subarray(0, 0.06 * sampleRate)
      expect(Math.max(...before, ...after), `of ${sound}`).toBe(0)
      expect(Math.abs(parts[i]?.[0] ?? 1), `of ${sound}`).toBeLessThan(0.02)
      expect(Math.abs(parts[i]?.at(-1) ?? 1), `of ${sound}`).toBeLessThan(0.02)
    })
  })

  it('of a loop repeats itself around its round, so that there is no seam', () => {
    const { parts } = rendered('room-charity')
    const signal = parts[0] ?? new Float64Array()
    const overlap = Math.round(2 * (recipeOf('room-charity').lead ?? 0) * sampleRate)
    expect(overlap).toBeGreaterThan(0.1 * sampleRate)
    const start = signal.subarray(0, overlap)
    const end = signal.subarray(signal.length - overlap)
    const apart = start.reduce((most, x, i) => Math.max(most, Math.abs(x - (end[i] ?? 0))), 0)
    expect(apart).toBeLessThan(0.002)
  })

  it('is halved in rate without what half the rate cannot hold', () => {
    const kept = halved(sine(0.2, 3_000))
    const cut = halved(sine(0.2, 13_000))
    expect(kept.slice(200, -200).reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeCloseTo(1, 1)
    expect(cut.slice(200, -200).reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(0.01)
  })
})

describe('a prompt', () => {
  it.each(prompts)('is the published file, and nothing else: $file', ({ sound, file, sha256 }) => {
    const bytes = readFileSync(new URL(file, folder))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(manifest.files.find(({ name }) => name === sound)).toEqual(promptEntry(sound, file, bytes))
  })

  it('is at most 3 LU softer than a voice, and never louder', () => {
    for (const { sound, loudness } of takes) {
      if (!sound.startsWith('prompt-') || loudness.lufs === null) continue
      expect(loudness.lufs).toBeLessThanOrEqual(-17)
      expect(loudness.lufs).toBeGreaterThanOrEqual(-21)
    }
  })

  it('has its author, source and licence beside it', () => {
    const licence = readFileSync(new URL('prompts/LICENCE.txt', folder), 'utf8')
    expect(licence).toContain('Allison Smith')
    expect(licence).toContain('creativecommons.org/licenses/by-sa/3.0')
    for (const { file } of prompts) expect(licence).toContain(file.replace('prompts/', ''))
  })

  it('is refused when it is not a plain recording', () => {
    expect(() => readWav(new Uint8Array(64))).toThrow('Only mono WAV files of 16 bits')
  })
})

describe('a tune', () => {
  it.each(Object.entries(tunes))('fills its bars exactly: %s', (_, tune) => {
    const steps = 2 * tune.bars * tune.beatsPerBar
    const last = readLine(tune.melody).at(-1)
    expect(tune.melody.split(/[\s|]+/)).toHaveLength(steps)
    expect(last).toBeDefined()
    expect(readLine(tune.bass)).toHaveLength(2 * tune.bars)
    expect(tune.chords.split(/\s+/)).toHaveLength(tune.bars)
  })

  it('is written in notes, and anything else is named', () => {
    expect([noteNumber('A4'), noteNumber('C4'), noteNumber('F#3'), noteNumber('Bb3')]).toEqual([
      69, 60, 54, 58,
    ])
    expect(() => noteNumber('H4')).toThrow('"H4" is not a note')
    expect(readLine('C4 - . | D4')).toEqual([
      { step: 0, note: 60, steps: 2 },
      { step: 3, note: 62, steps: 1 },
    ])
  })
})

describe('a murmur', () => {
  const voice = voices.find(({ name }) => name === 'bright-dry') ?? voices[0]
  const said = new Map(
    rendered('voice-bright-dry').entry.takes.map(({ sound }, i) => [
      sound,
      measureSpeech(rendered('voice-bright-dry').parts[i] ?? new Float64Array()),
    ]),
  )
  const of = (mood: (typeof spokenMoods)[number]) => {
    const speech = said.get(`murmur-${mood}`)
    if (!speech) throw new Error(`"${mood}" has no murmur`)
    return speech
  }

  it('lasts 1.2 to 2.2 seconds', () => {
    for (const { sound, seconds } of takes) {
      if (!sound.startsWith('murmur-')) continue
      expect(seconds, `of ${sound}`).toBeGreaterThanOrEqual(1.2)
      expect(seconds, `of ${sound}`).toBeLessThanOrEqual(2.2)
    }
  })

  it('rises when interested, alarmed or suspicious, and falls when bored or annoyed', () => {
    for (const mood of ['interested', 'alarmed', 'suspicious'] as const)
      expect(of(mood).rise, `of ${mood}`).toBeGreaterThan(2)
    for (const mood of ['bored', 'annoyed', 'neutral'] as const)
      expect(of(mood).rise, `of ${mood}`).toBeLessThan(-2)
  })

  it('is highest when alarmed and lowest when bored or suspicious', () => {
    const order = spokenMoods.toSorted((a, b) => of(a).pitch - of(b).pitch)
    expect(order.at(-1)).toBe('alarmed')
    expect(order.slice(0, 2).toSorted()).toEqual(['bored', 'suspicious'])
  })

  it('is slow when bored and quick when alarmed', () => {
    expect(of('alarmed').rate).toBeGreaterThan(1.8 * of('bored').rate)
  })

  it('differs between any two moods in pitch, rise, range, pace or brightness', () => {
    for (const one of spokenMoods) {
      for (const other of spokenMoods) {
        if (one === other) continue
        const [a, b] = [of(one), of(other)]
        const apart = [
          Math.abs(12 * Math.log2(a.pitch / b.pitch)) / 1.5,
          Math.abs(a.rise - b.rise) / 2,
          Math.abs(a.range - b.range) / 2,
          Math.abs(a.rate - b.rate) / 1,
          Math.abs(Math.log2(a.brightness / b.brightness)) / 0.3,
        ]
        expect(Math.max(...apart), `${one} and ${other} sound alike`).toBeGreaterThan(1)
      }
    }
  })

  it('takes pitch, pace and liveliness from the person', () => {
    if (!voice) throw new Error('there are no voices')
    const speak = (part: Partial<typeof voice>) => murmur(moods.interested, { ...voice, ...part }, 'x')
    const plain = measureSpeech(speak({}))
    expect(measureSpeech(speak({ pitch: voice.pitch / 1.5 })).pitch).toBeLessThan(0.75 * plain.pitch)
    expect(secondsOf(speak({ pace: 0.8 })) / secondsOf(speak({}))).toBeGreaterThan(1.15)
    expect(measureSpeech(speak({ melody: 1.4 })).range).toBeGreaterThan(1.2 * plain.range)
  }, 30_000)
})

it('throws the same dice for the same name only', () => {
  expect(makeRandom('ring')()).toBe(makeRandom('ring')())
  expect(makeRandom('ring')()).not.toBe(makeRandom('key')())
})

function recipeOf(name: string): FileRecipe {
  const recipe = recipes.find((one) => one.name === name)
  if (!recipe) throw new Error(`no recipe "${name}"`)
  return recipe
}

/** A file, synthesised once. */
function rendered(name: string): Rendered {
  const known = cache.get(name) ?? renderFile(recipeOf(name))
  cache.set(name, known)
  return known
}

function filesWhere(kind: SoundFileEntry['need']['kind']): string[] {
  return manifest.files.filter(({ need }) => need.kind === kind).map(({ name }) => name)
}

function weightOf(names: readonly string[], format: string): number {
  const wanted = manifest.files.filter(({ name }) => names.includes(name))
  expect(wanted).toHaveLength(names.length)
  const chosen = wanted.map(({ files }) => files.find((file) => file.endsWith(format)) ?? files[0] ?? '')
  return chosen.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
}

/** The `count` heaviest of some files. */
function heaviest(names: readonly string[], count: number, format: string): string[] {
  return names.toSorted((a, b) => weightOf([b], format) - weightOf([a], format)).slice(0, count)
}

/** The promised loudness in LUFS, where there is one. */
function promisedOf(sound: SoundName): number | undefined {
  if (sound.startsWith('murmur-')) return -18
  if (sound === 'hold-music') return -23
  if (sound === 'room-tone') return -38
  return undefined
}
