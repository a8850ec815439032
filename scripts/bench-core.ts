// Measures engine and solver beside their references, in one run: `npm run bench`. On a machine that is otherwise idle
// it writes docs/benchmarks.md; on a busy one it prints the figures and keeps nothing. `--full` adds what takes minutes:
// a million positions, a hundred thousand in @xstate/graph, and a million steps of engine and XState side by side.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { getShortestPaths } from '@xstate/graph'
import type { AnyMachineSnapshot } from 'xstate'
import { solve } from '../src/review/solve'
import type { Scenario } from '../src/scenario'
import { makeGenerated } from '../test/support/generated'
import { readScenarioFile, shippedScenarios } from '../test/support/scenario-files'
import { walkBoth } from '../test/support/walk-both'
import { makeXStateMachine } from '../test/support/xstate-rules'
import { type Row, writeSection } from './bench/report'
import { median } from './bench/statistics'
import {
  drawWalks,
  type Walk,
  type Walker,
  walkByEngine,
  walkByInk,
  walkByNumbers,
  walkByXState,
  walkByYarn,
} from './bench-core/walks'

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } })

/** Runs of each measurement; the median counts. */
const runs = 3
/** Load of the machine above which nothing is kept. */
const busiest = 0.7

const load = loadavg()[0] ?? 0
console.log(`load average ${load.toFixed(2)} on ${cpus().length} cores`)

const rows = [...searching(), ...growth(), ...throughput(), ...(values.full ? differential() : [])]
for (const row of rows)
  console.log(
    `${row.isMet ? 'met' : 'NOT MET'}  ${row.what}: ${row.figure} (${row.beside}; wanted: ${row.wanted})`,
  )
if (load > busiest) console.log('The machine was busy: nothing of this is kept.')
else if (!values.full) console.log('Only a run with --full is kept.')
else writeSection('core', `${cpus().length} cores, Node ${process.version}`, rows)

/** Milliseconds that something takes, and what it gives. */
function timed<T>(action: () => T): { ms: number; value: T } {
  const from = performance.now()
  const value = action()
  return { ms: performance.now() - from, value }
}

function shipped(): Scenario {
  return readScenarioFile(shippedScenarios()[0] ?? '')
}

/** Choices a second; refuses figures of walks that did not end where they should. */
function pace(name: string, walker: Walker, walks: readonly Walk[]): number {
  const choices = walks.reduce((sum, walk) => sum + walk.inputs.length, 0)
  const all = Array.from({ length: runs + 1 }, () => {
    const { ms, value } = timed(() => walker(walks))
    const wrong = walks.findIndex((walk, index) => walk.end !== value[index])
    if (wrong >= 0)
      throw new Error(`${name} ends walk ${wrong} in "${value[wrong]}" instead of "${walks[wrong]?.end}"`)
    return (choices / ms) * 1000
  })
  // The first run makes everything warm.
  const found = median(all.slice(1))
  console.log(`${name}: ${Math.round(found).toLocaleString('en')} choices a second`)
  return found
}

function throughput(): Row[] {
  const scenario = shipped()
  const many = drawWalks(scenario, 200_000)
  const few = many.slice(0, Math.ceil(many.length / 100))
  const own = pace('by numbers', walkByNumbers(scenario), many)
  const engine = pace('engine, with events', walkByEngine(scenario), few)
  const xstate = pace('XState transition', walkByXState(scenario), few)
  // Laid flat, which only a small scenario can be: a passage a position.
  const small = readScenarioFile('test/fixtures/adding-points.json')
  const flat = drawWalks(small, 20_000)
  const ownFlat = pace('by numbers, small', walkByNumbers(small), flat)
  const ink = pace('inkjs, small and laid flat', walkByInk(small), flat)
  const yarn = pace('yarn-bound, small and laid flat', walkByYarn(small), flat)
  const times = (other: number) => `${(own / other).toFixed(0)} ×`
  return [
    {
      what: 'Choices a second, scoring included, same walks and same endings',
      figure: `${Math.round(own).toLocaleString('en')}, ${times(xstate)} XState`,
      beside: `XState ${Math.round(xstate)}, engine with all events ${Math.round(engine)}`,
      wanted: 'at least 20 × XState’s pure transition',
      isMet: own >= 20 * xstate,
    },
    {
      what: 'The same in a small scenario, laid flat without rules for the others',
      figure: Math.round(ownFlat).toLocaleString('en'),
      beside: `inkjs ${Math.round(ink)}, yarn-bound ${Math.round(yarn)}`,
      wanted: 'more than both',
      isMet: ownFlat > Math.max(ink, yarn),
    },
  ]
}

