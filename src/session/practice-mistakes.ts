import { isKept, type RuleCode, ruleCodes, ruleId } from '../rubric'
import type { Moment, PracticedPlay } from './practice'

/** A moment with the play it comes from. */
export interface PlacedMoment extends Moment, Pick<PracticedPlay, 'scenario' | 'finishedAt' | 'isTry'> {}

/** A rule that was missed, with every moment that is kept of it. */
export interface Mistake {
  code: RuleCode
  /** Plays in which it was missed, and other tries. */
  plays: number
  tries: number
  /** Plays since the last miss in which it was kept; other tries are not among them. */
  keptSince: number
  /** Milliseconds since 1970. */
  lastMissedAt: number
  /** The latest first. */
  moments: PlacedMoment[]
}

/** The rules missed: those still to work on, and those kept since. */
export interface Mistakes {
  open: Mistake[]
  mended: Mistake[]
}

/** Sorts what was missed in the plays of a book by rule; what was missed most comes first, then the latest. */
export function mistakesOf(plays: readonly PracticedPlay[]): Mistakes {
  const codes = ruleCodes.filter((code) => plays.some((play) => isMissedIn(play, code)))
  const all = codes
    .map((code) => mistakeOf(code, plays))
    .sort((a, b) => b.plays + b.tries - a.plays - a.tries || b.lastMissedAt - a.lastMissedAt)
  return {
    open: all.filter(({ keptSince }) => keptSince === 0),
    mended: all.filter(({ keptSince }) => keptSince > 0).sort((a, b) => a.keptSince - b.keptSince),
  }
}

function mistakeOf(code: RuleCode, plays: readonly PracticedPlay[]): Mistake {
  const missed = plays.filter((play) => isMissedIn(play, code))
  const lastMissedAt = Math.max(...missed.map(({ finishedAt }) => finishedAt))
  return {
    code,
    plays: missed.filter(({ isTry }) => !isTry).length,
    tries: missed.filter(({ isTry }) => isTry).length,
    keptSince: plays.filter((play) => !play.isTry && play.finishedAt > lastMissedAt && isKeptIn(play, code))
      .length,
    lastMissedAt,
    moments: missed
      .flatMap(({ scenario, finishedAt, isTry, missed: moments }) =>
        moments
          .filter((moment) => moment.code === code)
          .map((moment) => ({ ...moment, scenario, finishedAt, isTry })),
      )
      .sort((a, b) => b.finishedAt - a.finishedAt || a.day - b.day),
  }
}

const isMissedIn = ({ missed }: PracticedPlay, code: RuleCode): boolean =>
  missed.some((moment) => moment.code === code)

/** Advice that can be seen to be followed has to be; what can only be avoided has to be avoided in some message. */
function isKeptIn(play: PracticedPlay, code: RuleCode): boolean {
  if (isMissedIn(play, code)) return false
  const kept = ruleCodes.find((one) => isKept(one) && ruleId(one) === ruleId(code))
  return kept === undefined ? play.contacts > 0 : play.kept.includes(kept)
}
