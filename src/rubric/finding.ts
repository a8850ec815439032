import type { Feature } from './contact'
import type { RuleCode } from './rules'

/** One rule fired by one contact or by silence, with what fired it. */
export interface Finding {
  code: RuleCode
  /** Index of the contact in the history (as received), or null where silence or the whole history fired it. */
  contact: number | null
  /** Day of the contact, of the answer that decided it, or of the judgement. */
  day: number
  /** The words that fired it, quoted from the message; null where no words did. */
  words: string | null
  /** The fields of the history that fired it, by name. */
  fields: readonly string[]
}

/** A field that fired a rule; a `Feature` can be proved by a quote. */
export type FiredField =
  | Feature
  | 'channel'
  | 'day'
  | 'seconds'
  | 'to'
  | 'attachments'
  | 'relation'
  | 'response'
  | 'cues'
