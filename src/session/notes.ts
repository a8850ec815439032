import { type Band, bands } from '../scenario'
import { type Locker, prefix, type Reader } from './locker'
import { fieldOf, isCount, isFields, isId, isLog, isOneOf, isSeed, isText } from './validate'

/** How the player said that a decision came across, before being told. */
export interface Reading {
  /** Number of the step: inputs taken, the one it is about included. */
  at: number
  said: Band
}

/** What the player writes about a play, each at most `longestWords` UTF-16 code units, empty where nothing was. */
export interface ReviewWords {
  /** What they were aiming for. */
  aim: string
  /** Where it turned, as they see it. */
  turn: string
  /** One thing to keep, and one to change. */
  keep: string
  change: string
}

/** What the player has said and written about one play: outside its log, and never part of its score. */
export interface PlayNotes {
  /** Grows with every play that has notes. */
  id: number
  seed: number
  /** The play's inputs when the notes were last kept: a beginning of its log, which tells whose notes they are. */
  log: readonly string[]
  readings: readonly Reading[]
  words: ReviewWords
}

/** The notes about the plays of one scenario, the oldest first. */
export interface Notes {
  version: 1
  scenario: string
  plays: readonly PlayNotes[]
}

/** Most UTF-16 code units that one answer has room for. */
export const longestWords = 600
const playsKept = 5
const notesPrefix = `${prefix}notes/`

/** Key of the notes about a scenario's plays. */
export const notesKey = (scenario: string): string => `${notesPrefix}${scenario}`

/** Nothing written yet. */
export const noWords: Readonly<ReviewWords> = Object.freeze({ aim: '', turn: '', keep: '', change: '' })

const fields = ['aim', 'turn', 'keep', 'change'] as const satisfies readonly (keyof ReviewWords)[]

/** True where the player has written something. */
export const hasWords = (words: ReviewWords): boolean => fields.some((name) => words[name].trim() !== '')

const isWords = (value: unknown): value is ReviewWords =>
  isFields(value) && fields.every((name) => isText(fieldOf(value, name), longestWords))

const isReading = (value: unknown): value is Reading =>
  isFields(value) && isCount(value.at) && value.at > 0 && isOneOf(bands, value.said)

function isPlay(value: unknown): value is PlayNotes {
  if (!isFields(value)) return false
  const { id, seed, log, readings, words } = value
  return (
    isCount(id) &&
    isSeed(seed) &&
    isLog(log) &&
    Array.isArray(readings) &&
    readings.every((one) => isReading(one) && one.at <= log.length) &&
    isWords(words)
  )
}

/** Reads notes play by play: bad ones are left out, the others are kept. */
export const readNotes: Reader<Notes> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1 || !isId(value.scenario)) return null
  const listed: unknown[] = Array.isArray(value.plays) ? value.plays : []
  const plays = listed.filter(isPlay)
  const isWhole = Array.isArray(value.plays) && plays.length === listed.length
  return { value: { version: 1, scenario: value.scenario, plays }, isWhole }
}

/** Reads notes that must belong to the key they stand under. */
export const readNotesAt =
  (key: string): Reader<Notes> =>
  (value) => {
    const read = readNotes(value)
    return read !== null && notesKey(read.value.scenario) === key ? read : null
  }

/** Notes with those of one play added, or put in the place of what was kept of it; the oldest go. */
export function withPlayNotes(notes: Notes, play: PlayNotes): Notes {
  const plays = [...notes.plays.filter(({ id }) => id !== play.id), play]
  return { ...notes, plays: plays.slice(-playsKept) }
}

/** The notes of every scenario that has some, by id. */
export function allNotes(locker: Locker): Notes[] {
  return locker.keys(notesPrefix).flatMap((key) => locker.read(key, readNotesAt(key)) ?? [])
}
