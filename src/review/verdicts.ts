import { type Position, summaryLedger } from '../engine'
import type { Perception } from '../rubric'
import type { Scenario } from '../scenario'
import { interestOf } from './outcome'
import type { TallyNumbers } from './pack-tally'

/** How a play came across, and the number of rules of interest it kept. */
export interface Verdict {
  perception: Perception
  interest: number
}

/** Verdicts by number; equal ones have one number. */
export interface Verdicts {
  /** Number of the verdict on a summary, after moving on or not. */
  numberOf: (tally: number, movedOn: boolean) => number
  valueOf: (number: number) => Verdict
}

/** Makes the verdicts of one scenario. */
export function makeVerdicts(scenario: Scenario, tallies: TallyNumbers): Verdicts {
  const known = new Map<number, number>()
  const numbers = new Map<string, number>()
  const values: Verdict[] = []

  function judge(tally: number, movedOn: boolean): number {
    const at = { tally: tallies.valueOf(tally), movedOn } as Position
    const { perception, codes } = summaryLedger.judge(scenario, at)
    const interest = interestOf(codes)
    const text = `${perception} ${interest}`
    let number = numbers.get(text)
    if (number === undefined) {
      number = values.push({ perception, interest }) - 1
      numbers.set(text, number)
    }
    return number
  }

  return {
    valueOf: (number) => values[number] as Verdict,
    numberOf(tally, movedOn) {
      const key = tally * 2 + Number(movedOn)
      let number = known.get(key)
      if (number === undefined) known.set(key, (number = judge(tally, movedOn)))
      return number
    },
  }
}
