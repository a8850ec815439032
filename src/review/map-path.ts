import {
  choices,
  type Log,
  moveOnId,
  type Position,
  type Replay,
  type ReplayedStep,
  replayPrefix,
  step,
  waitId,
} from '../engine'
import type { Scenario } from '../scenario'

/** A play by what rebuilds it. */
export interface PlayedLog {
  seed: number
  log: Log
}

/** Something that could be done, as it was offered then. */
export interface Offered {
  input: string
  /** The author's words; null for waiting and moving on where the author has none. */
  label: string | null
  /** Id of the decision or final it would have led to, by replay. */
  to: string
}

/** One decision of a play, in order. */
export interface PathStep {
  /** Place in the log, from 0. */
  at: number
  day: number
  /** Id of the decision, and its words as they were told then. */
  state: string
  told: string
  taken: Offered
  /** What was offered then and not taken, in the order it was offered. */
  others: Offered[]
  /** Ids of every state that was entered on the way to the next one, that one included. */
  entered: string[]
}

/** Where a play went. */
export interface Path {
  steps: PathStep[]
  /** Where it stands now: its final, or the decision still open. */
  last: { state: string; day: number; told: string | null }
}

/** The decisions of a play in order, each with what was taken and what was not; stops where the log no longer fits. */
export function pathOf(scenario: Scenario, { seed, log }: PlayedLog): Path & { isWhole: boolean } {
  const replayed = replayPrefix(scenario, seed, log)
  const { steps, position } = replayed
  return {
    isWhole: replayed.refused === null,
    steps: steps.slice(1).map((after, at) => stepOf(scenario, steps, at, after)),
    last: { state: position.state, day: position.day, told: toldIn(steps.at(-1), position.state) },
  }
}

function stepOf(scenario: Scenario, steps: Replay['steps'], at: number, after: ReplayedStep): PathStep {
  const before = steps[at]
  if (before === undefined) throw new Error(`step ${at + 1} of the log has nothing before it`)
  const { position } = before
  const offered = offeredIn(scenario, position)
  const taken = offered.find(({ input }) => input === after.input)
  if (taken === undefined) throw new Error(`"${after.input}" was not offered in "${position.state}"`)
  return {
    at,
    day: position.day,
    state: position.state,
    told: toldIn(before, position.state) ?? '',
    taken,
    others: offered.filter((one) => one !== taken),
    entered: after.events.flatMap((event) => (event.type === 'entered' ? [event.state] : [])),
  }
}

/** Everything that is offered in a position, and where it leads. */
function offeredIn(scenario: Scenario, position: Position): Offered[] {
  const offers = choices(scenario, position)
  if (offers === null) return []
  const { itch, waitLabel, moveOnLabel } = offers
  const written = [...offers.choices, ...(itch === null ? [] : [itch])]
  return [
    ...written.map(({ id, label }) => ({ input: id, label })),
    { input: waitId, label: waitLabel },
    { input: moveOnId, label: moveOnLabel },
  ].map((one) => ({ ...one, to: step(scenario, position, one.input).position.state }))
}

/** The words of a decision as the step that led there told them. */
function toldIn(at: ReplayedStep | undefined, state: string): string | null {
  const told = at?.events.findLast((event) => event.type === 'told' && event.state === state)
  return told?.type === 'told' ? told.text : null
}
