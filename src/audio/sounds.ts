/** Where a sound's volume is set. */
export type Bus = 'voice' | 'effects' | 'music'

/** Where a sound comes from: at the player's ear, at the other end, or out of the receiver. */
export type Position = 'near' | 'far' | 'receiver'

/** How one sound is played, unless a cue says otherwise. */
export interface Sound {
  readonly bus: Bus
  /** Whether it goes round until it is stopped. */
  readonly loop: boolean
  /** Factor on the volume, 0…1; the files are already levelled against each other. */
  readonly gain: number
  readonly position: Position
  /** Whether it steps back while a voice is heard. */
  readonly ducks: boolean
}

const effect: Sound = { bus: 'effects', loop: false, gain: 1, position: 'near', ducks: false }
const farEffect: Sound = { ...effect, position: 'far' }
const voice: Sound = { ...effect, bus: 'voice' }

/** Every sound by name. */
export const sounds = {
  ring: farEffect,
  ringback: { ...effect, position: 'receiver' },
  'voicemail-beep': { ...effect, position: 'receiver' },
  keyboard: farEffect,
  key: effect,
  'hold-music': { ...effect, bus: 'music', loop: true, position: 'receiver' },
  'mail-out': effect,
  'mail-in': effect,
  delete: farEffect,
  'hang-up': effect,
  'pick-up': effect,
  stamp: farEffect,
  'page-turn': effect,
  'receiver-down': farEffect,
  paper: farEffect,
  'sting-good': { ...effect, bus: 'music', gain: 0.8 },
  'sting-bad': { ...effect, bus: 'music', gain: 0.8 },
  'room-tone': { ...effect, loop: true, ducks: true },
  'murmur-interested': voice,
  'murmur-delighted': voice,
  'murmur-smiling': voice,
  'murmur-neutral': voice,
  'murmur-bored': voice,
  'murmur-distracted': voice,
  'murmur-suspicious': voice,
  'murmur-annoyed': voice,
  'murmur-alarmed': voice,
  'murmur-worried': voice,
} as const satisfies Record<string, Sound>

/** The name of a sound. */
export type SoundName = keyof typeof sounds

/** A wish to hear a sound; `loop` and `position` override the table. */
export interface SoundCue {
  readonly name: SoundName
  readonly loop?: boolean
  readonly position?: Position
}

/** The names of all sounds, in the order of the table. */
export const soundNames = Object.keys(sounds) as readonly SoundName[]
