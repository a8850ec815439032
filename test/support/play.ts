import { eventsOf, type GameEvent, type Replay, replay } from '../../src/engine'
import type { Scenario } from '../../src/scenario'

/** A play with all its events, for looking into. */
export interface Played extends Replay {
  scenario: Scenario
  events: GameEvent[]
}

/** Plays the real engine from the start by these inputs. @throws where one is not offered. */
export function play(scenario: Scenario, inputs: readonly string[], seed = 1): Played {
  const replayed = replay(scenario, seed, inputs)
  return { ...replayed, scenario, events: eventsOf(replayed) }
}

/** The events of one type, in order. */
export const eventsOfType = <T extends GameEvent['type']>(
  { events }: Pick<Played, 'events'>,
  type: T,
): Extract<GameEvent, { type: T }>[] =>
  events.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type)
