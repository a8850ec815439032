import { type GameEvent, type Position, step } from '../engine'
import { isKept } from '../rubric'
import type { Scenario } from '../scenario'
import type { Solution } from './solve'

/** Advice against which a contact went; what could be heard on the line counts for nothing. */
const isFault = (event: GameEvent): boolean =>
  event.type === 'finding' &&
  event.finding.contact !== null &&
  !isKept(event.finding.code) &&
  !event.finding.code.startsWith('C')

/**
 * Of choices that are worth the same, those that go against the least advice: where much is lost, a bad one can be as
 * good as any, and still nobody should learn it.
 * @throws a sentence when one of them is not offered at the position.
 */
export function soundest(scenario: Scenario, before: Position, inputs: readonly string[]): readonly string[] {
  const faults = inputs.map((input) => step(scenario, before, input).events.filter(isFault).length)
  const least = Math.min(...faults)
  return inputs.filter((_, at) => faults[at] === least)
}

/** Best choices from a position to the end of the play, the soundest of equal ones; `set` is what the player knows there. */
export function bestLine(solution: Solution, scenario: Scenario, from: Position, set: number): string[] {
  const line: string[] = []
  let position = from
  let known = set
  for (;;) {
    const best = solution.best(known)
    const equal = solution.options(known).filter(({ worth }) => worth === best)
    const [input] = soundest(
      scenario,
      position,
      equal.map((one) => one.input),
    )
    if (input === undefined) return line
    line.push(input)
    position = step(scenario, position, input).position
    known = solution.after(known, input, position.variant)
  }
}
