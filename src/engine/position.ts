import type { Contact, ResponseKind, Tally } from '../rubric'
import type { Manner } from './manner'

/** An answer on its way: which scripted response of which choice, and when it arrives. */
export interface PendingResponse {
  /** Index of the contact it answers. */
  contact: number
  /** State and choice that sent the contact, and the index of the response. */
  state: string
  choice: string
  response: number
  /** Day on which it arrives. */
  due: number
}

/** A call that has been taken and not hung up: one contact that is still growing. */
export interface OpenCall {
  /** Index of the contact in the history. */
  index: number
  contact: Contact
  /** Id of the person on the line. */
  with: string
}

/** Contacts of the candidate's so far, by what the rubric takes them for (each capped at 9). */
export interface Counts {
  contacts: number
  empty: number
  value: number
}

/** Everything that decides what happens next: plain data, byte-equal for equal scenario, seed and log. */
export interface Position {
  /** Seed of the play: it drew the variant and shuffles the choices. */
  seed: number
  /** Id of the variant that is true. */
  variant: string
  /** Id of the state the play stands in: a decision or a final. */
  state: string
  /** Whole days since the interview. */
  day: number
  /** Effort spent today. */
  effort: number
  /** Visits of the states that a condition or limit asks about. */
  visits: Readonly<Record<string, number>>
  /** Flags raised, in alphabetical order. */
  flags: readonly string[]
  /** Items of the notebook made ready, and items used up, in alphabetical order. */
  prepared: readonly string[]
  used: readonly string[]
  /** Kind of the last answer; `none` after a message that has no answer yet. */
  lastResponse: ResponseKind
  /** How the manager answered last; null once something new has been sent there. */
  manner: Manner | null
  /** Thoughts that have been shown, as `person band place`; a band whose lines are all used begins again. */
  thoughts: readonly string[]
  /** Days in a row that brought nothing (capped at 9). */
  silentDays: number
  pending: readonly PendingResponse[]
  call: OpenCall | null
  counts: Counts
  /** Decisions taken while the perception was stalker. */
  alarmed: number
  /** The candidate has turned to other openings. */
  movedOn: boolean
  /** The rubric's summary of the history; an open call is not in it yet. */
  tally: Tally
  /** Contacts in the history so far. */
  contacts: number
  /** Inputs taken so far. */
  inputs: number
}
