import { contextOf } from '../engine'
import { isHunter, type RuleCode } from '../rubric'
import { guardsIn, type Scenario } from '../scenario'
import { rulesOfInterest } from './outcome'

/** What of a history can still make a difference in a scenario: its conditions, the perception and the outcome ask for it. */
export interface Matters {
  /** Codes that are asked for. */
  codes: ReadonlySet<RuleCode>
  /** The kind of the last answer is asked for. */
  lastResponse: boolean
  /** Contacts without an answer above which more makes no difference. */
  unanswered: number
  /** The role is one in which repeated contacts are expected. */
  hunter: boolean
  /** Numbers above which more makes no difference, because no condition asks. */
  caps: Readonly<Record<'contacts' | 'empty' | 'value' | 'silentDays', number>>
}

/** Codes that the perception, and what becomes of a message, read from the history before. */
const codesOfPerception: readonly RuleCode[] = ['S2', 'S3', 'S4', 'S5', '!S7', '!A3', 'D5', 'D6', '!A11']

/** Reads from a scenario what can make a difference. */
export function mattersOf(scenario: Scenario): Matters {
  const codes = new Set<RuleCode>([...codesOfPerception, ...rulesOfInterest])
  // A draft writes itself from the first silent day on.
  const caps = { contacts: 0, empty: 0, value: 0, silentDays: 1 }
  let lastResponse = false
  let unanswered = 0
  for (const guard of guardsIn(scenario.file)) {
    if (!('fact' in guard)) continue
    if (guard.fact === 'finding') codes.add(guard.of)
    if (guard.fact === 'lastResponse') lastResponse = true
    if (guard.fact !== 'count' && guard.fact !== 'silentDays') continue
    const counted = guard.fact === 'count' ? guard.of : guard.fact
    const most = Math.max((guard.is ?? -1) + 1, guard.atLeast ?? 0, (guard.atMost ?? -1) + 1)
    if (counted === 'unanswered') unanswered = Math.max(unanswered, most)
    else caps[counted] = Math.max(caps[counted], most)
  }
  const hunter = isHunter(contextOf(scenario, { movedOn: false }))
  // An employer who expects messages counts them all; S7 asks for one.
  const counted = hunter ? Number.MAX_SAFE_INTEGER : Math.max(unanswered, codes.has('S7') ? 1 : 0)
  return { codes, lastResponse, unanswered: counted, hunter, caps }
}
