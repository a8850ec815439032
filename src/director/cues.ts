import type { GameEvent, Mood } from '../engine'

/** What the body on the stage does. */
export type Act =
  | 'idle'
  | 'typing'
  | 'phone'
  | 'receiver-down'
  | 'paper'
  | 'coffee'
  | 'arms-crossed'
  | 'shrug'
  | 'lean-in'
  | 'glance-clock'
  | 'glance-screen'

/** Every sound there is; each has a caption. */
export type SoundName =
  | 'ring'
  | 'ringback'
  | 'voicemail-beep'
  | 'keyboard'
  | 'hold-music'
  | 'mail-out'
  | 'mail-in'
  | 'delete'
  | 'hang-up'
  | 'pick-up'
  | 'stamp'
  | 'page-turn'
  | 'receiver-down'
  | 'paper'
  | 'sting-good'
  | 'sting-bad'
  | 'room-tone'
  | 'prompt-unavailable'
  | 'prompt-leave-message'
  | 'prompt-goodbye'
  | `murmur-${Mood}`

/** One thing the stage shows; `length` of the moment is how long it may take. */
export type StageCue =
  | { type: 'face'; mood: Mood }
  | { type: 'act'; act: Act }
  | { type: 'talk' }
  | { type: 'ring' }
  | { type: 'pick-up' }
  | { type: 'hang-up' }
  | { type: 'send'; channel: 'call' | 'voicemail' | 'email' | 'letter' | 'text'; from: string }
  /** A voicemail plays as a bar: `seconds` long, listened to for `listened`, then handled. */
  | { type: 'voicemail'; text: string; seconds: number; listened: number; handling: string }
  /** A mail in the inbox is handled; `subject` is foreign text and shortened by the stage. */
  | { type: 'mail'; subject: string; handling: string }
  | { type: 'reply'; channel: string }
  | { type: 'day'; day: number; weekday: string; isWeekend: boolean }
  | { type: 'place'; place: 'office' | 'home' }
  | { type: 'end'; ending: string }

/** A sound to play; a loop goes on until its moment ends. */
export interface SoundCue {
  name: SoundName
  loop?: boolean
  position?: 'near' | 'far' | 'receiver'
  /** Id of the person who makes it: whose voice it is. */
  by?: string
  /** For the tone of a room: which one. */
  place?: 'office' | 'home'
}

/** The words for a sound or sight: a key of the messages, with its values. */
export interface CaptionCue {
  key: `caption.${string}`
  values: Readonly<Record<string, string | number>>
}

/** One event on the timeline of a performance. */
export interface Moment {
  /** Index of the event in the session. */
  index: number
  event: GameEvent
  /** Milliseconds from the start of the performance, and how long it lasts. */
  at: number
  length: number
  stage: readonly StageCue[]
  sounds: readonly SoundCue[]
  caption: CaptionCue | null
}
