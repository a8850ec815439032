import {
  add,
  advance,
  type Contact,
  type Context,
  codesSoFar,
  type Judgement,
  judge,
  type PerceptionSoFar,
  perceptionSoFar,
  type RuleCode,
  type Tallied,
  type Tally,
  unansweredContacts,
  unansweredSince,
} from '../rubric'
import type { Scenario } from '../scenario'
import type { Position } from './position'

/**
 * What the rules of play ask about the history: all of it, they never read a summary themselves. So a search can
 * carry out one step for many histories at once, by putting questions in the place of the summary (`stand-in`).
 */
export interface Ledger {
  /** One more contact, with its number. */
  add: (scenario: Scenario, at: Position, contact: Contact, index: number) => Tallied
  /** Counts the answers that have come by a day. */
  advance: (scenario: Scenario, at: Position, day: number) => Tallied
  /** How the history comes across today, an open call included as it stands. */
  perceive: (scenario: Scenario, at: Position) => PerceptionSoFar
  /** True for a code that holds today. */
  hasCode: (scenario: Scenario, at: Position, code: RuleCode) => boolean
  /** Contacts that are unanswered now, an open call included as it stands. */
  unanswered: (scenario: Scenario, at: Position) => number
  /** Contacts whose answer somebody waits for on a silent day. */
  awaited: (scenario: Scenario, at: Position) => number
  /** True for a day on which an answer said to call. */
  isNamed: (scenario: Scenario, at: Position, day: number) => boolean
  /** The judgement of the whole history, on the scenario's day. */
  judge: (scenario: Scenario, at: Position) => Judgement
}

/** The rubric's context for a play: the scenario's days, and whether the candidate has moved on. */
export function contextOf(scenario: Scenario, { movedOn }: Pick<Position, 'movedOn'>): Context {
  let known = contexts.get(scenario)
  if (known === undefined) {
    known = [makeContext(scenario, false), makeContext(scenario, true)]
    contexts.set(scenario, known)
  }
  return known[movedOn ? 1 : 0]
}

const contexts = new WeakMap<Scenario, [Context, Context]>()

function makeContext(scenario: Scenario, movedOn: boolean): Context {
  const { role, calendar, company } = scenario.file
  return {
    role: role.title,
    roleKind: role.kind,
    coldCalling: role.coldCalling ?? false,
    interviewDay: 0,
    advisedDay: calendar.advisedDay,
    judgedOnDay: calendar.judgedOnDay,
    alreadyApplied: role.alreadyApplied,
    movedOn,
    market: company.market,
    newHireStartDay: calendar.newHireStartDay ?? null,
    expectedMessages: role.expectedMessages ?? null,
  }
}

/** The summary of the history with an open call as it stands: assessed provisionally until hang-up. */
function tallyNow(scenario: Scenario, { tally, call, movedOn }: Position): Tally {
  if (call === null) return tally
  return add(tally, contextOf(scenario, { movedOn }), call.contact, call.index).tally
}

/** The codes of the rubric that hold today. */
export const codesNow = (scenario: Scenario, at: Position): RuleCode[] =>
  codesSoFar(tallyNow(scenario, at), contextOf(scenario, at), at.day)

/** Answers from the summary that stands in the position. */
export const summaryLedger: Ledger = {
  add: (scenario, at, contact, index) => add(at.tally, contextOf(scenario, at), contact, index),
  advance: (scenario, at, day) => advance(at.tally, contextOf(scenario, at), day),
  perceive: (scenario, at) => perceptionSoFar(tallyNow(scenario, at), contextOf(scenario, at), at.day),
  hasCode: (scenario, at, code) => codesNow(scenario, at).includes(code),
  unanswered: (scenario, at) => unansweredContacts(tallyNow(scenario, at)),
  // A thank-you asks for no answer: alone it leaves nothing to wait for.
  awaited: (_, { tally }) => (unansweredSince(tally) === null ? 0 : unansweredContacts(tally)),
  isNamed: (_, { tally }, day) => tally.namedDays.includes(day),
  judge(scenario, at) {
    const context = contextOf(scenario, at)
    return judge(advance(at.tally, context, context.judgedOnDay).tally, context)
  },
}

const asked = Symbol('asked')

/** A summary that cannot be read: whatever the rules of play want to know, they ask `ledger`. */
export const makeStandIn = (ledger: Ledger): Tally =>
  new Proxy({} as Tally, {
    get(_, name) {
      if (name === asked) return ledger
      throw new Error(`"${String(name)}" of a summary was read instead of asked for`)
    },
  })

/** Who answers questions about the history of a position. */
export const ledgerOf = ({ tally }: Position): Ledger =>
  (tally as { [asked]?: Ledger })[asked] ?? summaryLedger

/** True on the advised day, and on one that the employer has named since. */
export const isNamedDay = (scenario: Scenario, at: Position, day: number): boolean =>
  day === scenario.file.calendar.advisedDay || ledgerOf(at).isNamed(scenario, at, day)
