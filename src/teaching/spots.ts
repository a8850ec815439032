import { moveOnId, waitId } from '../engine'
import type { Solution } from '../review/solve'
import type { Choice, Decision, Scenario } from '../scenario'

/** One thing that can be done in a position, with its exact worth to somebody who knows what was seen. */
export interface Option {
  input: string
  kind: Choice['kind'] | 'itch' | 'wait' | 'move-on'
  /** Outcome, 0 to 119. */
  worth: number
  /** Where it leads in each of the spot's variants: places in the list of all spots. */
  to: readonly number[]
}

/** What a player may face: a position, or several that nobody can tell apart. */
export interface Spot {
  set: number
  state: string
  /** None where the play has ended. */
  options: readonly Option[]
  /** Best and worst worth. */
  best: number
  worst: number
  variants: readonly string[]
  /** How it was first reached; null at the start. */
  from: { spot: number; input: string; variant: string } | null
}

function kindOf(scenario: Scenario, state: string, input: string): Option['kind'] {
  if (input === waitId || input === moveOnId) return input
  const decision = scenario.states.get(state) as Decision
  return decision.choices.find(({ id }) => id === input)?.kind ?? 'itch'
}

/** Everything that a player may face, from the start on. */
export function spotsOf(scenario: Scenario, solution: Solution): Spot[] {
  const { play, frames } = solution.reached
  const spots: Spot[] = []
  const numbers = new Map<number, number>()
  const queue: { set: number; from: Spot['from'] }[] = []

  function numberOf(set: number, from: Spot['from']): number {
    let number = numbers.get(set)
    if (number === undefined) {
      number = queue.push({ set, from }) - 1
      numbers.set(set, number)
    }
    return number
  }

  for (const { id } of scenario.file.variants) numberOf(solution.begin(id), null)
  for (const { set, from } of queue) {
    const number = spots.length
    const state = play.stateOf(frames[solution.members(set)[0] ?? 0] ?? 0)
    const variants = solution.variants(set)
    const options = solution.options(set).map(({ input, worth }): Option => {
      const to = variants.map((variant) =>
        numberOf(solution.after(set, input, variant), { spot: number, input, variant }),
      )
      return { input, kind: kindOf(scenario, state, input), worth, to }
    })
    const [best, worst] = [solution.best(set), solution.worst(set)]
    spots.push({ set, state, options, best, worst, variants, from })
  }
  return spots
}

/** Means of equal outcomes can differ in their last digits. */
export const asGood = 1e-9

/** The options of a spot that are best. */
export const bestOptions = ({ options, best }: Spot): Option[] =>
  options.filter(({ worth }) => worth >= best - asGood)

/** The inputs by which a spot was first reached, and a variant in which they lead there. */
export function wayTo(spots: readonly Spot[], spot: Spot): { variant: string; log: string[] } {
  const log: string[] = []
  const variant = spot.from?.variant ?? spot.variants[0] ?? ''
  for (let at = spot; at.from !== null; ) {
    log.unshift(at.from.input)
    at = spots[at.from.spot] as Spot
  }
  return { variant, log }
}

/** True for what is listed among the choices; drafts that write themselves, wait and move on stand elsewhere. */
export const isListed = ({ kind }: Option): boolean => !['itch', 'wait', 'move-on'].includes(kind)

/** True for what sends or says something. */
export const isSending = ({ kind }: Option): boolean => ['contact', 'turn', 'itch'].includes(kind)

/** Where an option of a spot leads if a variant is true; undefined where it cannot be. */
export const goalOf = (
  spots: readonly Spot[],
  { variants }: Spot,
  { to }: Option,
  variant: string,
): Spot | undefined => spots[to[variants.indexOf(variant)] ?? -1]
