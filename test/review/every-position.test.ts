import { describe, expect, it } from 'vitest'
import { inputs, replay, start } from '../../src/engine'
import { reviewOf } from '../../src/review'
import { bestLine } from '../../src/review/best-line'
import { movesOfSession } from '../../src/review/moves'
import { reach, wayTo } from '../../src/review/reach'
import { solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import { expectElsewhere, expectMove, expectMoves, expectTurns } from '../support/expect-moves'
import { expectNamed } from '../support/expect-named'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk } from '../support/walk'

/**
 * With `CALLBACK_PROOF=all` every decision of every reachable position is looked at, and a thousand walks of every
 * scenario; otherwise as many of each as a run of all tests has time for, spread over the whole shelf.
 */
const isWhole = process.env['CALLBACK_PROOF'] === 'all'
const shipped = shippedScenarios()
const sample = { positions: Math.ceil(240 / shipped.length), walks: Math.ceil(240 / shipped.length) }
const patience = isWhole ? 7_200_000 : 300_000

/** A seed that draws each variant. */
function seedsOf(scenario: Scenario): number[] {
  return scenario.file.variants.map(({ id }) => {
    for (let seed = 0; seed < 1000; seed++) if (start(scenario, seed).position.variant === id) return seed
    throw new Error(`no seed draws the variant "${id}"`)
  })
}

describe.each(shipped)('%s', (path) => {
  const scenario = readScenarioFile(path)
  const solution = solve(scenario)
  const seeds = seedsOf(scenario)
  if (!solution.exact) throw new Error('too large to be solved')

  it('is reviewed truly from every position that can be reached', { timeout: patience }, () => {
    const reached = reach(scenario)
    const step = isWhole ? 1 : Math.max(1, Math.floor(reached.size / sample.positions))
    let looked = 0
    for (let number = 0; number < reached.size; number += step) {
      const seed = seeds[reached.starts.findLastIndex((first) => first <= number)] ?? Number.NaN
      const way = wayTo(reached, number)
      const { position } = replay(scenario, seed, way)
      const offered = inputs(scenario, position)
      if (offered.length === 0) continue
      let known = solution.begin(position.variant)
      for (const input of way) known = solution.after(known, input, position.variant)
      const log = [...way, ...bestLine(solution, scenario, position, known)]
      const reviewed = movesOfSession(solution, scenario, seed, log)
      const move = reviewed.moves[way.length]
      if (move === undefined) throw new Error(`no decision at ${number}`)
      expectMove(solution, scenario, seed, log, move)
      expectElsewhere(solution, scenario, seed, log, move)
      expectTurns(scenario, seed, log, reviewed)
      expectNamed(reviewOf(scenario, seed, log))
      looked++
    }
    expect(looked).toBeGreaterThan(isWhole ? 1000 : sample.positions / 2)
  })

  it('is reviewed truly after walks of chance', { timeout: patience }, () => {
    const walks = isWhole ? 1000 : sample.walks
    let decisions = 0
    for (let seed = 1; seed <= walks; seed++) {
      const log = [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input]))
      expectMoves(solution, scenario, seed, log)
      expectNamed(reviewOf(scenario, seed, log))
      decisions += log.length
    }
    expect(decisions).toBeGreaterThan(walks)
  })
})
