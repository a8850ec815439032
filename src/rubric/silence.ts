import { add, advance } from './add'
import type { Contact, Context } from './contact'
import { emptyTally, unansweredSince, unansweredValues } from './tally'

/** What had gone unanswered when a contact went out. */
export interface Silence {
  /** Day of the earliest contact, notes aside, without an answer; null where there was none. */
  since: number | null
  /** Value contacts without an answer (counted up to the number that !S7 asks for). */
  values: number
}

/** The silence that stood on the day of the contact at `index`, as rule !S7 reads it. Contacts come in order of their days. */
export function silenceBefore(history: readonly Contact[], context: Context, index: number): Silence {
  let tally = emptyTally
  for (const [at, contact] of history.slice(0, index).entries())
    tally = add(tally, context, contact, at).tally
  const day = history[index]?.day ?? context.judgedOnDay
  const now = advance(tally, context, day).tally
  return { since: unansweredSince(now), values: unansweredValues(now) }
}
