import { eventsOf, type Log, replayPrefix } from '../engine'
import type { Perception } from '../rubric'
import type { Ending, Scenario } from '../scenario'

/** Where the same inputs would have led, had something else been true on the employer's side. */
export interface OtherTruth {
  /** Id of the variant. */
  variant: string
  /** Null where other answers would have come before the end, so that the days would have gone otherwise. */
  outcome: { state: string; ending: Ending; headline: string; perception: Perception } | null
}

/** Replays a log under every variant but the one that was true. */
export function otherTruths(scenario: Scenario, seed: number, log: Log, truth: string): OtherTruth[] {
  return scenario.file.variants
    .filter(({ id }) => id !== truth)
    .map(({ id }) => ({ variant: id, outcome: outcomeOf(scenario, seed, log, id) }))
}

function outcomeOf(scenario: Scenario, seed: number, log: Log, variant: string): OtherTruth['outcome'] {
  const replayed = replayPrefix(scenario, seed, log, variant)
  const events = eventsOf(replayed)
  const ended = events.find((event) => event.type === 'ended')
  const judged = events.find((event) => event.type === 'judged')
  if (ended?.type !== 'ended' || judged?.type !== 'judged') return null
  const { state, ending, headline } = ended
  return { state, ending, headline, perception: judged.perception }
}
