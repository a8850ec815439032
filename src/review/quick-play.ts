import { type GameEvent, type Move, movesOf, type Position, proceed } from '../engine'
import type { Scenario } from '../scenario'
import { makeLandings, type Landing } from './landing'
import { everAsked, livenessOf } from './liveness'
import { mattersOf } from './matters'
import { makeFrameNumbers } from './pack'
import { makeTallyNumbers } from './pack-tally'
import { makeQuestions } from './questions'
import { makeTrace, makeTracer, type Trace } from './trace'
import { makeVerdicts, type Verdict } from './verdicts'

/** Reads the events of a step into one number, which is kept with it; they are the same whatever the history was. */
export type Note = (events: readonly GameEvent[]) => number

/** A position of a search: everything but the summary, and the summary; where the play has ended, the verdict. */
export interface Spot {
  frame: number
  tally: number
}

/** What a move leads to, but for the summary. */
interface End {
  /** Null where the move cannot be carried out. */
  position: Position | null
  error: string
  note: number
  isFinal: boolean
  landings: Map<number, Landing>
}

/** One thing that can be done in a position. */
export interface QuickMove extends Move {
  trace: Trace<End>
}

/** The rules of play over numbered positions: what has been worked out once is looked up from then on. */
export interface QuickPlay {
  /** The spot of a position; it may be one of the engine's own or one that was written down. */
  spotOf: (position: Position, into: Spot) => void
  /** What can be done in a spot; nothing where the play has ended. */
  movesAt: (spot: Readonly<Spot>) => readonly QuickMove[]
  /** Takes a move: writes where it leads into `into` and returns its note; a text says why it cannot be carried out. */
  take: (spot: Readonly<Spot>, move: QuickMove, into: Spot) => number | string
  /** True where a move cannot be carried out. */
  refuses: (spot: Readonly<Spot>, move: QuickMove) => boolean
  /** A position that stands for all of a spot where the play goes on. */
  positionAt: (spot: Readonly<Spot>) => Position
  isFinal: (frame: number) => boolean
  /** State and day of a spot; the day of a final is that of the first play that came there. */
  stateOf: (frame: number) => string
  dayOf: (frame: number) => number
  /** The verdict that a spot stands for where the play has ended. */
  verdictOf: (spot: Readonly<Spot>) => Verdict
}

/** Makes the rules of play of one scenario; with a `note`, events are read, which takes longer. */
export function makeQuickPlay(scenario: Scenario, note: Note | null = null): QuickPlay {
  const liveness = livenessOf(scenario)
  const tallies = makeTallyNumbers(mattersOf(scenario, everAsked(liveness.values())))
  const frames = makeFrameNumbers(scenario, liveness)
  const needs = new Map([...liveness].map(([id, live]) => [id, mattersOf(scenario, live)]))
  const questions = makeQuestions(scenario, tallies)
  const tracer = makeTracer(questions, note !== null)
  const landings = makeLandings(frames, tallies, needs)
  const verdicts = makeVerdicts(scenario, tallies)
  const offers: Trace<readonly QuickMove[]>[] = []
  const steps: Map<string, Trace<End>>[] = []

  const isFinalState = (state: string) => scenario.states.get(state)?.type === 'final'

  function land(position: Position, tally: number, known: Map<number, Landing>, isEnd: boolean, into: Spot) {
    const landing = landings.of(position, tally, known)
    into.frame = landing.frame
    into.tally = isEnd
      ? verdicts.numberOf(tally, position.movedOn)
      : landings.tallyOf(landing, position, tally)
  }

  function carryOut(frame: number, move: Move, standIn: Position['tally']): End {
    const events: GameEvent[] = []
    const watch = note === null ? null : (event: GameEvent) => events.push(event)
    const end: End = { position: null, error: '', note: 0, isFinal: false, landings: new Map() }
    try {
      end.position = proceed(scenario, { ...frames.valueOf(frame), tally: standIn }, move, watch)
      end.isFinal = isFinalState(end.position.state)
    } catch (error) {
      end.error = error instanceof Error ? error.message : String(error)
    }
    end.note = note?.(events) ?? 0
    return end
  }

  function quickMoves(frame: number, standIn: Position['tally']): QuickMove[] {
    const known = (steps[frame] ??= new Map())
    return movesOf(scenario, { ...frames.valueOf(frame), tally: standIn }).map((move) => {
      let trace = known.get(move.input)
      if (trace === undefined) known.set(move.input, (trace = makeTrace()))
      return { ...move, trace }
    })
  }

  const nowhere: Spot = { frame: 0, tally: 0 }

  const quick: QuickPlay = {
    refuses: (spot, move) => typeof quick.take(spot, move, nowhere) === 'string',
    spotOf(position, into) {
      const isEnd = isFinalState(position.state)
      land({ ...position }, tallies.numberOf(position.tally, position.day), new Map(), isEnd, into)
    },
    movesAt({ frame, tally }) {
      if (isFinalState(frames.valueOf(frame).state)) return []
      const trace = (offers[frame] ??= makeTrace())
      return tracer.follow(trace, tally, (standIn) => quickMoves(frame, standIn)).value
    },
    take({ frame, tally }, move, into) {
      const traced = tracer.follow(move.trace, tally, (standIn) => carryOut(frame, move, standIn))
      const end = traced.value
      if (end.position === null) return end.error
      land(end.position, traced.tally, end.landings, end.isFinal, into)
      return end.note
    },
    positionAt: ({ frame, tally }) => ({ ...frames.valueOf(frame), tally: tallies.valueOf(tally) }),
    isFinal: (frame) => isFinalState(frames.valueOf(frame).state),
    stateOf: (frame) => frames.valueOf(frame).state,
    dayOf: (frame) => frames.valueOf(frame).day,
    verdictOf: ({ tally }) => verdicts.valueOf(tally),
  }
  return quick
}
