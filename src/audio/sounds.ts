/** Where a sound's volume is set. */
export type Bus = 'voice' | 'effects' | 'music'

/** Where a sound comes from: at the player's ear, in the room at the far end of the line, or out of the receiver. */
export type Position = 'near' | 'far' | 'receiver'

/** Where the player is. */
type Place = 'office' | 'home'

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
  /** Whether its recording has been through a telephone line already. */
  readonly isOnLine: boolean
}

const effect: Sound = {
  bus: 'effects',
  loop: false,
  gain: 1,
  position: 'near',
  ducks: false,
  isOnLine: false,
}
/** On the manager's desk: seen, not heard through a telephone, and a few steps away. */
const acrossTheRoom: Sound = { ...effect, gain: 0.6 }
const voice: Sound = { ...effect, bus: 'voice' }
const line: Sound = { ...effect, position: 'receiver', isOnLine: true }
const prompt: Sound = { ...line, bus: 'voice' }

/** Every sound by name. */
export const sounds = {
  ring: acrossTheRoom,
  ringback: { ...line, ducks: true },
  'voicemail-beep': line,
  keyboard: { ...effect, position: 'far', ducks: true },
  key: effect,
  'hold-music': { ...line, bus: 'music', loop: true, ducks: true },
  'mail-out': effect,
  'mail-in': effect,
  delete: acrossTheRoom,
  'hang-up': effect,
  'pick-up': effect,
  stamp: acrossTheRoom,
  'page-turn': effect,
  'receiver-down': { ...effect, position: 'far' },
  paper: acrossTheRoom,
  'sting-good': { ...effect, bus: 'music', gain: 0.8 },
  'sting-bad': { ...effect, bus: 'music', gain: 0.8 },
  'room-tone': { ...effect, loop: true, ducks: true },
  'prompt-unavailable': prompt,
  'prompt-goodbye': prompt,
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
  /** Id of the person who makes it: whose voice it is. */
  readonly by?: string
  /** For the tone of a room: which one; the office where nothing is said. */
  readonly place?: Place
}

/** The names of all sounds, in the order of the table. */
export const soundNames = Object.keys(sounds) as readonly SoundName[]
