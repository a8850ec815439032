import { type Perception, perceptions } from '../rubric'
import { type Ending, endings } from '../scenario'
import { prefix, type Reader } from './locker'
import { fieldOf, isCount, isFields, isHash, isId, isLog, isOneOf, isSeed, isText, isTime } from './validate'

/** A play that has reached its end. */
export interface FinishedPlay {
  /** Id of the final, its kind of ending and its headline. */
  state: string
  ending: Ending
  headline: string
  perception: Perception
  /** Id of the variant that was true. */
  variant: string
  /** Milliseconds since 1970. */
  finishedAt: number
}

/** An attempt at a scenario, whole. The first one is what later ones are held against. */
export interface FirstPlay {
  hash: string
  seed: number
  log: readonly string[]
}

/**
 * What the player has reached in one scenario. Another try at a play that has ended counts for the endings found and
 * for nothing else: it is no play of its own, so it adds nothing to `finished`, which says when coaching may change,
 * and it never becomes the first attempt.
 */
export interface Progress {
  version: 1
  scenario: string
  /** Plays brought to their end, including those no longer listed; other tries are not among them. */
  finished: number
  /** The last plays in order; at least one for every ending that was reached. */
  plays: readonly FinishedPlay[]
  /** The latest other try for every ending that one has reached. Data kept by earlier versions have none. */
  retried: readonly FinishedPlay[]
  first: FirstPlay | null
}

/** Begins the key of every scenario’s progress. */
export const progressPrefix = `${prefix}progress/`
const playsListed = 60

/** Key of a scenario's progress. */
export const progressKey = (scenario: string): string => `${progressPrefix}${scenario}`

function isPlay(value: unknown): value is FinishedPlay {
  if (!isFields(value)) return false
  const { state, ending, headline, perception, variant, finishedAt } = value
  return (
    isId(state) &&
    isOneOf(endings, ending) &&
    isText(headline, 200) &&
    isOneOf(perceptions, perception) &&
    isId(variant) &&
    isTime(finishedAt)
  )
}

/** True for an attempt. */
export function isFirst(value: unknown): value is FirstPlay {
  return isFields(value) && isHash(value.hash) && isSeed(value.seed) && isLog(value.log)
}

/** Reads progress part by part: a bad play or first attempt is left out, the others are kept. */
export const readProgress: Reader<Progress> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1 || !isId(value.scenario)) return null
  const { retried: tries = [] } = value
  const plays = playsIn(value.plays)
  const retried = playsIn(tries)
  const first = isFirst(value.first) ? value.first : null
  const finished = Math.max(isCount(value.finished) ? value.finished : 0, plays.length)
  // What could be read is what was kept.
  const isWhole =
    isAll(plays, value.plays) && isAll(retried, tries) && first === value.first && finished === value.finished
  return { value: { version: 1, scenario: value.scenario, finished, plays, retried, first }, isWhole }
}

const playsIn = (value: unknown): FinishedPlay[] => (Array.isArray(value) ? value.filter(isPlay) : [])

const isAll = (plays: readonly FinishedPlay[], value: unknown): boolean =>
  Array.isArray(value) && value.length === plays.length

/** Progress before the first play has ended. */
export const noProgress = (scenario: string): Progress => ({
  version: 1,
  scenario,
  finished: 0,
  plays: [],
  retried: [],
  first: null,
})

/** Progress with one more finished play, or with the end of another try; `attempt` is the one that counts. */
export function withPlay(
  progress: Progress,
  play: FinishedPlay,
  attempt: FirstPlay,
  isRetry: boolean,
): Progress {
  const next = { ...progress, first: progress.first ?? attempt }
  if (isRetry) {
    const others = progress.retried.filter(({ state }) => state !== play.state)
    return { ...next, retried: [...others, play] }
  }
  return { ...next, finished: progress.finished + 1, plays: shortened([...progress.plays, play]) }
}

/** Leaves out the oldest play whose ending is listed again later. */
function shortened(plays: readonly FinishedPlay[]): readonly FinishedPlay[] {
  if (plays.length <= playsListed) return plays
  const spare = plays.findIndex((play, index) =>
    plays.slice(index + 1).some((one) => one.state === play.state),
  )
  return spare < 0 ? plays : plays.filter((_, index) => index !== spare)
}

/** Reads progress that must belong to the key it stands under. */
export const readProgressAt =
  (key: string): Reader<Progress> =>
  (value) => {
    const read = readProgress(value)
    return read !== null && progressKey(read.value.scenario) === key ? read : null
  }
