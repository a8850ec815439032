import {
  bandOf,
  contextOf,
  eventsOf,
  findChoice,
  type GameEvent,
  type Handling,
  itemState,
  type Log,
  type Position,
  perceive,
  type ReplayedStep,
  replay,
  verdict,
} from '../engine'
import {
  assess,
  type Change,
  type Channel,
  type Contact,
  type ContactClass,
  type Context,
  classify,
  type Edited,
  type Finding,
  type Ground,
  type Perception,
  type PerceptionSoFar,
  type ResponseKind,
  type RuleCode,
  type Silence,
} from '../rubric'
import { groundsOf, mapContacts } from '../rubric/grounds'
import { silenceBefore } from '../rubric/silence'
import { whatIf } from '../rubric/what-if'
import type { Band, Ending, Scenario } from '../scenario'
import { rulesOfInterest } from './outcome'
import { type OtherTruth, otherTruths } from './other-truths'
import { whyOf } from './why'

/** An answer to a contact: who gave it, on which day, what was said and what could be seen of it. */
export interface Answer {
  day: number
  by: string
  kind: ResponseKind
  says: string | null
  shows: string | null
}

/** One contact of the candidate's (or for the candidate), with what came of it and the rules it fired. */
export interface ReviewedContact {
  /** Index in the history; findings name it. */
  index: number
  day: number
  channel: Channel
  /** What the rubric takes it for. */
  class: ContactClass
  /** Titles of what stood ready in the notebook when it went out and was not in it. */
  ready: string[]
  /** What had gone unanswered when it went out. */
  unanswered: Silence
  /** Ids of the sender (`candidate` by default) and the receiver. */
  from: string
  to: string
  /** The choice in a few words. */
  label: string
  /** The exchanges that followed in the call, in a few words each; none for anything written. */
  turns: string[]
  subject: string | null
  text: string
  seconds: number | null
  handling: Handling | null
  /** What came back, the exchanges of a call in order; empty where nothing did. */
  answers: Answer[]
  findings: Finding[]
  /** How the history came across after it. */
  after: PerceptionSoFar
}

/** How the history came across at the end of one day. */
export interface CurvePoint {
  day: number
  perception: PerceptionSoFar
  band: Band
  /** Indices of the contacts of that day. */
  contacts: number[]
  /** Rules kept so far that show interest, in the order in which they came. */
  kept: RuleCode[]
}

/** What a finished play comes to, and why. */
export interface Review {
  perception: Perception
  /** Codes that hold, in the rubric's order. */
  codes: RuleCode[]
  /** Why it came across so, the reason that decided first; contacts by their index. */
  grounds: Ground[]
  /** The ending, and what led to it rather than to another, where the author says so. */
  ending: { kind: Ending; headline: string; text: string; day: number; why: string | null }
  /** What was true on the employer's side. */
  variant: { id: string; title: string; truth: string }
  /** Where the same inputs would have led under every other truth. */
  otherTruths: OtherTruth[]
  contacts: ReviewedContact[]
  /** Findings of the whole history that no contact fired. */
  silence: Finding[]
  curve: CurvePoint[]
  /** The one change that would have helped most, tried on the history itself; null where none would. */
  change: Change | null
}

/**
 * Reviews a finished session by replaying its log.
 * @throws a sentence when the log does not fit the scenario or the play has not ended.
 */
export function reviewOf(scenario: Scenario, seed: number, log: Log): Review {
  const replayed = replay(scenario, seed, log)
  const events = eventsOf(replayed)
  const ended = events.find((event) => event.type === 'ended')
  if (ended?.type !== 'ended') throw new Error('the play has not ended yet, so there is nothing to review')
  const variant = scenario.file.variants.find((one) => one.id === replayed.position.variant)
  if (variant === undefined) throw new Error(`no variant "${replayed.position.variant}"`)
  const { perception, codes, findings } = verdict(scenario, replayed.position)
  const told = toldOf(events, contextOf(scenario, replayed.position))
  const contacts = contactsOf(scenario, replayed.steps, events, told)
  return {
    perception,
    codes,
    grounds: groundsOf(assess(told.history, told.context)).map((ground) => numbered(ground, told)),
    ending: {
      kind: ended.ending,
      headline: ended.headline,
      text: ended.text,
      day: ended.day,
      why: whyOf(scenario, replayed.position, log),
    },
    variant: { id: variant.id, title: variant.title, truth: variant.truth },
    otherTruths: otherTruths(scenario, seed, log, variant.id),
    contacts,
    silence: findings,
    curve: curveOf(scenario, replayed.steps, contacts),
    change: changeOf(told),
  }
}

/** The history as the rubric was told it, and the number that the play gave to each contact. */
interface Told {
  history: Contact[]
  numbers: number[]
  context: Context
}

function toldOf(events: readonly GameEvent[], context: Context): Told {
  const recorded = events.flatMap((event) => (event.type === 'recorded' ? [event] : []))
  return {
    history: recorded.map((event) => event.entry),
    numbers: recorded.map((event) => event.contact),
    context,
  }
}

const numbered = (ground: Ground, { numbers }: Told): Ground =>
  mapContacts(ground, (index) => numbers[index] ?? index)