/** Scenarios of chance by their size; the number of positions grows with the days. */
function ofDays(days: number): Scenario {
  return makeGenerated({ seed: 3, days, choices: 5, variants: 1 })
}

function solvedIn(scenario: Scenario): { ms: number; positions: number } {
  const { ms, value } = timed(() => solve(scenario, { limit: 4_000_000 }))
  if (!value.exact) throw new Error('the search stopped')
  return { ms, positions: value.positions }
}

function searching(): Row[] {
  // At eight days @xstate/graph, which folds nothing, meets about a hundred thousand positions.
  const scenario = ofDays(values.full ? 8 : 6)
  const own = median3(() => solvedIn(scenario))
  const machine = makeXStateMachine(scenario, scenario.file.variants[0]?.id ?? '')
  const { ms, value } = timed(() =>
    getShortestPaths(machine, {
      events: (snapshot: AnyMachineSnapshot) =>
        machine.events.map((type) => ({ type })).filter((event) => snapshot.can(event)),
      limit: Number.POSITIVE_INFINITY,
    } as never),
  )
  const found = (value as readonly unknown[]).length
  const each = (ms / found / (own.ms / own.positions)).toFixed(1)
  return [
    {
      what: `Exploring and solving a scenario in which @xstate/graph tells ${found} positions apart (the solver ${own.positions})`,
      figure: `${Math.round(own.ms)} ms`,
      beside: `@xstate/graph, shortest paths: ${Math.round(ms)} ms, ${(ms / own.ms).toFixed(0)} × as long; ${each} × as long a position`,
      wanted: '20 × faster than its shortest paths',
      isMet: ms >= 20 * own.ms,
    },
  ]
}

/** The middle one of three, after one that makes everything warm. */
function median3<T extends { ms: number }>(measure: () => T): T {
  measure()
  const all = [measure(), measure(), measure()].sort((a, b) => a.ms - b.ms)
  return all[1] as T
}

function growth(): Row[] {
  const days = [4, 5, 6, 8, 10, 13, ...(values.full ? [22, 32] : [])]
  const all = days.map((count) => solvedIn(ofDays(count)))
  for (const { positions, ms } of all) console.log(`${positions} positions: ${Math.round(ms)} ms`)
  const first = all.find((one) => one.positions >= 1000)
  const last = all.at(-1)
  if (first === undefined || last === undefined) throw new Error('nothing was solved')
  const exponent = Math.log(last.ms / first.ms) / Math.log(last.positions / first.positions)
  return [
    {
      what: `Time from ${first.positions} to ${last.positions} positions`,
      figure: `grows as positions^${exponent.toFixed(2)}`,
      beside: all.map(({ positions, ms }) => `${positions}: ${Math.round(ms)} ms`).join(', '),
      wanted: 'no faster than positions^1.35',
      isMet: exponent <= 1.35,
    },
  ]
}

function differential(): Row[] {
  const steps = 1_000_000
  const { ms, value } = timed(() => walkBoth(shipped(), steps))
  return [
    {
      what: `Differences between engine and XState in ${steps.toLocaleString('en')} steps of chance`,
      figure: String(value.length),
      beside: `states, offered choices and counters, in ${Math.round(ms / 1000)} s`,
      wanted: 'none',
      isMet: value.length === 0,
    },
  ]
}
