import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { contextOf, inputs, mix, perceive, type Position, start, step } from '../../src/engine'
import { perceptionSoFar } from '../../src/rubric'
import type { Scenario } from '../../src/scenario'
import { type Kept, makeXStateMachine } from './xstate-rules'

/** What both must agree on, in the same words. */
function countersOf(position: Position): Record<string, unknown> {
  const counters = Object.entries(position).filter(([name]) => !ownOfEngine.has(name))
  return {
    ...Object.fromEntries(counters),
    call: position.call === null ? null : position.call.contact,
    due: position.pending.map((one) => one.due),
  }
}

/** Fields that XState keeps otherwise or not at all. */
const ownOfEngine: ReadonlySet<string> = new Set([
  'pending',
  'call',
  'seed',
  'variant',
  'inputs',
  // Faces and thoughts are shown, and decide nothing.
  'manner',
  'thoughts',
])

function keptOf(snapshot: AnyMachineSnapshot) {
  const { passed: _, isStopped: __, pending, call, ...kept } = snapshot.context as Kept
  return {
    ...kept,
    state: String(snapshot.value),
    call: call === null ? null : call.contact,
    due: pending.map((one) => one.due),
  }
}

function offeredBy(snapshot: AnyMachineSnapshot): string[] {
  if (snapshot.status === 'done') return []
  const { events } = snapshot.machine
  return (events as string[]).filter((type) => snapshot.can({ type })).sort()
}

/** Differences after which there is nothing more to learn. */
const mostDifferences = 5

/** Walks until so many inputs were taken, by the engine and by XState, and returns every difference. */
export function walkBoth(scenario: Scenario, steps: number): unknown[] {
  const found: unknown[] = []
  let taken = 0
  const machines = new Map(scenario.file.variants.map(({ id }) => [id, makeXStateMachine(scenario, id)]))
  for (let seed = 1; taken < steps && found.length < mostDifferences; seed++) {
    let { position } = start(scenario, seed)
    const machine = machines.get(position.variant)
    if (machine === undefined) throw new Error(`no variant ${position.variant}`)
    let [snapshot] = initialTransition(machine)
    const log: string[] = []
    for (;;) {
      const offered = inputs(scenario, position).sort()
      const difference = differenceOf(scenario, position, snapshot, offered)
      if (difference !== null) found.push({ seed, log, ...difference })
      const input = offered[mix(seed, `xstate ${log.length}`) % offered.length]
      if (input === undefined || difference !== null) break
      log.push(input)
      position = step(scenario, position, input).position
      ;[snapshot] = transition(machine, snapshot, { type: input })
      taken++
    }
  }
  return found
}

function differenceOf(
  scenario: Scenario,
  position: Position,
  snapshot: AnyMachineSnapshot,
  offered: string[],
) {
  const mine = countersOf(position)
  const theirs = keptOf(snapshot)
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (sorted(mine) !== sorted(theirs)) return { mine, theirs }
  const offers = offeredBy(snapshot)
  if (offers.join() !== offered.join()) return { offered, offers }
  const kept = snapshot.context as Kept
  if (kept.call !== null) return null
  const perception = perceptionSoFar(kept.tally, contextOf(scenario, kept), kept.day)
  return perception === perceive(scenario, position) ? null : { perception }
}
