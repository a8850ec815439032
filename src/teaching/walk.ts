import { mix, moveOnId, shuffled, waitId } from '../engine'
import type { Solution } from '../review/solve'
import type { Perception } from '../rubric'
import type { Choice, ContactChoice, Decision, Scenario } from '../scenario'
import { meanOf } from './check'
import type { Player } from './players'

/** A play to its end: what it was worth, 0 to 119, and how it came across. */
export interface Walked {
  seed: number
  variant: string
  log: readonly string[]
  worth: number
  perception: Perception
}

type Solved = { scenario: Scenario; solution: Solution }

/** Plays to the end over the links that the search has found, as the engine would with this seed. */
export function walk({ scenario, solution }: Solved, player: Player, seed: number): Walked {
  const { starts, play, frames, tallies, firstLink, linkInput, linkTo, inputs } = solution.reached
  const drawn = mix(seed, 'variant') % scenario.file.variants.length
  const log: string[] = []
  const sent: ContactChoice[] = []
  let at = starts[drawn] as number
  for (;;) {
    const links = new Map<string, number>()
    for (let link = firstLink[at] as number; link < (firstLink[at + 1] as number); link++)
      links.set(inputs[linkInput[link] as number] as string, linkTo[link] as number)
    const spot = { frame: frames[at] as number, tally: tallies[at] as number }
    const state = play.stateOf(spot.frame)
    if (links.size === 0) {
      const { perception } = play.verdictOf(spot)
      const variant = scenario.file.variants[drawn]?.id ?? ''
      return { seed, variant, log, worth: solution.best(at), perception }
    }
    const decision = scenario.states.get(state) as Decision
    const isOffered = (choice: Choice) => links.has(choice.id)
    const listed = shuffled(decision.choices, seed, state).filter(isOffered)
    const itch = (decision.itch ?? []).filter(isOffered)
    const options = [...listed, ...itch]
    const all = [...options.map(({ id }) => id), waitId, moveOnId]
    const dice = mix(seed, `dice ${log.length}`)
    const input = player({ listed, options, all, sent, taken: log.length, dice })
    const choice = options.find(({ id }) => id === input)
    if (choice?.kind === 'contact') sent.push(choice)
    log.push(input)
    const next = links.get(input)
    if (next === undefined) throw new Error(`a player chose "${input}", which is not offered in "${state}"`)
    at = next
  }
}

/** How a player does over these many seeds from 1 on. */
export interface Results {
  /** Mean and standard deviation of the outcome. */
  mean: number
  deviation: number
  /** Part of the plays that came across as assertive, 0 to 1. */
  assertive: number
}

/** Mean and standard deviation of a player's outcome over the seeds from 1 on, and how often assertive came out. */
export function resultsOf(solved: Solved, player: Player, plays: number): Results {
  const results = Array.from({ length: plays }, (_, seed) => walk(solved, player, seed + 1))
  const mean = meanOf(results.map(({ worth }) => worth))
  return {
    mean,
    deviation: Math.sqrt(meanOf(results.map(({ worth }) => (worth - mean) ** 2))),
    assertive: meanOf(results.map(({ perception }) => Number(perception === 'assertive'))),
  }
}
