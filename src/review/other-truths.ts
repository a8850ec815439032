import { type Log, replayPrefix } from '../engine'
import type { Scenario } from '../scenario'
import { comesOut, type Outcome } from './comes-out'

/** Where the same inputs would have led, had something else been true on the employer's side. */
export interface OtherTruth {
  /** Id of the variant. */
  variant: string
  /** Null where other answers would have come before the end, so that the days would have gone otherwise. */
  outcome: Outcome | null
}

/** Replays a log under every variant but the one that was true. */
export function otherTruths(scenario: Scenario, seed: number, log: Log, truth: string): OtherTruth[] {
  return scenario.file.variants
    .filter(({ id }) => id !== truth)
    .map(({ id }) => ({ variant: id, outcome: comesOut(replayPrefix(scenario, seed, log, id)) }))
}
