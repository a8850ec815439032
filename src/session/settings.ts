import { prefix } from './locker'
import { fieldOf, isFields, isOneOf } from './validate'

/** Key under which the settings are kept. */
export const settingsKey = `${prefix}settings`

/** What the player has set up, apart from any play. */
export interface Settings {
  /** Volumes of the buses, 0…1. */
  voice: number
  effects: number
  music: number
  muted: boolean
  /** What people think, say and write is read aloud by a voice of this device. */
  readAloud: boolean
  /** Name of that voice; empty for the one that fits best. */
  readVoice: string
  /** Words for what is heard. */
  captions: boolean
  textSize: 'normal' | 'large' | 'larger' | 'projector'
  /** `system` follows the system's wish for less motion. */
  motion: 'system' | 'full' | 'reduced'
  /** Pace of a performance; `instant` shows all at once. */
  speed: 1 | 2 | 'instant'
  theme: 'system' | 'light' | 'dark'
  /** When reasons are told; `auto` is novice, and asks once, after some plays, if they may wait for the review. */
  coaching: 'auto' | 'novice' | 'standard' | 'exam'
  /** After some decisions the player is asked how it came across, before being told. */
  predict: boolean
  /** Choices can be taken with the keys 1 to 9. */
  numberKeys: boolean
  /** The word for the perception "stalker". */
  word: 'stalker' | 'alarming'
  /** The manager is drawn. */
  stage: boolean
}

/** Settings before anybody has touched them. */
export const defaultSettings: Readonly<Settings> = Object.freeze({
  voice: 1,
  effects: 1,
  music: 0.6,
  muted: false,
  readAloud: false,
  readVoice: '',
  captions: true,
  textSize: 'normal',
  motion: 'system',
  speed: 1,
  theme: 'system',
  coaching: 'auto',
  predict: true,
  numberKeys: true,
  word: 'stalker',
  stage: true,
})

const isVolume = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1
const isYesNo = (value: unknown): boolean => typeof value === 'boolean'
const among =
  (...words: readonly unknown[]) =>
  (value: unknown): boolean =>
    isOneOf(words, value)

const isGood: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  voice: isVolume,
  effects: isVolume,
  music: isVolume,
  muted: isYesNo,
  readAloud: isYesNo,
  readVoice: (value) => typeof value === 'string',
  captions: isYesNo,
  textSize: among('normal', 'large', 'larger', 'projector'),
  motion: among('system', 'full', 'reduced'),
  speed: among(1, 2, 'instant'),
  theme: among('system', 'light', 'dark'),
  coaching: among('auto', 'novice', 'standard', 'exam'),
  predict: isYesNo,
  numberKeys: isYesNo,
  word: among('stalker', 'alarming'),
  stage: isYesNo,
}

/** Settings as far as they can be read, and whether all of them could. */
export interface ReadSettings {
  value: Settings
  isWhole: boolean
}

/** Reads settings field by field: a bad or missing one is its default, the others are kept. */
export function readSettings(value: unknown): ReadSettings {
  if (!isFields(value)) return { value: { ...defaultSettings }, isWhole: false }
  const names = Object.keys(isGood) as (keyof Settings)[]
  const given = names.filter((name) => fieldOf(value, name) !== undefined)
  const good = given.filter((name) => isGood[name](value[name]))
  const read = Object.fromEntries(good.map((name) => [name, value[name]])) as Partial<Settings>
  return { value: { ...defaultSettings, ...read }, isWhole: good.length === given.length }
}
