import { bandOf, type GameEvent, perceive, proceed, type Step, start } from '../engine'
import type { Band, Scenario } from '../scenario'
import type { Fault } from '../scenario/source'
import { type FaultCollector, makeFaultCollector } from './exploration-faults'
import { leadingTo } from './leading-to'
import type { QuickPlay, Spot } from './quick-play'
import { mostPositions, type Onlooker, reach, type Reached, wayTo } from './reach'

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

/** What a step shows: the states it enters, and the face that was shown last. */
interface Look {
  entered: readonly string[]
  band: Band | null
}

/** A fault of a position, found on the way; the way there is known at the end. */
interface Found {
  code: 'too-many-offers' | 'band-mismatch' | 'stuck' | 'good-ending-under-stalker' | 'worthless-mixed'
  state: string
  words: string
  /** The position, and the input taken there; null for the position itself. */
  at: number | null
  input: string | null
}

/**
 * Takes every input in every position that can be reached, variant by variant and breadth first, and reports what
 * no reading of the file can tell. Stops where there are more than `limit` positions.
 */
export function explore(
  scenario: Scenario,
  { limit = mostPositions, onStep }: ExploreOptions = {},
): Exploration {
  const collector = makeFaultCollector(scenario)
  const found: Found[] = []
  const looks = makeLooks()
  const reached = reach(scenario, {
    limit,
    note: looks.note,
    onlooker: ({ play, spotAt }) => makeOnlooker({ scenario, collector, found, play, spotAt, onStep }),
  })
  if (onStep !== undefined) for (const { id } of scenario.file.variants) showStart(scenario, id, onStep)
  for (const look of looks.list) collector.seeStates(look.entered)
  findFaces(scenario, reached, looks.list, found)
  if (reached.isComplete) findWorthless(scenario, reached, found)
  for (const { code, state, words, at, input } of found) {
    collector.report(code, state, words, () => [
      ...(at === null ? [] : wayTo(reached, at)),
      ...(input === null ? [] : [input]),
    ])
  }
  if (!reached.isComplete) collector.reportTooMany(limit)
  else collector.reportUnseen()
  return { positions: reached.size, inputs: reached.linkTo.length, faults: collector.list() }
}

interface Task {
  scenario: Scenario
  collector: FaultCollector
  found: Found[]
  play: QuickPlay
  spotAt: (number: number) => Spot
  onStep: ExploreOptions['onStep']
}

function makeOnlooker({ scenario, collector, found, play, spotAt, onStep }: Task): Onlooker {
  const seen = new Set<unknown>()
  return {
    expand(number, moves) {
      const spot = spotAt(number)
      const state = play.stateOf(spot.frame)
      if (!seen.has(moves)) {
        seen.add(moves)
        collector.seeInputs(state, moves)
        const offers = moves.filter((move) => move.choice !== null && !move.isItch).length
        if (offers > mostOffers)
          found.push({ code: 'too-many-offers', state, words: `${offers} choices`, at: number, input: null })
      }
      if (onStep === undefined) return
      const position = play.positionAt(spot)
      for (const move of moves) {
        const events: GameEvent[] = []
        try {
          onStep({ position: proceed(scenario, position, move, (event) => events.push(event)), events })
        } catch (error) {
          // What cannot be carried out is reported by the search itself.
          if (!play.refuses(spot, move)) throw error
        }
      }
    },
    fail(from, input, words) {
      const state = from === null ? scenario.file.start : play.stateOf(spotAt(from).frame)
      found.push({ code: 'stuck', state, words, at: from, input: from === null ? null : input })
    },
  }
}

/** Shows how the play of a variant begins; one that cannot is reported by the search itself. */
function showStart(scenario: Scenario, variant: string, onStep: (step: Step) => void): void {
  let begun: Step
  try {
    begun = start(scenario, 0, variant)
  } catch {
    return
  }
  onStep(begun)
}

function makeLooks() {
  const list: Look[] = []
  const numbers = new Map<string, number>()
  return {
    list,
    note(events: readonly GameEvent[]): number {
      const entered = events.flatMap((event) => (event.type === 'entered' ? [event.state] : []))
      const face = events.findLast((event) => event.type === 'mood')
      const look: Look = { entered, band: face?.type === 'mood' ? face.band : null }
      const text = `${entered.join()} ${look.band ?? ''}`
      let number = numbers.get(text)
      if (number === undefined) {
        number = list.push(look) - 1
        numbers.set(text, number)
      }
      return number
    },
  }
}

/** Finds faces that contradict the history: the one shown last, or the one from before, has another band. */
function findFaces(scenario: Scenario, reached: Reached, looks: readonly Look[], found: Found[]): void {
  const { firstLink, linkInput, linkTo, linkNote, inputs, starts, startNotes, size } = reached
  const perceptions = Array.from({ length: size }, (_, number) => perceptionAt(scenario, reached, number))
  function check(at: number | null, input: string | null, shown: Band | null | undefined, to: number): void {
    const perception = perceptions[to]
    if (perception == null || shown == null || shown === bandOf(perception)) return
    const words = `a face of the band "${shown}" where the history comes across as ${perception}`
    found.push({ code: 'band-mismatch', state: stateAt(reached, to), words, at, input })
  }
  for (const [index, to] of starts.entries()) check(null, null, looks[startNotes[index] ?? -1]?.band, to)
  for (let from = 0; from < size; from++) {
    const before = perceptions[from]
    for (let link = firstLink[from] ?? 0; link < (firstLink[from + 1] ?? 0); link++) {
      const shown = looks[linkNote[link] ?? -1]?.band ?? (before == null ? null : bandOf(before))
      check(from, inputs[linkInput[link] ?? -1] ?? '', shown, linkTo[link] ?? -1)
    }
  }
}

const stateAt = ({ play, frames }: Reached, number: number): string => play.stateOf(frames[number] ?? 0)

/** How a position comes across, or null where the play has ended. */
function perceptionAt(scenario: Scenario, { play, frames, tallies }: Reached, number: number) {
  const spot = { frame: frames[number] ?? 0, tally: tallies[number] ?? 0 }
  return play.isFinal(spot.frame) ? null : perceive(scenario, play.positionAt(spot))
}

/** Finds good endings under the verdict stalker, and mixed histories that no ending worth having follows. */
function findWorthless(scenario: Scenario, reached: Reached, found: Found[]): void {
  const { play, frames, tallies, size } = reached
  const worthy: number[] = []
  const mixed: number[] = []
  for (let number = 0; number < size; number++) {
    const spot = { frame: frames[number] ?? 0, tally: tallies[number] ?? 0 }
    const state = scenario.states.get(play.stateOf(spot.frame))
    if (state?.type === 'final') {
      if (goodEndings.has(state.ending) || state.ending === 'moved-on') worthy.push(number)
      if (!goodEndings.has(state.ending) || play.verdictOf(spot).perception !== 'stalker') continue
      const words = `ending ${state.ending}`
      found.push({
        code: 'good-ending-under-stalker',
        state: stateAt(reached, number),
        words,
        at: number,
        input: null,
      })
    } else if (perceptionAt(scenario, reached, number)?.includes('/')) mixed.push(number)
  }
  const hopeful = leadingTo(reached, worthy)
  const words = 'a mixed history that only bad endings follow'
  for (const at of mixed) {
    if (hopeful[at] === 0)
      found.push({ code: 'worthless-mixed', state: stateAt(reached, at), words, at, input: null })
  }
}
