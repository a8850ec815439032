import type { Need } from '../../src/audio/manifest'
import type { SoundName } from '../../src/audio/sounds'
import type { Encoding } from './synth/encode'
import { deleted, mailIn, mailOut } from './synth/mail-sounds'
import { master, type Target } from './synth/master'
import { moods, spokenMoods } from './synth/moods'
import { murmur } from './synth/murmur'
import { holdMusic } from './synth/music'
import { pageTurn, paper, stamp } from './synth/paper-sounds'
import { type Voice, voices } from './synth/person'
import { makeRandom, type Random } from './synth/random'
import { roomNames, roomTone } from './synth/room-tone'
import type { Signal } from './synth/signal'
import { stingBad, stingGood } from './synth/stings'
import { hangUp, pickUp, receiverDown, ring, ringback, voicemailBeep } from './synth/telephone-sounds'
import { type TuneName, tunes } from './synth/tunes'
import { key, keyboard } from './synth/typing-sounds'

/** How one sound of a file is made and levelled. */
export interface TakeRecipe {
  readonly sound: SoundName
  /** Renders the raw sound; the dice are seeded with its name. */
  readonly make: (random: Random) => Signal
  readonly target: Target
}

/** How one file is put together and encoded. */
export interface FileRecipe {
  readonly name: string
  readonly need: Need
  readonly takes: readonly TakeRecipe[]
  readonly encoding: Encoding
  /** For a seamless loop, which has a file to itself: seconds of overlap before and after the round. */
  readonly lead?: number
}

/** Seconds of overlap around a seamless loop; longer than any decoder's delay (about 0.05). */
const lead = 0.1

const clip = { peak: -9 } as const
const sting = { lufs: -22 } as const

const effects: FileRecipe = {
  name: 'effects',
  need: { kind: 'always' },
  // Noise that flaps is what encoders bend most: at less, a page comes back 3 dB louder than it was.
  encoding: { bitrate: 40, quality: 4 },
  takes: [
    { sound: 'ring', make: ring, target: { lufs: -22 } },
    { sound: 'ringback', make: ringback, target: { lufs: -25 } },
    { sound: 'voicemail-beep', make: voicemailBeep, target: clip },
    { sound: 'keyboard', make: keyboard, target: { lufs: -27 } },
    { sound: 'key', make: key, target: clip },
    { sound: 'mail-out', make: mailOut, target: clip },
    { sound: 'mail-in', make: mailIn, target: clip },
    { sound: 'delete', make: deleted, target: clip },
    { sound: 'hang-up', make: hangUp, target: clip },
    { sound: 'pick-up', make: pickUp, target: clip },
    { sound: 'stamp', make: stamp, target: clip },
    { sound: 'page-turn', make: pageTurn, target: clip },
    { sound: 'receiver-down', make: receiverDown, target: clip },
    { sound: 'paper', make: paper, target: clip },
    { sound: 'sting-good', make: stingGood, target: sting },
    { sound: 'sting-bad', make: stingBad, target: sting },
  ],
}

function holdFile(tune: TuneName): FileRecipe {
  return {
    name: `hold-${tune}`,
    need: { kind: 'tune', tune },
    encoding: { bitrate: 24, quality: 0 },
    takes: [{ sound: 'hold-music', make: () => holdMusic(tune, lead), target: { lufs: -23 } }],
    lead,
  }
}

function roomFile(room: (typeof roomNames)[number]): FileRecipe {
  return {
    name: `room-${room}`,
    need: { kind: 'room', room },
    encoding: { bitrate: 24, quality: 0 },
    takes: [{ sound: 'room-tone', make: (random) => roomTone(room, random, lead), target: { lufs: -38 } }],
    lead,
  }
}

function voiceFile(voice: Voice): FileRecipe {
  const { name, pitch, manner } = voice
  return {
    name: `voice-${name}`,
    need: { kind: 'voice', voice: name, pitch, manner },
    encoding: { bitrate: 24, quality: 0 },
    takes: spokenMoods.map((mood) => ({
      sound: `murmur-${mood}`,
      make: () => murmur(moods[mood], voice, mood),
      target: { lufs: -18 },
    })),
  }
}

/** The recipe of every file that is synthesised. */
export const recipes: readonly FileRecipe[] = [
  effects,
  ...(Object.keys(tunes) as TuneName[]).map(holdFile),
  ...roomNames.map(roomFile),
  ...voices.map(voiceFile),
]

/** Renders one finished, levelled sound of a file. */
export function synthesise(file: FileRecipe, { sound, make, target }: TakeRecipe): Signal {
  return master(make(makeRandom(`${file.name} ${sound}`)), target)
}
