import type { Ending, Scenario } from '../scenario'
import { byHeight, heightsOf } from './heights'
import { makeIntList } from './int-list'
import { findKnowledge, type Knowledge } from './knowledge'
import { makeObserver } from './observe'
import { outcomeOf } from './outcome'
import { mostPositions, reach, type Reached, wayTo } from './reach'

/** One choice of a player who knows what the events have shown. */
export interface Option {
  input: string
  /** The best outcome still attainable after it, as the mean over the variants that fit what was seen. */
  worth: number
}

/** The best play that comes to an ending, in the variant where that is best. */
export interface BestLine {
  state: string
  ending: Ending
  outcome: number
  variant: string
  log: readonly string[]
}

/** What every choice of a scenario is worth. */
export interface Solution {
  exact: true
  positions: number
  /** Positions in which a choice is made. */
  decisions: number
  /** Sets of positions that a player may be unable to tell apart. */
  sets: number
  /** What a player knows at the start of a variant: the number of a set. */
  begin: (variant: string) => number
  /** Best and worst outcome that can be reached, as a mean over the variants that are possible. */
  best: (set: number) => number
  worst: (set: number) => number
  /** Variants that fit what the player knows, in the order of the file. */
  variants: (set: number) => string[]
  /** Choices and their worth; none where the play has ended. */
  options: (set: number) => Option[]
  /** What the player knows after a choice, if this variant is true. */
  after: (set: number, input: string, variant: string) => number
  /** Best choices from here to the end, if this variant is true; the first of equals. */
  line: (set: number, variant: string) => string[]
  endings: readonly BestLine[]
  /** Positions that a player in this set may be in; positions are the sets of one, under the same numbers. */
  members: (set: number) => readonly number[]
  /** Every position and every link between them. */
  reached: Reached
}

/** A search that was stopped: by its limit or from outside. */
export interface Unsolved {
  exact: false
  positions: number
}

export interface SolveOptions {
  /** Positions above which the search stops. */
  limit?: number
  /** Asked now and then; true ends the search. */
  shouldStop?: () => boolean
}

/**
 * Solves a scenario: the worth of every choice, made by a player who knows no more than the events have shown.
 * @throws a sentence where the scenario is not sound: a choice that cannot be carried out, or a play without end.
 */
export function solve(scenario: Scenario, options: SolveOptions = {}): Solution | Unsolved {
  const { limit = mostPositions, shouldStop } = options
  const observer = makeObserver()
  const offered = makeIntList()
  // Where only one thing can be true, nothing that is seen makes a difference.
  const isHidden = scenario.file.variants.length > 1
  const reached = reach(scenario, {
    limit,
    shouldStop,
    note: isHidden ? observer.see : null,
    onlooker: () => ({
      expand(number, moves) {
        // Positions in between have ended.
        while (offered.length < number) offered.push(-1)
        offered.push(observer.offered(moves))
      },
    }),
  })
  if (!reached.isComplete) return { exact: false, positions: reached.size }
  while (offered.length < reached.size) offered.push(-1)
  const heights = heightsOf(reached)
  const knowledge = findKnowledge(reached, offered, limit)
  if (knowledge === null) return { exact: false, positions: reached.size }
  const outcomes = outcomesOf(scenario, reached)
  const best = totalsOf(reached, knowledge, heights, outcomes, Math.max)
  const worst = totalsOf(reached, knowledge, heights, outcomes, Math.min)
  return makeSolution({ scenario, reached, knowledge, outcomes, best, worst })
}

/** Outcome of each position where the play has ended; −1 of all others. */
function outcomesOf(scenario: Scenario, { play, frames, tallies, size }: Reached): Int32Array {
  const outcomes = new Int32Array(size).fill(-1)
  for (let number = 0; number < size; number++) {
    const spot = { frame: frames[number] as number, tally: tallies[number] as number }
    const state = scenario.states.get(play.stateOf(spot.frame))
    if (state?.type !== 'final') continue
    const { perception, interest } = play.verdictOf(spot)
    outcomes[number] = outcomeOf(perception, state.ending, interest)
  }
  return outcomes
}

/**
 * The best (or worst) that can be reached from each set, added up over its positions: sums of whole numbers, so that
 * equal choices are equal to the last digit. Sets are taken from the end of the play backwards.
 */
