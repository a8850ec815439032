import { expect } from 'vitest'
import { eventsOf, type Log, replay, waitId } from '../../src/engine'
import { leftOut } from '../../src/review'
import { type Moves, movesOfSession, type ReviewedMove } from '../../src/review/moves'
import type { Solution } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'

const endOf = (scenario: Scenario, seed: number, log: Log) => {
  const ended = eventsOf(replay(scenario, seed, log)).find((event) => event.type === 'ended')
  return ended?.type === 'ended' ? ended : undefined
}

/** Expects of one reviewed decision that its label agrees with what was lost, and that its counterfactual is a replay. */
export function expectMove(
  solution: Solution,
  scenario: Scenario,
  seed: number,
  log: Log,
  { at, quality, loss, best, taken, instead, line: told }: ReviewedMove,
): void {
  expect(best.length).toBeGreaterThan(0)
  expect(loss > 0 && best.some(({ input }) => input === taken.input)).toBe(false)
  expect(quality === 'best').toBe(loss === 0)
  const { variant } = replay(scenario, seed, log.slice(0, at)).position
  // By a second way: what is told, with waiting between it, is best choice after best choice.
  let set = solution.begin(variant)
  for (const input of log.slice(0, at)) set = solution.after(set, input, variant)
  const line = log.slice(0, at)
  const left = told.map(({ input }) => input)
  while (solution.options(set).length > 0) {
    const equal = solution.options(set).filter(({ worth }) => worth === solution.best(set))
    const next = equal.some(({ input }) => input === left[0]) ? left.shift() : waitId
    expect(equal.map(({ input }) => input)).toContain(next)
    line.push(next ?? waitId)
    set = solution.after(set, next ?? waitId, variant)
  }
  const { headline, ending } = instead
  expect(endOf(scenario, seed, line)).toMatchObject({ headline, ending })
  expect(left).toEqual([])
}

/** Expects that another truth which is named fits all that was seen, and makes the difference that is told. */
export function expectElsewhere(
  solution: Solution,
  scenario: Scenario,
  seed: number,
  log: Log,
  { at, elsewhere, loss }: ReviewedMove,
): void {
  if (elsewhere === null) return
  expect(loss).toBeGreaterThan(0)
  const { variant } = replay(scenario, seed, log).position
  const other = scenario.file.variants.find(({ title }) => title === elsewhere.title)?.id ?? ''
  expect(other).not.toBe(variant)
  const follow = (id: string, way: Log) =>
    way.reduce((set, input) => solution.after(set, input, id), solution.begin(id))
  expect(follow(other, log.slice(0, at))).toBe(follow(variant, log.slice(0, at)))
  const { before, after } = elsewhere
  expect(
    before.state !== after.state ||
      before.perception !== after.perception ||
      leftOut(before, after).length > 0,
  ).toBe(true)
}

const isYes = (one: { ending: string } | undefined) =>
  one !== undefined && ['offer', 'second-interview'].includes(one.ending)

/** Expects of a whole play that its turning points are those that lost most, and that the one that closed the way is named. */
export function expectTurns(
  scenario: Scenario,
  seed: number,
  log: Log,
  { moves, key, decided }: Moves,
): void {
  expect(moves.map(({ taken }) => taken.input)).toEqual(log)
  const within = [...moves.map(({ instead }) => instead), endOf(scenario, seed, log)]
  const closed = within.findLastIndex(isYes)
  expect(decided).toBe(closed < 0 || closed === moves.length ? null : closed)
  expect(decided === null || key.includes(decided)).toBe(true)
  const losses = key.map((at) => moves[at]?.loss ?? 0)
  expect(losses).toEqual(losses.toSorted((a, b) => b - a))
  expect(Math.max(0, ...moves.map(({ loss }) => loss)) - (losses[0] ?? 0)).toBeLessThan(6)
}

/** Both, for every decision of a play that has ended. */
export function expectMoves(solution: Solution, scenario: Scenario, seed: number, log: Log): void {
  const reviewed = movesOfSession(solution, scenario, seed, log)
  for (const move of reviewed.moves) {
    expectMove(solution, scenario, seed, log, move)
    expectElsewhere(solution, scenario, seed, log, move)
  }
  expectTurns(scenario, seed, log, reviewed)
}
