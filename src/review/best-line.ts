import { type GameEvent, type Position, step } from '../engine'
import { isKept } from '../rubric'
import type { Scenario } from '../scenario'
import type { Solution } from './solve'

/** What a finding says against a choice: advice that a contact went against, or less, a sign that it was in the way. */
const faultPoints = 10
const signPoints = 1

function pointsAgainst(event: GameEvent): number {
  if (event.type !== 'finding' || event.finding.contact === null || isKept(event.finding.code)) return 0
  return event.finding.code.startsWith('C') ? signPoints : faultPoints
}

const against = (events: readonly GameEvent[]): number =>
  events.reduce((sum, event) => sum + pointsAgainst(event), 0)

/** Where the player stands, and the number of what is known there. */
interface Place {
  position: Position
  known: number
}

/** The inputs that are worth most with what is known. */
const equalBest = (solution: Solution, known: number): string[] => {
  const best = solution.best(known)
  return solution.options(known).flatMap(({ input, worth }) => (worth === best ? [input] : []))
}

function take(solution: Solution, scenario: Scenario, { position, known }: Place, input: string) {
  const { position: next, events } = step(scenario, position, input)
  return {
    cost: against(events),
    place: { position: next, known: solution.after(known, input, position.variant) },
  }
}

/** What was worked out about a solution, by what is known and what is true: the same place is come to again and again. */
interface Kept {
  costs: Map<string, number>
  soundest: Map<string, readonly string[]>
}

const keptOf = new WeakMap<Solution, Kept>()

function keep(solution: Solution): Kept {
  const kept = keptOf.get(solution) ?? { costs: new Map(), soundest: new Map() }
  keptOf.set(solution, kept)
  return kept
}

const keyOf = ({ position, known }: Place): string => `${known} ${position.variant}`

/** What speaks against the rest of a play that goes on by best choices, at each of which the least does at once. */
function costToEnd(solution: Solution, scenario: Scenario, from: Place): number {
  const { costs } = keep(solution)
  const key = keyOf(from)
  const known = costs.get(key)
  if (known !== undefined) return known
  const ways = equalBest(solution, from.known).map((input) => take(solution, scenario, from, input))
  const [least] = ways.toSorted((a, b) => a.cost - b.cost)
  const cost = least === undefined ? 0 : least.cost + costToEnd(solution, scenario, least.place)
  costs.set(key, cost)
  return cost
}

/**
 * The best inputs at a place; of equal ones those against which, there and later, the least speaks: where much is lost,
 * a bad one can be as good as any, and still nobody should learn it. What is said in a call is judged when it is over.
 * @throws a sentence when the position is not one that the solution knows so.
 */
export function soundest(
  solution: Solution,
  scenario: Scenario,
  position: Position,
  known: number,
): readonly string[] {
  const { soundest: kept } = keep(solution)
  const key = keyOf({ position, known })
  const found = kept.get(key)
  if (found !== undefined) return found
  const inputs = equalBest(solution, known)
  const costs = inputs.map((input) => {
    const { cost, place } = take(solution, scenario, { position, known }, input)
    return cost + costToEnd(solution, scenario, place)
  })
  const least = Math.min(...costs)
  const sound = inputs.filter((_, at) => costs[at] === least)
  kept.set(key, sound)
  return sound
}

/** Best choices from a position to the end of the play, the soundest of equal ones; `set` is what the player knows there. */
export function bestLine(solution: Solution, scenario: Scenario, from: Position, set: number): string[] {
  const line: string[] = []
  let place: Place = { position: from, known: set }
  for (;;) {
    const [input] = soundest(solution, scenario, place.position, place.known)
    if (input === undefined) return line
    line.push(input)
    place = take(solution, scenario, place, input).place
  }
}