function totalsOf(
  { size, firstLink, linkTo }: Reached,
  { size: sets, members, firstChoice, firstPart, parts }: Knowledge,
  heights: Int32Array,
  outcomes: Int32Array,
  pick: (a: number, b: number) => number,
): Int32Array {
  const totals = new Int32Array(sets)
  for (const number of byHeight(heights)) {
    const from = firstLink[number] as number
    const to = firstLink[number + 1] as number
    let total = from === to ? (outcomes[number] as number) : (totals[linkTo[from] as number] as number)
    for (let link = from + 1; link < to; link++) total = pick(total, totals[linkTo[link] as number] as number)
    totals[number] = total
  }
  // Every part of a choice has members of smaller height only.
  const setHeights = new Int32Array(sets - size)
  for (let index = 0; index < setHeights.length; index++)
    setHeights[index] = Math.max(...members(size + index).map((number) => heights[number] as number))
  for (const index of byHeight(setHeights)) {
    const from = firstChoice[index] as number
    const to = firstChoice[index + 1] as number
    let total = from === to ? sumOf(members(size + index), outcomes) : sumAfter(from)
    for (let choice = from + 1; choice < to; choice++) total = pick(total, sumAfter(choice))
    totals[size + index] = total
  }
  return totals

  function sumAfter(choice: number): number {
    let sum = 0
    for (let part = firstPart[choice] as number; part < (firstPart[choice + 1] as number); part++)
      sum += totals[parts[part] as number] as number
    return sum
  }
}

const sumOf = (numbers: readonly number[], values: Int32Array): number =>
  numbers.reduce((sum, number) => sum + (values[number] as number), 0)

interface Solved {
  scenario: Scenario
  reached: Reached
  knowledge: Knowledge
  outcomes: Int32Array
  best: Int32Array
  worst: Int32Array
}

function makeSolution({ scenario, reached, knowledge, outcomes, best, worst }: Solved): Solution {
  const { size, firstLink, linkInput, linkTo, inputs } = reached
  const { firstChoice, choiceInput, firstPart, parts, members } = knowledge
  const ids = scenario.file.variants.map((variant) => variant.id)
  const variantOf = variantsOf(reached)

  /** Choices of a set: input, and the sets it leads to. */
  function choicesOf(set: number): { input: string; parts: readonly number[] }[] {
    const isOne = set < size
    const from = (isOne ? firstLink[set] : firstChoice[set - size]) as number
    const to = (isOne ? firstLink[set + 1] : firstChoice[set - size + 1]) as number
    return Array.from({ length: to - from }, (_, index) => {
      const at = from + index
      const input = inputs[(isOne ? linkInput[at] : choiceInput[at]) as number] as string
      if (isOne) return { input, parts: [linkTo[at] as number] }
      return { input, parts: [...parts.subarray(firstPart[at], firstPart[at + 1])] }
    })
  }

  const holdsVariant = (set: number, variant: string): boolean =>
    members(set).some((number) => ids[variantOf[number] ?? -1] === variant)

  const solution: Solution = {
    exact: true,
    positions: size,
    decisions: outcomes.reduce((count, outcome) => count + Number(outcome < 0), 0),
    sets: knowledge.size - size,
    begin(variant) {
      const set = knowledge.begins[ids.indexOf(variant)]
      if (set === undefined) throw new Error(`no variant "${variant}" in scenario "${scenario.file.id}"`)
      return set
    },
    best: (set) => (best[set] as number) / members(set).length,
    worst: (set) => (worst[set] as number) / members(set).length,
    variants: (set) => members(set).map((number) => ids[variantOf[number] ?? -1] as string),
    options: (set) =>
      choicesOf(set).map(({ input, parts: after }) => ({
        input,
        worth: sumOf(after, best) / members(set).length,
      })),
    after(set, input, variant) {
      const choice = choicesOf(set).find((one) => one.input === input)
      const found = choice?.parts.find((part) => holdsVariant(part, variant))
      if (found === undefined)
        throw new Error(`"${input}" is not offered here, or "${variant}" is out of the question`)
      return found
    },
    line(set, variant) {
      const log: string[] = []
      for (let at = set; ; ) {
        const total = best[at]
        const choice = choicesOf(at).find((one) => sumOf(one.parts, best) === total)
        if (choice === undefined) return log
        log.push(choice.input)
        at = solution.after(at, choice.input, variant)
      }
    },
    endings: endingsOf(scenario, reached, outcomes, variantOf),
    members,
    reached,
  }
  return solution
}

/** Index of the variant of each position; positions are numbered variant by variant. */
function variantsOf({ size, starts }: Reached): Int32Array {
  const variants = new Int32Array(size)
  for (const [index, start] of starts.entries()) variants.fill(index, start)
  return variants
}

function endingsOf(
  scenario: Scenario,
  reached: Reached,
  outcomes: Int32Array,
  variantOf: Int32Array,
): BestLine[] {
  const bests = new Map<string, number>()
  for (let number = 0; number < reached.size; number++) {
    if ((outcomes[number] as number) < 0) continue
    const state = reached.play.stateOf(reached.frames[number] as number)
    const known = bests.get(state)
    if (known === undefined || (outcomes[number] as number) > (outcomes[known] as number))
      bests.set(state, number)
  }
  return [...bests]
    .map(([id, number]): BestLine => {
      const state = scenario.states.get(id)
      if (state?.type !== 'final') throw new Error(`"${id}" is no final`)
      return {
        state: id,
        ending: state.ending,
        outcome: outcomes[number] as number,
        variant: scenario.file.variants[variantOf[number] ?? 0]?.id ?? '',
        log: wayTo(reached, number),
      }
    })
    .sort((a, b) => b.outcome - a.outcome)
}
