import { contextOf } from '../engine'
import { bitOf, isHunter, type RuleCode } from '../rubric'
import type { Scenario } from '../scenario'
import type { Live } from './liveness'
import { rulesOfInterest } from './outcome'

/** What of the summary of a history can still make a difference: the perception, the outcome and conditions ask for it. */
export interface Matters {
  /** Codes that are asked for, and their bits in the summary. */
  codes: ReadonlySet<RuleCode>
  bits: number
  /** Contacts without an answer above which more makes no difference. */
  unanswered: number
  /** The role is one in which repeated contacts are expected. */
  hunter: boolean
}

/** Codes that the perception, and what becomes of a message, read from the history before. */
const codesOfPerception: readonly RuleCode[] = ['S2', 'S3', 'S4', 'S5', '!S7', '!A3', 'D5', 'D6', '!A11']

/** What of a summary can make a difference where conditions ask for no more than this. */
export function mattersOf(scenario: Scenario, asked: Pick<Live, 'codes' | 'caps'>): Matters {
  const codes = new Set<RuleCode>([...codesOfPerception, ...rulesOfInterest, ...asked.codes])
  const hunter = isHunter(contextOf(scenario, { movedOn: false }))
  const counted = Math.max(asked.caps.unanswered, codes.has('S7') ? 1 : 0)
  return {
    codes,
    // A12 is read off the bit of !A11, which is among them.
    bits: [...codes].reduce((sum, code) => sum | bitOf(code), 0),
    // An employer who expects messages counts them all.
    unanswered: hunter ? Number.MAX_SAFE_INTEGER : counted,
    hunter,
  }
}
