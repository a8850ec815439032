import type { Point } from './envelope'

/** How a mood is spoken. */
export interface Speech {
  /** `S` stressed and `u` unstressed syllable, `-` lengthens the one before, a space is a short pause. */
  readonly rhythm: string
  /** Unstressed syllables a second. */
  readonly rate: number
  /** Semitones above (or below) the person's resting pitch over the phrase, from 0 (start) to 1 (end). */
  readonly melody: readonly Point[]
  /** Semitones by which a stressed syllable rises above the melody. */
  readonly accent: number
  /** The vowels that occur, by letter (see `vowels`). */
  readonly vowels: string
  /** Factor on the upper resonances: above 1 with spread lips (a smile), below 1 with rounded ones. */
  readonly lips: number
  /** How far the mouth closes between syllables: 0 a hum, 1 clipped. */
  readonly clip: number
  /** Added to the person's breath. */
  readonly breath: number
  /** Depth of a shaking voice in semitones. */
  readonly shake: number
  /** Brightness: the hertz from which the source falls off. */
  readonly effort: number
}

const even: Omit<Speech, 'rhythm' | 'melody'> = {
  rate: 5,
  accent: 2,
  vowels: 'aoeu',
  lips: 1,
  clip: 0.55,
  breath: 0,
  shake: 0,
  effort: 1_875,
}

/** The speech of every mood that has a voice. */
export const moods = {
  interested: {
    ...even,
    rhythm: 'uSuuS uS',
    rate: 5.4,
    accent: 3,
    vowels: 'aeoa',
    melody: [
      [0, 1],
      [0.5, 2],
      [0.8, 2.5],
      [1, 7],
    ],
  },
  delighted: {
    ...even,
    rhythm: 'S-uS uSuS-',
    rate: 6,
    accent: 3,
    vowels: 'aeai',
    lips: 1.08,
    effort: 2_500,
    melody: [
      [0, 6],
      [0.3, 3],
      [0.6, 5],
      [0.85, 7],
      [1, 3],
    ],
  },
  smiling: {
    ...even,
    rhythm: 'uS-uuS-',
    rate: 5.2,
    accent: 2.5,
    vowels: 'aeio',
    lips: 1.1,
    clip: 0.4,
    melody: [
      [0, 2.5],
      [0.35, 4.5],
      [0.7, 4],
      [1, 5],
    ],
  },
  neutral: {
    ...even,
    rhythm: 'uSuuSu',
    rate: 4.8,
    melody: [
      [0, 1],
      [0.4, 1],
      [1, -3],
    ],
  },
  bored: {
    ...even,
    rhythm: 'S--u S--',
    rate: 4.3,
    accent: 0.7,
    vowels: 'ouo',
    lips: 0.95,
    clip: 0.25,
    breath: 0.12,
    effort: 1_125,
    melody: [
      [0, -1],
      [0.5, -2],
      [1, -5],
    ],
  },
  distracted: {
    ...even,
    rhythm: 'uS-  u  S-u',
    rate: 5.2,
    accent: 1,
    vowels: 'uoa',
    clip: 0.4,
    breath: 0.06,
    effort: 1_375,
    melody: [
      [0, 1.5],
      [0.4, 1],
      [0.6, 1],
      [1, 1.5],
    ],
  },
  suspicious: {
    ...even,
    rhythm: 'S--u S--',
    rate: 4.6,
    accent: 1.2,
    vowels: 'uoa',
    lips: 0.94,
    clip: 0.5,
    effort: 1_500,
    melody: [
      [0, -3],
      [0.45, -4],
      [0.65, -3],
      [1, 3],
    ],
  },
  annoyed: {
    ...even,
    rhythm: 'SS uSS-',
    rate: 5.6,
    accent: 3,
    vowels: 'aeo',
    clip: 1,
    effort: 2_750,
    melody: [
      [0, 3],
      [0.4, 4],
      [1, -4],
    ],
  },
  alarmed: {
    ...even,
    rhythm: 'S uuS SuS',
    rate: 6.6,
    accent: 3,
    vowels: 'aeai',
    clip: 0.8,
    breath: 0.08,
    shake: 0.4,
    effort: 2_750,
    melody: [
      [0, 4],
      [0.3, 5],
      [0.7, 6],
      [1, 9],
    ],
  },
  worried: {
    ...even,
    rhythm: 'uS- uuS-',
    rate: 4.4,
    accent: 1.8,
    vowels: 'uoea',
    lips: 0.97,
    clip: 0.35,
    breath: 0.1,
    shake: 0.9,
    effort: 1_375,
    melody: [
      [0, 0.5],
      [0.3, 2.5],
      [0.7, 1],
      [1, -2],
    ],
  },
} as const satisfies Record<string, Speech>

/** A mood that has a voice. */
export type SpokenMood = keyof typeof moods

/** The moods that have a voice. */
export const spokenMoods = Object.keys(moods) as readonly SpokenMood[]
