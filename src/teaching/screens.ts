import type { Scenario } from '../scenario'
import { asGood, isListed, type Spot } from './spots'
import { choicesIn, type PlacedChoice } from './texts'

/** A decision as it stands on the screen: a state with what is listed there, and every spot where it looks so. */
export interface Screen {
  state: string
  /** Choices that are listed, in the order of the file; drafts that write themselves, wait and move on aside. */
  listed: readonly PlacedChoice[]
  spots: readonly Spot[]
  /** Everything that can be done, with its mean worth over the spots. */
  worths: ReadonlyMap<string, number>
}

/** Spots by how they look. */
export function screensOf(scenario: Scenario, spots: readonly Spot[]): Screen[] {
  const placed = choicesIn(scenario)
  const groups = new Map<string, Spot[]>()
  for (const spot of spots) {
    if (spot.options.length === 0) continue
    const key = JSON.stringify([spot.state, ...spot.options.map(({ input }) => input).toSorted()])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [spot])
    else group.push(spot)
  }
  return [...groups.values()].map((group) => {
    const [{ state, options } = { state: '', options: [] }] = group
    const offered = new Set(options.filter(isListed).map(({ input }) => input))
    return {
      state,
      listed: placed.filter((one) => one.state === state && !one.isItch && offered.has(one.choice.id)),
      spots: group,
      worths: meanWorths(group),
    }
  })
}

function meanWorths(spots: readonly Spot[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { options } of spots)
    for (const { input, worth } of options) sums.set(input, (sums.get(input) ?? 0) + worth)
  return new Map([...sums].map(([input, sum]) => [input, sum / spots.length]))
}

/** Those of some inputs whose worth is the highest; equal ones all of them. */
export function bestOf(inputs: readonly string[], worths: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...inputs.map((input) => worths.get(input) ?? 0))
  return inputs.filter((input) => (worths.get(input) ?? 0) >= most - asGood)
}

/** Screens by their states: each state is one decision, however many looks it has. */
export function screensByState(screens: readonly Screen[]): Map<string, Screen[]> {
  const states = new Map<string, Screen[]>()
  for (const screen of screens) states.set(screen.state, [...(states.get(screen.state) ?? []), screen])
  return states
}
