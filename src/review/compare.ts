import { findChoice, type Log, type Replay, replay } from '../engine'
import type { Channel, ResponseKind } from '../rubric'
import type { Scenario } from '../scenario'
import { comesOut, type Outcome } from './comes-out'
import { type Named, nameOfInput } from './named'

/** One contact of an attempt, as far as two attempts can differ in it. */
export interface ComparedContact {
  channel: Channel
  /** Ids of the sender (`candidate` by default) and the receiver. */
  from: string
  to: string
  /** The choice in a few words, and the exchanges that followed in the call. */
  label: string
  turns: readonly string[]
  /** Day of the first answer; null where none came. */
  answered: number | null
}

/** The contacts of one day in both attempts. */
export interface ComparedDay {
  day: number
  first: readonly ComparedContact[]
  second: readonly ComparedContact[]
  /** Nothing in it differs. */
  isSame: boolean
}

/** What one attempt came to. */
export interface Compared {
  outcome: Outcome
  /** Day on which it ended. */
  day: number
  /** Contacts in all. */
  contacts: number
}

/** Two finished attempts at the same play, side by side. */
export interface Comparison {
  /** The first decision that was taken differently; null where none was. */
  parting: { at: number; day: number; first: Named; second: Named } | null
  first: Compared
  second: Compared
  /** Days on which either had a contact, in order. */
  days: ComparedDay[]
}

/** Place of the first input in which two logs differ, from 0; null where one is the beginning of the other. */
export function partingOf(first: Log, second: Log): number | null {
  const at = first.findIndex((input, index) => index < second.length && input !== second[index])
  return at < 0 ? null : at
}

/**
 * Holds two attempts under the same seed against each other by replaying both.
 * @throws a sentence when a log does not fit the scenario, or a play has not ended.
 */
export function compare(scenario: Scenario, seed: number, first: Log, second: Log): Comparison {
  const one = attemptOf(scenario, seed, first)
  const other = attemptOf(scenario, seed, second)
  const days = [...new Set([...one.contacts.keys(), ...other.contacts.keys()])].sort((a, b) => a - b)
  return {
    parting: partingAt(scenario, one.replayed, first, second),
    first: one.compared,
    second: other.compared,
    days: days.map((day) => {
      const before = one.contacts.get(day) ?? []
      const after = other.contacts.get(day) ?? []
      return { day, first: before, second: after, isSame: JSON.stringify(before) === JSON.stringify(after) }
    }),
  }
}

function partingAt(scenario: Scenario, { steps }: Replay, first: Log, second: Log): Comparison['parting'] {
  const at = partingOf(first, second)
  const before = at === null ? undefined : steps[at]?.position
  if (at === null || before === undefined) return null
  const name = (log: Log) => nameOfInput(scenario, before.state, log[at] as string)
  return { at, day: before.day, first: name(first), second: name(second) }
}

/** An attempt replayed, with its contacts by day. */
function attemptOf(scenario: Scenario, seed: number, log: Log) {
  const replayed = replay(scenario, seed, log)
  const outcome = comesOut(replayed)
  if (outcome === null) throw new Error('an attempt has not ended yet, so there is nothing to compare')
  const contacts = contactsByDay(scenario, replayed)
  const count = [...contacts.values()].reduce((sum, some) => sum + some.length, 0)
  return { replayed, contacts, compared: { outcome, day: replayed.position.day, contacts: count } }
}

const noAnswers: ReadonlySet<ResponseKind> = new Set(['none', 'not-answered'])

/** A contact while its turns and answers are still being gathered. */
interface Growing extends ComparedContact {
  turns: string[]
}

function contactsByDay(scenario: Scenario, { steps }: Replay): Map<number, ComparedContact[]> {
  const byDay = new Map<number, ComparedContact[]>()
  const byIndex = new Map<number, Growing>()
  let state = scenario.file.start
  for (const { input, events, position } of steps) {
    for (const event of events) {
      if (event.type === 'sent') {
        const { channel, from, to } = event
        const { label } = findChoice(scenario, state, event.choice)
        const contact: Growing = { channel, from, to, label, turns: [], answered: null }
        byIndex.set(event.contact, contact)
        byDay.set(event.day, [...(byDay.get(event.day) ?? []), contact])
      }
      const known = 'contact' in event ? byIndex.get(event.contact) : undefined
      if (known === undefined) continue
      if (event.type === 'said' && input !== null) known.turns.push(findChoice(scenario, state, input).label)
      if (event.type === 'response' && !noAnswers.has(event.kind)) known.answered ??= event.day
    }
    state = position.state
  }
  return byDay
}
