import {
  bandOf,
  choices,
  type GameEvent,
  inputs,
  perceive,
  type Position,
  type Step,
  start,
  step,
} from '../engine'
import type { Band, Scenario } from '../scenario'
import type { Fault } from '../scenario/source'
import { type FaultCollector, makeFaultCollector } from './exploration-faults'
import { makePositionKey } from './position-key'
import { type ExplorationGraph, makeExplorationGraph } from './exploration-graph'

/** Positions above which a scenario is refused. */
export const mostPositions = 200_000

/** What exploring a scenario found. */
export interface Exploration {
  /** Positions that can be reached, over all variants; where there are too many, those seen so far. */
  positions: number
  /** Inputs taken from them. */
  inputs: number
  faults: Fault[]
}

/** How far to explore, and who looks on. */
export interface ExploreOptions {
  /** Positions above which the search stops. */
  limit?: number
  /** Sees what every input in every position leads to, each once, the starts included. */
  onStep?: (step: Step) => void
}

/** Choices offered at a time, at most. */
const mostOffers = 5

const goodEndings: ReadonlySet<string> = new Set(['offer', 'second-interview', 'kept-warm'])

/** One variant under way: positions wait in `queue` under their numbers until they are expanded. */
interface Search {
  scenario: Scenario
  collector: FaultCollector
  onStep: (step: Step) => void
  graph: ExplorationGraph
  queue: (Position | null)[]
  inputs: number
  /** Numbers of the decisions with a mixed perception, and of the finals worth having. */
  mixed: number[]
  worthy: number[]
}

/**
 * Takes every input in every position that can be reached, variant by variant and breadth first, and reports what
 * no reading of the file can tell. Stops where there are more than `limit` positions.
 */
export function explore(
  scenario: Scenario,
  { limit = mostPositions, onStep = () => {} }: ExploreOptions = {},
): Exploration {
  const collector = makeFaultCollector(scenario)
  let positions = 0
  let taken = 0
  for (const variant of scenario.file.variants) {
    const search = exploreVariant({ scenario, collector, onStep }, variant.id, limit - positions)
    positions += search.graph.states.length
    taken += search.inputs
    if (positions > limit) break
    reportWorthless(search)
  }
  if (positions > limit) collector.reportTooMany(limit)
  else collector.reportUnseen()
  return { positions, inputs: taken, faults: collector.list() }
}

function exploreVariant(
  task: Pick<Search, 'scenario' | 'collector' | 'onStep'>,
  variant: string,
  limit: number,
): Search {
  const { scenario, collector } = task
  const graph = makeExplorationGraph(makePositionKey(scenario))
  const search: Search = { ...task, graph, queue: [], inputs: 0, mixed: [], worthy: [] }
  const first = attempt(() => start(scenario, 0, variant))
  if (typeof first === 'string') {
    collector.report('stuck', scenario.file.start, first, () => [])
    return search
  }
  arrive(search, null, '', first)
  for (let number = 0; number < search.queue.length && search.queue.length <= limit; number++) {
    const position = search.queue[number]
    search.queue[number] = null
    if (position != null) expand(search, number, position)
  }
  return search
}

function expand(search: Search, number: number, position: Position): void {
  const { scenario, collector, graph } = search
  const offers = choices(scenario, position)
  if (offers === null) return
  collector.seeOffers(position.state, offers)
  if (offers.choices.length > mostOffers) {
    collector.report('too-many-offers', position.state, `${offers.choices.length} choices`, () =>
      graph.logTo(number),
    )
  }
  const perception = perceive(scenario, position)
  if (perception.includes('/')) search.mixed.push(number)
  for (const input of inputs(scenario, position)) {
    search.inputs++
    const next = attempt(() => step(scenario, position, input))
    if (typeof next === 'string')
      collector.report('stuck', position.state, next, () => [...graph.logTo(number), input])
    else arrive(search, number, input, next, bandOf(perception))
  }
}

/** Looks at what a step has led to, and queues it where it is new. */
function arrive(search: Search, from: number | null, input: string, taken: Step, band?: Band): void {
  const { scenario, collector, graph, onStep } = search
  const { position, events } = taken
  onStep(taken)
  collector.seeEvents(events)
  const isNew = graph.add(from, input, position)
  const log = () => (from === null ? [] : [...graph.logTo(from), input])
  const ending = events.find((event) => event.type === 'ended')
  if (ending === undefined) checkFace(search, position, shownBand(events) ?? band, log)
  else if (ending.type === 'ended' && goodEndings.has(ending.ending) && isStalker(events)) {
    collector.report('good-ending-under-stalker', position.state, `ending ${ending.ending}`, log)
  }
  if (!isNew) return
  search.queue.push(position)
  const final = scenario.states.get(position.state)
  if (final?.type === 'final' && (goodEndings.has(final.ending) || final.ending === 'moved-on'))
    search.worthy.push(search.queue.length - 1)
}

/** The face shown last, or the one from before, belongs to the band of the perception. */
function checkFace(
  { scenario, collector }: Search,
  position: Position,
  shown: Band | undefined,
  log: () => string[],
): void {
  const perception = perceive(scenario, position)
  if (shown === undefined || shown === bandOf(perception)) return
  const found = `a face of the band "${shown}" where the history comes across as ${perception}`
  collector.report('band-mismatch', position.state, found, log)
}

function shownBand(events: readonly GameEvent[]): Band | undefined {
  const last = events.findLast((event) => event.type === 'mood')
  return last?.type === 'mood' ? last.band : undefined
}

const isStalker = (events: readonly GameEvent[]): boolean =>
  events.some((event) => event.type === 'judged' && event.perception === 'stalker')

function reportWorthless({ collector, graph, mixed, worthy }: Search): void {
  const hopeful = graph.reaching(worthy)
  for (const number of mixed) {
    if (hopeful.has(number)) continue
    const state = graph.states[number] ?? ''
    collector.report('worthless-mixed', state, 'a mixed history that only bad endings follow', () =>
      graph.logTo(number),
    )
  }
}

/** What the action gives, or the sentence it throws. */
function attempt<T extends object>(action: () => T): T | string {
  try {
    return action()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
