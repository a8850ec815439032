import type { Speech } from './moods'
import { between, type Random } from './random'

/** One syllable of murmur. */
export interface Syllable {
  /** Start in seconds. */
  readonly start: number
  readonly seconds: number
  readonly stressed: boolean
  /** Letter of its vowel. */
  readonly vowel: string
  /** Whether it follows the one before without a pause. */
  readonly joined: boolean
  /** How far the mouth stays open before it when joined, 0 (shut) … 1. */
  readonly ajar: number
}

/** Reads a rhythm into timed syllables, slightly uneven as people are, the last one drawn out. */
export function syllablesOf(
  speech: Speech,
  pace: number,
  random: Random,
): { syllables: Syllable[]; seconds: number } {
  const unit = 1 / (speech.rate * pace)
  const syllables: Syllable[] = []
  let t = 0
  let lastVowel = ''
  let joined = false
  for (const [mark, drawn, pause] of beats(speech.rhythm)) {
    const length = (mark === 'S' ? 1.25 : 0.85) + 0.65 * drawn
    const seconds = unit * length * between(random, 0.92, 1.08)
    const vowel = pick(speech.vowels, lastVowel, random)
    const ajar = between(random, 0.15, 0.45) * (1 - speech.clip)
    syllables.push({ start: t, seconds, stressed: mark === 'S', vowel, joined, ajar })
    lastVowel = vowel
    joined = pause === 0
    t += seconds + pause * unit * 0.75
  }
  return { syllables, seconds: t }
}

function beats(rhythm: string): [mark: string, drawn: number, pause: number][] {
  return [...rhythm.matchAll(/([Su])(-*)( *)/g)].map(([, mark = 'u', drawn = '', pause = '']) => [
    mark,
    drawn.length,
    pause.length,
  ])
}

function pick(vowels: string, last: string, random: Random): string {
  const others = vowels.split('').filter((vowel) => vowel !== last)
  return others[Math.floor(random() * others.length)] ?? vowels.charAt(0)
}
