import { type Log, type Position, replay, waitId } from '../engine'
import type { Ending, Scenario } from '../scenario'
import { bestLine, soundest } from './best-line'
import { comesOut, type Outcome } from './comes-out'
import { type Named, nameOfInput, type Taken } from './named'
import { leftOut } from './outcome'
import type { Quality } from './quality'
import { type RatedSession, rateSession } from './rate-session'
import type { Solution } from './solve'

/** One decision of a finished session, held against what could be known there. */
export interface ReviewedMove extends Taken {
  quality: Quality
  /** Outcome that the choice gave away, 0 for a best one. */
  loss: number
  /** Index of the contact it sent, null where it sent none. */
  contact: number | null
  /** Choices that were best; of equal ones those that go against the least advice. */
  best: Named[]
  /** Where the best choices from here would have led under what was true, by replay. */
  instead: Outcome
  /** The choices of that replay from here on, waiting left out. */
  line: NamedOn[]
  /** Where the choice gave something away only if something else had been true that fitted all signs: one such truth. */
  elsewhere: Elsewhere | null
}

/** What a choice gave away under another truth: by the best choices before it, and after it. */
export interface Elsewhere {
  /** Title of the variant. */
  title: string
  before: Outcome
  after: Outcome
}

/** A choice with the day on which it is made. */
export interface NamedOn extends Named {
  day: number
}

/** Every decision of a session, and the ones that decided it. */
export interface Moves {
  moves: ReviewedMove[]
  /** Places in `moves` of the two or three that gave away most, the heaviest first; none where nothing was lost. */
  key: number[]
  /** Place in `moves` after which, under what was true, they could no longer say yes; null where they could to the end. */
  decided: number | null
  /** Part of the way from the worst to the best that could be reached from the start, 0 to 1, and what that is called. */
  share: number
  quality: RatedSession['quality']
}

/** More turning points than this nobody keeps in mind. */
const mostKey = 3
/** Part of everything that could be lost below which a choice has decided nothing. */
const leastKey = 0.04

/** Endings in which they say yes. */
const yes: ReadonlySet<Ending> = new Set<Ending>(['offer', 'second-interview'])

/**
 * Rates every decision of a finished session and replays what would have come of the best ones.
 * @throws a sentence when the log does not fit the scenario, or the play has not ended.
 */
export function movesOfSession(solution: Solution, scenario: Scenario, seed: number, log: Log): Moves {
  const rated = rateSession(solution, scenario, seed, log)
  const { steps } = replay(scenario, seed, log)
  const moves = rated.decisions.map(({ taken, known, loss }, at): ReviewedMove => {
    const before = steps[at]?.position
    const sent = steps[at + 1]?.events.find((event) => event.type === 'sent')
    if (before === undefined) throw new Error(`decision ${at + 1} has no position`)
    const name = (input: string): Named => nameOfInput(scenario, before.state, input)
    return {
      at,
      day: before.day,
      taken: name(taken.input),
      quality: taken.quality,
      loss,
      contact: sent?.type === 'sent' ? sent.contact : null,
      best: soundest(solution, scenario, before, known).map(name),
      ...bestFrom(scenario, seed, [...log.slice(0, at), ...bestLine(solution, scenario, before, known)], at),
      elsewhere: loss > 0 ? elsewhereOf(solution, scenario, log.slice(0, at + 1), before, known) : null,
    }
  })
  const decided = decidedBy(moves, comesOut(replay(scenario, seed, log)))
  const key = moves
    .filter(({ loss }) => loss > leastKey * (rated.best - rated.worst))
    .sort((a, b) => b.loss - a.loss || a.at - b.at)
    .slice(0, mostKey)
    .map(({ at }) => at)
  // Where it was lost belongs to it, little as it may have cost on the mean of all that could be true.
  if (decided !== null && !key.includes(decided)) key.splice(mostKey - 1, 1, decided)
  return { moves, key, decided, share: rated.share, quality: rated.quality }
}

/** The last decision before which they could still say yes, where the play has not come to that in the end. */
function decidedBy(moves: readonly ReviewedMove[], reached: Outcome | null): number | null {
  const last = [...moves.map(({ instead }) => instead), reached].findLastIndex(
    (outcome) => outcome !== null && yes.has(outcome.ending),
  )
  return last < 0 || last === moves.length ? null : last
}

/** Another truth that the player could not rule out, under which the last choice of a log changed what could be reached. */
function elsewhereOf(
  solution: Solution,
  scenario: Scenario,
  log: Log,
  { seed, variant }: Position,
  known: number,
): Elsewhere | null {
  const way = log.slice(0, -1)
  const input = log.at(-1) ?? ''
  const found = solution.variants(known).flatMap((other): Elsewhere[] => {
    const title = scenario.file.variants.find(({ id }) => id === other)?.title
    if (other === variant || title === undefined) return []
    const from = (taken: Log, set: number): Outcome | null => {
      const { position } = replay(scenario, seed, taken, other)
      return comesOut(
        replay(scenario, seed, [...taken, ...bestLine(solution, scenario, position, set)], other),
      )
    }
    const before = from(way, known)
    const after = from(log, solution.after(known, input, other))
    return before === null || after === null ? [] : [{ title, before, after }]
  })
  return (
    found.find(({ before, after }) => before.state !== after.state) ??
    found.find(({ before, after }) => before.perception !== after.perception) ??
    found.find(({ before, after }) => leftOut(before, after).length > 0) ??
    null
  )
}

function bestFrom(
  scenario: Scenario,
  seed: number,
  log: Log,
  at: number,
): Pick<ReviewedMove, 'instead' | 'line'> {
  const replayed = replay(scenario, seed, log)
  const instead = comesOut(replayed)
  if (instead === null) throw new Error('the best line does not end')
  const line = log.flatMap((input, place): NamedOn[] => {
    const before = replayed.steps[place]?.position
    if (place < at || input === waitId || before === undefined) return []
    return [{ day: before.day, ...nameOfInput(scenario, before.state, input) }]
  })
  return { instead, line }
}
