import type { Review } from '../review'
import { type Finding, isKept, type Perception, perceptions, type RuleCode, ruleCodes } from '../rubric'
import { prefix, type Reader } from './locker'
import { fieldOf, isCount, isFields, isId, isLog, isOneOf, isSeed, isText, isTime } from './validate'

/** A rule that was missed once, with what fired it. */
export interface Moment {
  code: RuleCode
  /** Whole days since the interview. */
  day: number
  /** The words that fired it, at most `longestQuote` UTF-16 code units; null where no words did. */
  words: string | null
}

/** A play that has ended, as the mistake book keeps it; scenario, seed and log tell it from any other. */
export interface PracticedPlay {
  scenario: string
  seed: number
  log: readonly string[]
  /** It was another try at a play that had ended. */
  isTry: boolean
  /** Milliseconds since 1970. */
  finishedAt: number
  perception: Perception
  /** Number of contacts; nothing can be broken in a message that was never sent. */
  contacts: number
  missed: readonly Moment[]
  kept: readonly RuleCode[]
}

/** What was come to in a play that was bad on purpose; it counts for a badge and for nothing else. */
export interface BadFind {
  scenario: string
  perception: Perception
  /** Milliseconds since 1970. */
  finishedAt: number
}

/** What is kept for practising, over all scenarios. */
export interface Practice {
  version: 1
  /** In the order in which they ended; the oldest go. */
  plays: readonly PracticedPlay[]
  /** The first of every perception. */
  bad: readonly BadFind[]
  /** A coach uses it: no level is locked. */
  isCoach: boolean
}

/** Key under which it is kept. */
export const practiceKey = `${prefix}practice`

/** Most UTF-16 code units of a quote. */
export const longestQuote = 200
/** Most plays that are kept. */
export const playsKept = 40
/** Most UTF-16 code units of all plays as JSON: a part of what storages hold. */
const longestBook = 200_000
const momentsOfOne = 3
const momentsOfPlay = 24

/** Before the first play has ended. */
export const noPractice: Readonly<Practice> = Object.freeze({
  version: 1,
  plays: [],
  bad: [],
  isCoach: false,
})

/** True for a code that says that advice was not followed; what could be heard on the line says nothing of the kind. */
export const isMissed = (code: RuleCode): boolean => !isKept(code) && !/^C\d/.test(code)

const isMoment = (value: unknown): value is Moment =>
  isFields(value) &&
  isOneOf(ruleCodes, value.code) &&
  isCount(value.day) &&
  (value.words === null || isText(value.words, longestQuote))

function isPlay(value: unknown): value is PracticedPlay {
  if (!isFields(value)) return false
  const { scenario, seed, log, isTry, finishedAt, perception, contacts, missed, kept } = value
  return (
    isId(scenario) &&
    isSeed(seed) &&
    isLog(log) &&
    typeof isTry === 'boolean' &&
    isTime(finishedAt) &&
    isOneOf(perceptions, perception) &&
    isCount(contacts) &&
    Array.isArray(missed) &&
    missed.every(isMoment) &&
    Array.isArray(kept) &&
    kept.every((code) => isOneOf(ruleCodes, code))
  )
}

const isBadFind = (value: unknown): value is BadFind =>
  isFields(value) &&
  isId(value.scenario) &&
  isOneOf(perceptions, value.perception) &&
  isTime(value.finishedAt)

/** Reads it play by play: bad ones are left out, the others are kept. */
export const readPractice: Reader<Practice> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1) return null
  const plays = goodOf(value.plays, isPlay)
  const bad = goodOf(value.bad, isBadFind)
  const isCoach = value.isCoach === true
  const isWhole = plays.isWhole && bad.isWhole && value.isCoach === isCoach
  return { value: { version: 1, plays: plays.good, bad: bad.good, isCoach }, isWhole }
}

function goodOf<T>(value: unknown, isGood: (one: unknown) => one is T): { good: T[]; isWhole: boolean } {
  const listed: unknown[] = Array.isArray(value) ? value : []
  const good = listed.filter(isGood)
  return { good, isWhole: Array.isArray(value) && good.length === listed.length }
}

/** What tells one play from another. */
type Told = Pick<PracticedPlay, 'scenario' | 'seed' | 'log' | 'isTry'>

/** True where the play is in the book. */
export const isListed = (practice: Practice, play: Told): boolean =>
  practice.plays.some((one) => isSame(one, play))

const isSame = (one: Told, other: Told): boolean =>
  one.scenario === other.scenario &&
  one.seed === other.seed &&
  one.isTry === other.isTry &&
  one.log.join(' ') === other.log.join(' ')

/** The book with one more play, once; the oldest go where there are too many or they take too much room. */
export function withPracticed(practice: Practice, play: PracticedPlay): Practice {
  if (isListed(practice, play)) return practice
  let plays = [...practice.plays, play].sort((a, b) => a.finishedAt - b.finishedAt).slice(-playsKept)
  while (plays.length > 1 && JSON.stringify(plays).length > longestBook) plays = plays.slice(1)
  return { ...practice, plays }
}

/** The book with what a play that was bad on purpose came to. */
export function withBadFind(practice: Practice, find: BadFind): Practice {
  const isFound = practice.bad.some(({ perception }) => perception === find.perception)
  return isFound ? practice : { ...practice, bad: [...practice.bad, find] }
}

/** What the book keeps of a play that has been reviewed. */
export function practicedOf(
  play: Told & Pick<PracticedPlay, 'finishedAt'>,
  review: Pick<Review, 'perception' | 'silence'> & {
    contacts: readonly Pick<Review['contacts'][number], 'findings'>[]
  },
): PracticedPlay {
  const { scenario, seed, log, isTry, finishedAt } = play
  const findings = [...review.contacts.flatMap((contact) => contact.findings), ...review.silence]
  return {
    scenario,
    seed,
    log: [...log],
    isTry,
    finishedAt,
    perception: review.perception,
    contacts: review.contacts.length,
    missed: momentsOf(findings),
    kept: [...new Set(findings.map(({ code }) => code).filter(isKept))],
  }
}

/** A few moments of each rule that was missed, the first ones of every rule before any others. */
function momentsOf(findings: readonly Finding[]): Moment[] {
  const missed = findings.filter(({ code }) => isMissed(code))
  const ranked = missed.map((finding, at) => ({
    finding,
    rank: missed.slice(0, at).filter(({ code }) => code === finding.code).length,
  }))
  return ranked
    .filter(({ rank }) => rank < momentsOfOne)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, momentsOfPlay)
    .map(({ finding: { code, day, words } }) => ({
      code,
      day,
      words: words === null ? null : words.slice(0, longestQuote),
    }))
}
