import { blend, curve, ease } from './envelope'
import { chain, highpass, lowpass, through } from './filter'
import type { Speech } from './moods'
import type { Person } from './person'
import { makeRandom, type Random } from './random'
import { inSmallRoom } from './room'
import { fromSemitones, render, sampleRate, type Signal } from './signal'
import { type Syllable, syllablesOf } from './syllables'
import { type Formants, makeTract, shut, vowels } from './tract'

/** Murmurs a mood: speech without words, as from behind a hand; the person gives pitch, pace and tract. */
export function murmur(speech: Speech, person: Person, seed: string): Signal {
  const random = makeRandom(`${person.name} ${seed}`)
  const { syllables, seconds } = syllablesOf(speech, person.pace, random)
  const pitch = pitchOf(speech, person, syllables, seconds, random)
  const voice = makeVoice(speech.effort * person.effort, person.breath + speech.breath, random)
  const mouth = makeMouth(syllables, speech, person.tract)
  const tract = makeTract()
  const tail = 0.12
  const dry = render(seconds + tail, (t) => {
    const { open, level, formants } = mouth(t)
    return level * tract(voice(pitch(t), open), formants)
  })
  return through(inSmallRoom(dry, 0.1), chain(highpass(0.6 * person.pitch), lowpass(4_800)))
}

interface Mouth {
  readonly open: number
  readonly level: number
  readonly formants: Formants
}

/** The mouth over time: how open it is, how loud, and which resonances it has; nothing jumps, lips have weight. */
function makeMouth(syllables: readonly Syllable[], speech: Speech, size: number): (t: number) => Mouth {
  const [open, level] = [inertia(0, 0.009), inertia(0, 0.009)]
  const [first, second, third] = [inertia(shut[0], 0.009), inertia(shut[1], 0.009), inertia(shut[2], 0.009)]
  let wanted: Mouth = { open: 0, level: 0, formants: shut }
  let count = 0
  return (t) => {
    // A new wish every third of a millisecond is enough, since the muscles take nine.
    if (count++ % 16 === 0) wanted = wishAt(t, syllables, speech.lips, size)
    const { formants } = wanted
    return {
      open: open(wanted.open),
      level: level(wanted.level),
      formants: [first(formants[0]), second(formants[1]), third(formants[2])],
    }
  }
}

function wishAt(t: number, syllables: readonly Syllable[], lips: number, size: number): Mouth {
  const { open, level, vowel } = gesture(t, syllables)
  return { open, level, formants: shape(open, vowel, lips, size) }
}

function gesture(t: number, syllables: readonly Syllable[]): { open: number; level: number; vowel: string } {
  const index = syllables.findLastIndex((syllable) => syllable.start <= t)
  const syllable = syllables[index]
  if (!syllable) return { open: 0, level: 0, vowel: '' }
  const next = syllables[index + 1]
  const share = (t - syllable.start) / syllable.seconds
  const rise = blend(syllable.joined ? syllable.ajar : 0, 1, ease(share / 0.32))
  const fall = blend(next?.joined ? next.ajar : 0, 1, ease((1 - share) / 0.42))
  const open = Math.min(rise, fall)
  return {
    open,
    level: open * (syllable.stressed ? 1 : 0.62) * (1 - 0.25 * ease(share)),
    vowel: syllable.vowel,
  }
}

/** Follows a value with a delay of about `seconds`. */
function inertia(start: number, seconds: number): (wanted: number) => number {
  const rate = 1 - Math.exp(-1 / (seconds * sampleRate))
  let first = start
  let second = start
  return (wanted) => {
    first += rate * (wanted - first)
    second += rate * (first - second)
    return second
  }
}

function shape(open: number, vowel: string, lips: number, size: number): Formants {
  const target = vowels[vowel] ?? shut
  const at = (closed: number, opened: number, factor: number) => blend(closed, opened * factor, open) * size
  return [at(shut[0], target[0], 1), at(shut[1], target[1], lips), at(shut[2], target[2], lips)]
}

/** Pitch in hertz: resting pitch, melody, accents, a slow drift and, in some moods, a shake. */
function pitchOf(
  speech: Speech,
  person: Person,
  syllables: readonly Syllable[],
  seconds: number,
  random: Random,
) {
  const melody = curve(speech.melody)
  const stressed = syllables.filter((syllable) => syllable.stressed)
  const phase = random()
  return (t: number): number => {
    let accents = 0
    for (const { start, seconds: length } of stressed) accents += bump((t - start) / length)
    const drift = 0.25 * Math.sin(2 * Math.PI * (1.7 * t + phase)) + 0.12 * Math.sin(2 * Math.PI * 4.9 * t)
    const shake = speech.shake * Math.sin(2 * Math.PI * (6.3 * t + phase))
    const tune = person.melody * (melody(Math.min(1, t / seconds)) + speech.accent * accents)
    return person.pitch * fromSemitones(tune + drift + shake)
  }
}

function bump(share: number): number {
  return share < -0.2 || share > 1.2 ? 0 : Math.sin((Math.PI * (share + 0.2)) / 1.4)
}

/**
 * The source: the change of the air flow through the vocal folds (the flow rises as a cubic, falls quicker, rests),
 * softened above `effort` hertz, with breath that comes and goes with it.
 */
function makeVoice(effort: number, breath: number, random: Random): (hertz: number, open: number) => number {
  const soften = lowpass(effort, 0.55)
  const airy = highpass(1_200)
  let phase = 0
  return (hertz, open) => {
    phase = (phase + hertz / sampleRate) % 1
    const part = phase / 0.64
    const flow = part < 1 ? 6.75 * part * part * (1 - part) : 0
    const change = part < 1 ? part * (2 - 3 * part) : 0
    const air = airy(2 * random() - 1) * breath * (0.3 + 0.7 * flow) * open
    return soften(change) + 0.12 * air
  }
}
