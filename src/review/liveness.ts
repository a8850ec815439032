import type { RuleCode } from '../rubric'
import { type Choice, type Guard, guardsIn, type Scenario, type State } from '../scenario'

/** What can still be asked of a position from a state on: everything else makes no difference any more. */
export interface Live {
  flags: Set<string>
  items: Set<string>
  visits: Set<string>
  codes: Set<RuleCode>
  lastResponse: boolean
  /** Numbers above which more makes no difference; 0 where nobody asks. */
  caps: Record<'contacts' | 'empty' | 'value' | 'unanswered' | 'silentDays', number>
}

const makeLive = (): Live => ({
  flags: new Set(),
  items: new Set(),
  visits: new Set(),
  codes: new Set(),
  lastResponse: false,
  caps: { contacts: 0, empty: 0, value: 0, unanswered: 0, silentDays: 0 },
})

/** What can still be asked in and after each state, by its id. */
export function livenessOf(scenario: Scenario): ReadonlyMap<string, Live> {
  const { file, states } = scenario
  const live = new Map<string, Live>()
  const next = new Map<string, Set<string>>()
  for (const [id, state] of states) {
    const own = makeLive()
    live.set(id, own)
    next.set(id, waysFrom(scenario, state))
    // Whatever happens on its day asks wherever the play stands then.
    readGuards(own, file.events)
    readGuards(own, state)
    if (scenario.counted.has(id)) own.visits.add(id)
    if (state.type !== 'decision') continue
    for (const choice of [...state.choices, ...(state.itch ?? [])]) readItem(own, choice)
    // A draft writes itself from the first silent day on.
    if (state.itch !== undefined) own.caps.silentDays = Math.max(own.caps.silentDays, 1)
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const [id, ways] of next) {
      const into = live.get(id)
      for (const way of ways) {
        const from = live.get(way)
        if (into !== undefined && from !== undefined && unite(into, from)) isChanged = true
      }
    }
  }
  return live
}

function waysFrom({ file }: Scenario, state: State): Set<string> {
  if (state.type === 'final') return new Set()
  const ways = new Set([file.timeUp, file.cutOff])
  if (state.limit !== undefined) ways.add(state.limit.then)
  const lists =
    state.type === 'beat'
      ? [state.to]
      : [...state.choices, ...(state.itch ?? []), state.wait, state.moveOn].map((one) => one.to)
  for (const target of lists.flat()) ways.add(target.to)
  return ways
}

function readItem({ items }: Live, choice: Choice): void {
  if (choice.kind === 'prepare') items.add(choice.item)
  else if (choice.uses !== undefined) items.add(choice.uses)
}

function readGuards(live: Live, part: unknown): void {
  for (const guard of guardsIn(part)) readGuard(live, guard)
}

function readGuard(live: Live, guard: Guard): void {
  if (!('fact' in guard)) return
  switch (guard.fact) {
    case 'flag':
      live.flags.add(guard.of)
      return
    case 'notebook':
      live.items.add(guard.of)
      return
    case 'visits':
      live.visits.add(guard.of)
      return
    case 'finding':
      live.codes.add(guard.of)
      return
    case 'lastResponse':
      live.lastResponse = true
      return
    case 'count':
    case 'silentDays': {
      const of = guard.fact === 'count' ? guard.of : guard.fact
      const most = Math.max((guard.is ?? -1) + 1, guard.atLeast ?? 0, (guard.atMost ?? -1) + 1)
      live.caps[of] = Math.max(live.caps[of], most)
      return
    }
    // The day, the truth, the perception and the message are always there.
    case 'day':
    case 'weekday':
    case 'truth':
    case 'perception':
    case 'band':
    case 'message':
    // Asked by the review alone.
    case 'chosen':
  }
}

/** Adds what is asked later; true where that was more. */
function unite(into: Live, from: Live): boolean {
  let isMore = from.lastResponse && !into.lastResponse
  into.lastResponse ||= from.lastResponse
  for (const name of ['flags', 'items', 'visits', 'codes'] as const) {
    const target: Set<string> = into[name]
    const before = target.size
    for (const one of from[name]) target.add(one)
    if (target.size > before) isMore = true
  }
  for (const name of Object.keys(into.caps) as (keyof Live['caps'])[]) {
    if (from.caps[name] <= into.caps[name]) continue
    into.caps[name] = from.caps[name]
    isMore = true
  }
  return isMore
}

/** What is asked anywhere. */
export function everAsked(lives: Iterable<Live>): Live {
  const all = makeLive()
  for (const live of lives) unite(all, live)
  return all
}
