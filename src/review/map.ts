import type { Ending, Scenario } from '../scenario'
import { type MapWay, waysOf } from './map-ways'
import { type Offered, type Path, pathOf, type PlayedLog } from './map-path'
import { worthOfEnding } from './outcome'

/** What a player knows of a place: it lies on the path of this play, was met in an earlier one, or neither. */
export type MapMark = 'path' | 'seen' | 'hidden'

/** A place on the map. What the player has not met has no words here, so that nothing can give it away. */
export interface MapNode {
  /** Id of the state; not for players. */
  state: string
  kind: 'decision' | 'final' | 'junction'
  mark: MapMark
  /** The words of a decision as they were told last, and the day on which that was. */
  told: string | null
  day: number | null
  ending: MapEnding | null
  /** Places in `steps` at which a decision of this play was met, in order. */
  visits: number[]
}

/** An ending that has been found. */
export interface MapEnding {
  kind: Ending
  headline: string
  text: string
  /** How it is drawn, by what its kind is worth. */
  tone: 'good' | 'middling' | 'bad'
}

/** A way from one place to another, by their index. */
export interface MapEdge {
  from: number
  to: number
  /** Inputs that may lead along it. */
  count: number
  mark: MapMark
  isLeaving: boolean
  /** Places in `steps` that went along here, in order. */
  steps: number[]
}

/** Something that was offered; `to` is null where the player does not know the place it leads to. */
export interface MapRoad extends Omit<Offered, 'to'> {
  to: number | null
}

/** One decision on the path. */
export interface MapStep {
  day: number
  /** Index of the place. */
  node: number
  told: string
  taken: MapRoad
  others: MapRoad[]
}

/** The machine of a scenario with one play's path through it. */
export interface StoryMap {
  nodes: MapNode[]
  edges: MapEdge[]
  steps: MapStep[]
  /** Where the path stops: the final, or the decision still open. */
  last: { node: number; day: number }
  endings: { found: number; all: number }
}

/** What is known from other plays. */
export interface Memory {
  /** Ids of the finals reached. */
  endings: readonly string[]
  /** Earlier plays that have ended; one that does not fit the scenario any more, or ends elsewhere, is passed over. */
  plays: readonly PlayedLog[]
}

const nothing: Memory = { endings: [], plays: [] }

/**
 * Draws the map of a scenario for somebody who has made this play.
 * @throws a sentence when the log does not fit the scenario.
 */
export function mapOf(scenario: Scenario, play: PlayedLog, memory: Memory = nothing): StoryMap {
  const path = pathOf(scenario, play)
  if (!path.isWhole) throw new Error(`the log does not fit the scenario "${scenario.file.id}"`)
  const earlier = memory.plays
    .map((one) => pathOf(scenario, one))
    .filter(({ isWhole, last }) => isWhole && memory.endings.includes(last.state))
  const { states, junctions, ways } = waysOf(scenario)
  const indices = new Map(states.map((state, index) => [state, index]))
  const indexOf = (state: string): number => {
    const index = indices.get(state)
    if (index === undefined) throw new Error(`no place for "${state}" on the map`)
    return index
  }
  const known = metIn([...earlier, path])
  const met = new Set([...earlier.flatMap(enteredIn), ...memory.endings])
  const mine = new Set(enteredIn(path))
  const nodes = states.map((state): MapNode => {
    const mark = mine.has(state) ? 'path' : met.has(state) ? 'seen' : 'hidden'
    const type = scenario.states.get(state)?.type
    return {
      state,
      kind: type === 'decision' || type === 'final' ? type : 'junction',
      mark,
      told: known.get(state)?.told ?? null,
      day: known.get(state)?.day ?? null,
      ending: mark === 'hidden' ? null : endingOf(scenario, state),
      visits: path.steps.flatMap((step, at) => (step.state === state ? [at] : [])),
    }
  })
  const roadOf = ({ to, ...offered }: Offered): MapRoad => ({
    ...offered,
    to: nodes[indexOf(to)]?.mark === 'hidden' ? null : indexOf(to),
  })
  const finals = nodes.filter(({ kind }) => kind === 'final')
  return {
    nodes,
    edges: edgesOf(ways, legsOf([path], junctions), legsOf(earlier, junctions), indexOf),
    steps: path.steps.map(({ day, state, told, taken, others }) => ({
      day,
      node: indexOf(state),
      told,
      taken: roadOf(taken),
      others: others.map(roadOf),
    })),
    last: { node: indexOf(path.last.state), day: path.last.day },
    endings: { found: finals.filter(({ mark }) => mark !== 'hidden').length, all: finals.length },
  }
}

const enteredIn = ({ steps, last }: Path): string[] => [
  ...steps.flatMap(({ state, entered }) => [state, ...entered]),
  last.state,
]

/** What was met, with its words as they were told last and its day; this play's come last. */
function metIn(paths: readonly Path[]): Map<string, { told: string | null; day: number }> {
  const met = new Map<string, { told: string | null; day: number }>()
  for (const { steps, last } of paths) {
    for (const { state, told, day } of steps) met.set(state, { told, day })
    met.set(last.state, last)
  }
  return met
}

function endingOf(scenario: Scenario, id: string): MapEnding | null {
  const state = scenario.states.get(id)
  if (state?.type !== 'final') return null
  const { ending, headline, text } = state
  const worth = worthOfEnding[ending]
  const tone =
    worth >= worthOfEnding['kept-warm'] ? 'good' : worth >= worthOfEnding['gave-up'] ? 'middling' : 'bad'
  return { kind: ending, headline, text, tone }
}

/** A piece of a path between two places, junctions included, with the step that went along it. */
type Leg = Pick<MapWay, 'from' | 'to'> & { step: number }

const legsOf = (paths: readonly Path[], junctions: ReadonlySet<string>): Leg[] =>
  paths.flatMap(({ steps, last }) =>
    steps.flatMap(({ state, entered }, step) => {
      const end = steps[step + 1]?.state ?? last.state
      const stops = [state, ...entered.filter((id) => junctions.has(id)), end]
      return stops.slice(1).map((to, at) => ({ from: stops[at] ?? state, to, step }))
    }),
  )

/** Every way once. Where time ran out or patience did, the path leaves the file's ways; such a way is added. */
function edgesOf(
  ways: readonly MapWay[],
  mine: readonly Leg[],
  earlier: readonly Leg[],
  indexOf: (state: string) => number,
): MapEdge[] {
  const key = ({ from, to }: Pick<MapWay, 'from' | 'to'>) => `${from} ${to}`
  const listed = new Set(ways.map(key))
  const added = new Map(
    [...mine, ...earlier].filter((leg) => !listed.has(key(leg))).map((leg) => [key(leg), leg]),
  )
  const extra = [...added.values()].map(({ from, to }) => ({ from, to, count: 1, isLeaving: true }))
  const trodden = new Set(earlier.map(key))
  return [...ways, ...extra].map((way) => {
    const steps = mine.filter((leg) => key(leg) === key(way)).map(({ step }) => step)
    return {
      from: indexOf(way.from),
      to: indexOf(way.to),
      count: way.count,
      mark: steps.length > 0 ? 'path' : trodden.has(key(way)) ? 'seen' : 'hidden',
      isLeaving: way.isLeaving,
      steps,
    }
  })
}
