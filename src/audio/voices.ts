import type { SoundFile } from './sound-files'

/** What is known of a person who speaks; the words are those of the scenario format. */
export interface Speaker {
  readonly id: string
  readonly pronouns: 'she/her' | 'he/him' | 'they/them'
  readonly pitch: 'low' | 'middle' | 'high'
  readonly pace: 'slow' | 'middle' | 'quick'
  readonly temperament: 'warm' | 'dry' | 'sceptical' | 'overworked'
}

/** One person's voice: whose file, and how fast it is played (1 as baked). */
export interface ChosenVoice {
  readonly file: string
  readonly rate: number
}

/** Resting pitch in hertz: "low" is low for that person. */
const pitches: Readonly<Record<Speaker['pronouns'], Readonly<Record<Speaker['pitch'], number>>>> = {
  'he/him': { low: 100, middle: 120, high: 144 },
  'they/them': { low: 132, middle: 153, high: 178 },
  'she/her': { low: 164, middle: 193, high: 224 },
}

/** How much faster than ordinary a person speaks. */
export const paces: Readonly<Record<Speaker['pace'], number>> = { slow: 0.92, middle: 1, quick: 1.09 }

/** Resting pitch of a person in hertz. */
export const restingPitch = ({ pronouns, pitch }: Speaker): number => pitches[pronouns][pitch]

/** What a voice of the other manner costs, in semitones of distance. */
const wrongManner = 1.5

/** Two people never sound quite alike: each is up to this share slower or quicker. */
const ownShare = 0.015

/**
 * Chooses a baked voice for a person. Playing it at the person's pace moves its pitch too, so the voice that lands
 * nearest to the wanted pitch is taken. Null where there are no voices.
 */
export function voiceOf(speaker: Speaker, files: readonly SoundFile[]): ChosenVoice | null {
  const rate = paces[speaker.pace] * (1 + ownShare * ownShareOf(speaker.id))
  const wanted = restingPitch(speaker)
  const isWarm = speaker.temperament === 'warm' || speaker.temperament === 'overworked'
  let best: ChosenVoice | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const { entry } of files) {
    if (entry.need.kind !== 'voice') continue
    const apart = Math.abs(12 * Math.log2((entry.need.pitch * rate) / wanted))
    const distance = apart + ((entry.need.manner === 'warm') === isWarm ? 0 : wrongManner)
    if (distance >= nearest) continue
    nearest = distance
    best = { file: entry.name, rate }
  }
  return best
}

/** Picks one of several by a name, always the same for the same name. */
export function pickByName<T>(name: string, among: readonly T[]): T | undefined {
  return among[hashOf(name) % among.length]
}

/** A number from −1 to 1 that belongs to a name. */
export function ownShareOf(name: string): number {
  return (hashOf(name) % 2_001) / 1_000 - 1
}

/** FNV-1a over the code points, mixed once more so that short names spread. */
function hashOf(name: string): number {
  let hash = 2_166_136_261
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  hash ^= hash >>> 15
  return Math.imul(hash, 2_246_822_519) >>> 0
}
