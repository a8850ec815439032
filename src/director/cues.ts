import type { GameEvent, Mood } from '../engine'
import type { Channel } from '../rubric'
import type { Resting } from './cues-of-scene'

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
  | 'prompt-goodbye'
  | `murmur-${Mood}`

/** One thing the stage shows; `length` of the moment is how long it may take. */
export type StageCue =
  | { type: 'face'; mood: Mood }
  | { type: 'act'; act: Act }
  /** She talks: into the receiver where it is `isSaid` in a call, else to herself. */
  | { type: 'talk'; isSaid: boolean }
  | { type: 'ring' }
  | { type: 'pick-up' }
  | { type: 'hang-up' }
  /** A message goes out; `colleagues` are the senders of all that came from others within a week, this one last. */
  | { type: 'send'; channel: Channel; from: string; colleagues: readonly string[] }
  /** The resting picture before a performance, so that it begins in the same one when it is watched again. */
  | { type: 'scene'; scene: Resting }
  /** A voicemail of `seconds` plays as a bar, from one second to another. */
  | { type: 'voicemail'; seconds: number; from: number; to: number }
  /** A mail lies among `waiting` others; `subject` is foreign text and shortened by the stage. */
  | { type: 'inbox'; subject: string; waiting: number; isOpened: boolean }
  /** A message is open: `subject` as above, `words` of it, and what becomes of it, because eyes go where it is useful. */
  | { type: 'mail'; subject: string; words: number; attachments: number; handling: string }
  /** What becomes of the message that was just heard, seen or read. */
  | { type: 'fate'; of: 'voicemail' | 'mail'; handling: string }
  /** Somebody else, away from this desk, has opened what was sent. */
  | { type: 'aside'; by: string; handling: string }
  /** An answer comes to you; a call is your telephone ringing with the caller's face on it. */
  | { type: 'reply'; channel: string; by: string }
  /** You turn to other openings. */
  | { type: 'turn-away' }
  | { type: 'day'; day: number; weekday: string; isWeekend: boolean; voicemails: number; mails: number }
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

/** One event on the timeline of a performance, or one part of an event that takes several. */
export interface Moment {
  /** Index in the session of the last event that is told by then: the event's own with its last part. */
  index: number
  event: GameEvent
  /** Milliseconds from the start of the performance, and how long it lasts. */
  at: number
  length: number
  stage: readonly StageCue[]
  sounds: readonly SoundCue[]
  caption: CaptionCue | null
}
