import type { SoundName } from '../../src/audio/sounds'
import type { Bitrate } from './synth/encode'
import { deleted, mailIn, mailOut } from './synth/mail-sounds'
import { master, type Target } from './synth/master'
import { moods, type SpokenMood } from './synth/moods'
import { murmur } from './synth/murmur'
import { holdMusic, stingBad, stingGood } from './synth/music'
import { pageTurn, paper, stamp } from './synth/paper-sounds'
import { manager } from './synth/person'
import { makeRandom, type Random } from './synth/random'
import { roomTone } from './synth/room-tone'
import type { Signal } from './synth/signal'
import { hangUp, pickUp, receiverDown, ring, ringback, voicemailBeep } from './synth/telephone-sounds'
import { key, keyboard } from './synth/typing-sounds'

/** How one sound is made, levelled and encoded. */
export interface Recipe {
  /** Renders the raw sound; the dice are seeded with its name. */
  readonly make: (random: Random) => Signal
  readonly target: Target
  /** Kilobits a second as MP3. */
  readonly bitrate: Bitrate
  /** Quality as Ogg Vorbis, −1…10. */
  readonly quality: number
  /** For seamless loops: seconds of overlap in the file before and after the round. */
  readonly lead?: number
}

/** Seconds of overlap around a seamless loop; longer than any decoder's delay (about 0.05). */
const lead = 0.1

const clip = { target: { peak: -9 }, bitrate: 64, quality: 0 } as const
const narrow = { bitrate: 32, quality: 0 } as const

function voice(mood: SpokenMood): Recipe {
  return { make: () => murmur(moods[mood], manager, mood), target: { lufs: -18 }, bitrate: 48, quality: 0 }
}

/** The recipe of every sound. */
export const recipes: Readonly<Record<SoundName, Recipe>> = {
  ring: { make: ring, target: { lufs: -22 }, ...narrow },
  ringback: { make: ringback, target: { lufs: -25 }, ...narrow },
  'voicemail-beep': { make: voicemailBeep, ...clip, ...narrow },
  keyboard: { make: keyboard, target: { lufs: -27 }, bitrate: 48, quality: 0 },
  key: { make: key, ...clip },
  'hold-music': { make: () => holdMusic(lead), target: { lufs: -23 }, bitrate: 40, quality: 0, lead },
  'mail-out': { make: mailOut, ...clip },
  'mail-in': { make: mailIn, ...clip },
  delete: { make: deleted, ...clip },
  'hang-up': { make: hangUp, ...clip },
  'pick-up': { make: pickUp, ...clip },
  stamp: { make: stamp, ...clip },
  'page-turn': { make: pageTurn, ...clip },
  'receiver-down': { make: receiverDown, ...clip },
  paper: { make: paper, ...clip },
  'sting-good': { make: stingGood, target: { lufs: -22 }, bitrate: 48, quality: 0 },
  'sting-bad': { make: stingBad, target: { lufs: -22 }, bitrate: 48, quality: 0 },
  'room-tone': { make: (random) => roomTone(random, lead), target: { lufs: -38 }, ...narrow, lead },
  'murmur-interested': voice('interested'),
  'murmur-delighted': voice('delighted'),
  'murmur-smiling': voice('smiling'),
  'murmur-neutral': voice('neutral'),
  'murmur-bored': voice('bored'),
  'murmur-distracted': voice('distracted'),
  'murmur-suspicious': voice('suspicious'),
  'murmur-annoyed': voice('annoyed'),
  'murmur-alarmed': voice('alarmed'),
  'murmur-worried': voice('worried'),
}

/** Renders one finished, levelled sound. */
export function synthesise(name: SoundName): Signal {
  const { make, target } = recipes[name]
  return master(make(makeRandom(name)), target)
}
