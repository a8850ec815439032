import { meanOf, type TeachingCheck } from '../check'
import { bestOptions, goalOf, isSending, type Spot } from '../spots'
import type { Study } from '../study'

const least = 0.3

/** What was sent before decides what is best now. */
export const history: TeachingCheck = {
  id: 'P8',
  name: 'In three decisions of ten, another contact sent earlier would have changed what is best now.',
  reader: null,
  find(shelf) {
    const all = shelf.flatMap(decided)
    const states = shelf.flatMap((study) => [...byState(decided(study)).values()])
    return {
      figures: [
        {
          name: `part of ${all.length} positions in which history matters`,
          value: meanOf(all.map(({ matters }) => Number(matters))),
          least,
        },
        {
          name: `the same as a mean over ${states.length} decisions`,
          value: meanOf(states.map((list) => meanOf(list.map(Number)))),
        },
      ],
    }
  },
}

interface Decided {
  state: string
  matters: boolean
}

const known = new WeakMap<Study, Decided[]>()

function decided(study: Study): Decided[] {
  const before = known.get(study)
  if (before !== undefined) return before
  const all = study.spots
    .filter(({ options }) => options.length > 0)
    .map((spot) => ({ state: spot.state, matters: isMatterOfHistory(study, spot) }))
  known.set(study, all)
  return all
}

function byState(all: readonly Decided[]): Map<string, boolean[]> {
  const states = new Map<string, boolean[]>()
  for (const { state, matters } of all) states.set(state, [...(states.get(state) ?? []), matters])
  return states
}

/** True where one of the contacts on the way here, sent otherwise, leads to the same decision with another best. */
function isMatterOfHistory({ spots }: Study, spot: Spot): boolean {
  const best = namesOfBest(spot)
  const variant = spot.from?.variant ?? ''
  const later: string[] = []
  for (let at = spot; at.from !== null; ) {
    const { input } = at.from
    const before = spots[at.from.spot] as Spot
    const taken = before.options.find((option) => option.input === input)
    if (taken !== undefined && isSending(taken)) {
      for (const other of before.options) {
        if (other.input === input || !isSending(other)) continue
        const there = follow(spots, goalOf(spots, before, other, variant), later, variant)
        if (there?.state === spot.state && namesOfBest(there) !== best) return true
      }
    }
    later.unshift(input)
    at = before
  }
  return false
}

const namesOfBest = (spot: Spot): string =>
  bestOptions(spot)
    .map(({ input }) => input)
    .toSorted()
    .join()

/** Where the same inputs lead from another spot; undefined where one is not offered. */
function follow(
  spots: readonly Spot[],
  from: Spot | undefined,
  inputs: readonly string[],
  variant: string,
): Spot | undefined {
  let at = from
  for (const input of inputs) {
    const option = at?.options.find((one) => one.input === input)
    if (at === undefined || option === undefined) return undefined
    at = goalOf(spots, at, option, variant)
  }
  return at
}
