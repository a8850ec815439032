import { add, advance } from './add'
import type { Contact, Context } from './contact'
import type { Finding } from './finding'
import { judge, type Reason, reasonsOf } from './judge'
import type { Perception } from './perception'
import type { RuleCode } from './rules'
import { emptyTally } from './tally'

/** How a whole history comes across on the day it is judged, and why. */
export interface Assessment {
  perception: Perception
  /** Codes that hold, each once, in the rubric's order. */
  codes: RuleCode[]
  /** Every firing of every rule, with its contact, day and words; silence last. */
  findings: Finding[]
  /** Why it came across so: every line of the order of judgement that leads there, the one that decided first. */
  reasons: Reason[]
}

/**
 * Assesses a history on `context.judgedOnDay`. Contacts are taken in order of their days; within a day the order
 * of the list stands; what comes after the day of judgement has not happened yet. Findings name contacts by their index in `history`.
 * @source shared rubric after Phil Rosenberg, "How Employers View Your Follow-up", 2011
 */
export function assess(history: readonly Contact[], context: Context): Assessment {
  const ordered = history
    .map((contact, index) => ({ contact, index }))
    .filter(({ contact }) => contact.day <= context.judgedOnDay)
    .sort((a, b) => a.contact.day - b.contact.day)
  const findings: Finding[] = []
  let tally = emptyTally
  for (const { contact, index } of ordered) {
    const step = add(tally, context, contact, index)
    findings.push(...step.findings)
    tally = step.tally
  }
  const final = advance(tally, context, context.judgedOnDay)
  const { perception, codes, findings: whole } = judge(final.tally, context)
  return {
    perception,
    codes,
    findings: [...findings, ...final.findings, ...whole],
    reasons: reasonsOf(final.tally, context),
  }
}
