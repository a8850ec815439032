import type { Position } from '../engine'
import type { Tally } from '../rubric'
import type { Scenario } from '../scenario'
import { makeInterner, makeWordNumbers } from './interner'
import type { Live } from './liveness'
import { makeRecordTable } from './record-table'

/**
 * Positions without their summary, by number: one number for all from which the same can happen. Left out are the
 * seed (it only shuffles), the number of inputs, the thoughts shown (they decide a line, never what follows), and how many contacts there were. Contacts that still matter must be
 * numbered from 0 (`numberAnew`).
 */
export interface FrameNumbers {
  /** Number of the position without its summary. */
  numberOf: (position: Position) => number
  /** The position that stands for all with the number; its summary means nothing. */
  valueOf: (number: number) => Position
}

const width = 17
const isFinal = -1

/** Makes the numbers of one scenario's positions without their summaries. */
export function makeFrameNumbers(scenario: Scenario, liveness: ReadonlyMap<string, Live>): FrameNumbers {
  const table = makeRecordTable(width)
  const { row } = table
  const frames: Position[] = []
  const counted = [...scenario.counted.keys()]
  const words = makeWordNumbers()
  const lists = makeInterner<readonly string[]>((list) => list.join())
  const visits = makeInterner<Position['visits']>((record) => counted.map((id) => record[id] ?? 0).join())
  const answers = makeInterner<Position['pending']>((list) =>
    JSON.stringify(list.map((one) => [one.contact, one.state, one.choice, one.response, one.due])),
  )
  const calls = makeInterner<NonNullable<Position['call']>['contact']>((contact) => JSON.stringify(contact))

  function write(position: Position): void {
    const { call, counts, silentDays } = position
    row[2] = position.day
    row[3] = position.effort
    row[4] = visits.numberOf(position.visits)
    row[5] = lists.numberOf(position.flags)
    row[6] = lists.numberOf(position.prepared)
    row[7] = lists.numberOf(position.used)
    row[8] = words.numberOf(position.lastResponse)
    row[9] = silentDays
    row[10] = (counts.contacts * 10 + counts.empty) * 10 + counts.value
    row[11] = position.alarmed * 2 + Number(position.movedOn)
    row[12] = call === null ? -1 : calls.numberOf(call.contact)
    row[13] = call === null ? -1 : call.index
    row[14] = call === null ? -1 : words.numberOf(call.with)
    row[15] = position.pending.length === 0 ? -1 : answers.numberOf(position.pending)
    // It decides nothing but a face; what faces were seen tells apart what may be true.
    row[16] = position.manner === null ? -1 : words.numberOf(position.manner)
  }

  return {
    valueOf: (number) => frames[number] as Position,
    numberOf(given) {
      const live = liveness.get(given.state)
      const position = live === undefined ? given : plainest(given, live)
      row[0] = words.numberOf(position.variant)
      row[1] = words.numberOf(position.state)
      // Where the play has ended only the verdict counts.
      if (scenario.states.get(position.state)?.type === 'final') row.fill(isFinal, 2)
      else write(position)
      const number = table.numberOf()
      if (number === frames.length) frames.push(position)
      return number
    },
  }
}

/** The position without all that nobody asks for any more. */
function plainest(position: Position, { flags, items, visits, lastResponse, caps }: Live): Position {
  const { counts } = position
  return {
    ...position,
    flags: kept(position.flags, flags),
    prepared: kept(position.prepared, items),
    used: kept(position.used, items),
    visits: Object.fromEntries(Object.entries(position.visits).filter(([id]) => visits.has(id))),
    lastResponse: lastResponse ? position.lastResponse : 'none',
    silentDays: Math.min(position.silentDays, caps.silentDays),
    counts: {
      contacts: Math.min(counts.contacts, caps.contacts),
      empty: Math.min(counts.empty, caps.empty),
      value: Math.min(counts.value, caps.value),
    },
  }
}

const kept = (list: readonly string[], wanted: ReadonlySet<string>): readonly string[] =>
  list.every((one) => wanted.has(one)) ? list : list.filter((one) => wanted.has(one))

/** The numbers of the contacts that still matter, in their order. */
export function liveContacts({ pending, call }: Position, answers: Tally['pending']): number[] {
  const live = new Set<number>()
  for (const one of pending) live.add(one.contact)
  for (const one of answers) live.add(one.contact)
  if (call !== null) live.add(call.index)
  return [...live].sort((a, b) => a - b)
}

/** True where contacts are numbered from 0 already. */
export const isPlain = (order: readonly number[]): boolean => order.every((number, index) => number === index)

const renumber = <T extends { contact: number }>(list: readonly T[], order: readonly number[]): T[] =>
  list.map((one) => ({ ...one, contact: order.indexOf(one.contact) }))

/** A position whose contacts are numbered by their place in `order`; its summary is left as it is. */
export const numberedFrame = (position: Position, order: readonly number[]): Position => ({
  ...position,
  contacts: order.length,
  pending: isPlain(order) ? position.pending : renumber(position.pending, order),
  call: position.call === null ? null : { ...position.call, index: order.indexOf(position.call.index) },
})

/** A summary whose contacts are numbered by their place in `order`. */
export const numberedTally = (tally: Tally, order: readonly number[]): Tally =>
  isPlain(order) ? tally : { ...tally, pending: renumber(tally.pending, order) }
