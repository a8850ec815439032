import { createStore, type StoreApi } from 'zustand/vanilla'
import { type GameEvent, type Log, type Position, type Replay, replay, step } from '../engine'
import type { Scenario } from '../scenario'
import type { Again } from './again'

/** One play-through: the scenario, what was chosen, and what has come of it. Plain data, but for the scenario's maps. */
export interface SessionState {
  scenario: Scenario
  /** Any 32-bit integer. */
  seed: number
  /** The inputs so far, in order. */
  log: readonly string[]
  /** What it is another try at; null for any other play. */
  again: Again | null
  position: Position
  /** Every event from the start on. */
  events: readonly GameEvent[]
  /** Index in `events` at which each step begins; the first is the start, so there is one more than inputs. */
  stepStarts: readonly number[]
}

/** A play-through with the only ways to change it. */
export interface Session {
  readonly store: StoreApi<SessionState>
  /** Takes one input. @throws the engine's sentence when it is not offered; the state then stays as it was. */
  choose(id: string): void
  /** Goes back to where the first `inputs` inputs led, 0 being the start; more than there are changes nothing. */
  rewind(inputs: number): void
  /** Begins again with this seed, as a play of its own. */
  restart(seed: number): void
}

/** What a session begins with; `log` resumes one. */
export interface SessionOptions {
  scenario: Scenario
  seed: number
  log?: Log
  again?: Again | null
}

/** Makes the store of one play-through. @throws a sentence when the log does not fit the scenario. */
export function makeSession({ scenario, seed, log = [], again = null }: SessionOptions): Session {
  const store = createStore<SessionState>(() => stateOf(scenario, seed, log, again))
  return {
    store,
    choose(id) {
      const before = store.getState()
      const { position, events } = step(scenario, before.position, id)
      store.setState({
        log: [...before.log, id],
        position,
        events: [...before.events, ...events],
        stepStarts: [...before.stepStarts, before.events.length],
      })
    },
    rewind(inputs) {
      const before = store.getState()
      if (inputs >= before.log.length) return
      const kept = before.log.slice(0, Math.max(0, Math.floor(inputs)))
      store.setState(stateOf(scenario, before.seed, kept, before.again))
    },
    restart(newSeed) {
      store.setState(stateOf(scenario, newSeed, [], null))
    },
  }
}

function stateOf(scenario: Scenario, seed: number, log: Log, again: Again | null): SessionState {
  const replayed = replay(scenario, seed, log)
  return {
    scenario,
    seed,
    log: [...log],
    again,
    position: replayed.position,
    events: replayed.steps.flatMap((one) => one.events),
    stepStarts: startsOf(replayed),
  }
}

function startsOf({ steps }: Replay): number[] {
  const starts: number[] = []
  let index = 0
  for (const { events } of steps) {
    starts.push(index)
    index += events.length
  }
  return starts
}
