import { choices, type GameEvent, inputs, type Position, start, step } from '../../../src/engine'
import { makeObserver } from '../../../src/review/observe'
import type { Scenario } from '../../../src/scenario'
import { outcomeOf } from '../../scenarios/support/outcome'

/** One thing that can be true, and where the play stands then. */
interface Possible {
  variant: string
  position: Position
  outcome: number | null
}

/** What a player knows after some inputs: everything that would have shown the same, and what it is worth. */
export interface Known {
  variants: readonly string[]
  best: number
  worst: number
  options: readonly { input: string; worth: number; after: readonly Known[] }[]
}

/**
 * Solves a small scenario by its definition and nothing else: every history on its own, by the engine's own steps, no
 * two positions ever taken for one.
 */
export function solveByHand(scenario: Scenario): Known[] {
  const { see } = makeObserver()

  function split(next: readonly (Possible & { events: readonly GameEvent[] })[]): Possible[][] {
    const parts = new Map<string, Possible[]>()
    for (const { events, ...possible } of next) {
      const offered = choices(scenario, possible.position)
        ?.choices.map((one) => one.label)
        .sort()
      const sight = `${see(events)} ${offered?.join('|')} ${inputs(scenario, possible.position).sort().join()}`
      parts.set(sight, [...(parts.get(sight) ?? []), possible])
    }
    return [...parts.values()]
  }

  function take(possible: Possible, input: string) {
    const { position, events } = step(scenario, possible.position, input)
    const hasEnded = events.some((event) => event.type === 'ended')
    return { variant: possible.variant, position, outcome: hasEnded ? outcomeOf(events).worth : null, events }
  }

  function know(all: readonly Possible[]): Known {
    const variants = all.map((one) => one.variant)
    const [first] = all
    if (first === undefined || first.outcome !== null) {
      const mean = all.reduce((sum, one) => sum + (one.outcome ?? Number.NaN), 0) / all.length
      return { variants, best: mean, worst: mean, options: [] }
    }
    const options = inputs(scenario, first.position).map((input) => {
      const after = split(all.map((one) => take(one, input))).map(know)
      const mean = (of: 'best' | 'worst') =>
        after.reduce((sum, one) => sum + one[of] * one.variants.length, 0) / all.length
      return { input, worth: mean('best'), least: mean('worst'), after }
    })
    return {
      variants,
      best: Math.max(...options.map((one) => one.worth)),
      worst: Math.min(...options.map((one) => one.least)),
      options,
    }
  }

  const begun = scenario.file.variants.map(({ id }) => ({
    variant: id,
    outcome: null,
    ...start(scenario, 0, id),
  }))
  return split(begun).map(know)
}