function contactsOf(
  scenario: Scenario,
  steps: readonly ReplayedStep[],
  events: readonly GameEvent[],
  { history, numbers, context }: Told,
): ReviewedContact[] {
  const findings = events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []))
  let before: Position | null = null
  const contacts: ReviewedContact[] = []
  for (const step of steps) {
    for (const event of step.events) {
      if (event.type !== 'sent') continue
      const at = numbers.indexOf(event.contact)
      const entry = history[at]
      if (entry === undefined)
        throw new Error(`contact ${event.contact} was sent and never entered the history`)
      contacts.push({
        index: event.contact,
        day: event.day,
        channel: event.channel,
        class: classify(entry),
        ready: readyAt(scenario, before),
        unanswered: silenceBefore(history, context, at),
        from: event.from,
        to: event.to,
        label: findChoice(scenario, before?.state ?? scenario.file.start, event.choice).label,
        turns: turnsOf(scenario, steps, event.contact),
        subject: event.subject,
        text: wordsOf(events, event.contact, event.text),
        seconds: secondsOf(events, event.contact) ?? event.seconds,
        handling: handlingOf(events, event.contact),
        answers: answersTo(events, event.contact),
        findings: findings.filter((finding) => finding.contact === event.contact),
        after: perceive(scenario, step.position),
      })
    }
    before = step.position
  }
  return contacts
}

/** What could have been offered in a position. */
const readyAt = (scenario: Scenario, position: Position | null): string[] =>
  position === null
    ? []
    : [...scenario.items.values()].flatMap(({ id, title, confidential }) =>
        confidential === undefined && itemState(scenario, position, id) === 'ready' ? [title] : [],
      )

/** What was chosen in the call that a contact opened. */
const turnsOf = (scenario: Scenario, steps: readonly ReplayedStep[], contact: number): string[] =>
  steps.flatMap(({ input, events }, at) => {
    const isSaid = events.some((event) => event.type === 'said' && event.contact === contact)
    const before = steps[at - 1]?.position.state
    return isSaid && input !== null && before !== undefined ? [findChoice(scenario, before, input).label] : []
  })

/** The message, and what was said in the call it opened. */
const wordsOf = (events: readonly GameEvent[], contact: number, first: string): string =>
  [
    first,
    ...events.flatMap((event) => (event.type === 'said' && event.contact === contact ? [event.text] : [])),
  ].join('\n')

function handlingOf(events: readonly GameEvent[], contact: number): Handling | null {
  const handled = events.find((event) => event.type === 'handled' && event.contact === contact)
  return handled?.type === 'handled' ? handled.handling : null
}

const noAnswers: ReadonlySet<ResponseKind> = new Set(['none', 'not-answered'])

const answersTo = (events: readonly GameEvent[], contact: number): Answer[] =>
  events.flatMap((event) =>
    event.type === 'response' && event.contact === contact && !noAnswers.has(event.kind)
      ? [{ day: event.day, by: event.by, kind: event.kind, says: event.says, shows: event.shows }]
      : [],
  )

function secondsOf(events: readonly GameEvent[], contact: number): number | null {
  const handled = events.find(
    (event) => event.type === 'handled' && event.contact === contact && event.channel === 'call',
  )
  return handled?.type === 'handled' ? handled.seconds : null
}

/** Tries single changes on the history as the rubric was told it; contacts keep their numbers. */
function changeOf(told: Told): Change | null {
  const change = whatIf(told.history, told.context)
  if (change === null) return null
  const renumbered = ({ kind, contact }: Edited): Edited => ({
    kind,
    contact: contact === null ? null : (told.numbers[contact] ?? contact),
  })
  return {
    ...change,
    edits: change.edits.map(renumbered),
    further: change.further.map(renumbered),
    grounds: change.grounds.map((ground) => numbered(ground, told)),
  }
}

/** One point a day: the perception as it stood when the day ended; days skipped by a wait are filled in. */
function curveOf(
  scenario: Scenario,
  steps: readonly ReplayedStep[],
  contacts: readonly ReviewedContact[],
): CurvePoint[] {
  const byDay = new Map<number, PerceptionSoFar>()
  const found: { day: number; code: RuleCode }[] = []
  let latest: PerceptionSoFar = 'unformed'
  for (const step of steps) {
    for (const event of step.events) {
      if (event.type === 'perception') latest = event.perception
      if (event.type === 'finding') found.push({ day: event.day, code: event.finding.code })
      byDay.set(event.day, latest)
    }
    // A step that ends on a day shows the history as it stands then, an open call included.
    const last = step.position
    if (scenario.states.get(last.state)?.type !== 'final') byDay.set(last.day, perceive(scenario, last))
  }
  const keptBy = (day: number): RuleCode[] => {
    const codes = found.filter((one) => one.day <= day).map((one) => one.code)
    return [...new Set(codes.filter((code) => rulesOfInterest.includes(code)))]
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, perception]) => ({
      day,
      perception,
      band: bandOf(perception),
      contacts: contacts.filter((contact) => contact.day === day).map((contact) => contact.index),
      kept: keptBy(day),
    }))
}
