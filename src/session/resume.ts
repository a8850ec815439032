import { replayPrefix } from '../engine'
import type { Scenario } from '../scenario'
import type { Again } from './again'
import type { Save } from './saves'

/** A kept play as far as it still fits its scenario. */
export interface Resumed {
  seed: number
  /** The inputs that fit. */
  log: readonly string[]
  /** Number of inputs that fit, and of those that were kept. */
  fitted: number
  kept: number
  /** The scenario's file is another than when it was kept. */
  changed: boolean
  /** What it is another try at, as it was kept; null for any other play. */
  again: Again | null
}

/** Fits a kept play to a scenario: its longest beginning that can still be played. */
export function fit(save: Save, scenario: Scenario, hash: string): Resumed {
  // The log is tried even where the file is the same: the rules may have changed with the program.
  const { fitted } = replayPrefix(scenario, save.seed, save.log)
  return {
    seed: save.seed,
    log: save.log.slice(0, fitted),
    fitted,
    kept: save.log.length,
    changed: save.hash !== hash,
    again: save.again ?? null,
  }
}
