import { beforeAll, describe, expect, it } from 'vitest'
import { solve } from '../../src/review/solve'
import { type CheckId, type CheckResult, makeStudy, type Study, teachingChecks } from '../../src/teaching'
import { runCheck } from '../../src/teaching/check'
import { simplePlayers } from '../../src/teaching/players'
import { makeFaceCheck } from '../../src/teaching/checks/p11-face'
import { playsOfEach } from '../../src/teaching/checks/p03-players'
import { resultsOf } from '../../src/teaching/walk'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'

/**
 * Requirements that the shelf is known to fall short of, each with the reason. Exactly these may be broken: what is
 * mended is taken off the list, and nothing else may join it unseen.
 */
const shortfalls: Partial<Record<CheckId, string>> = {
  P3: 'the rubric calls thanks, or one message of value, at least mixed: stopping there comes to 63 or 66, 3 above the bar',
  P10: 'the rules of hunting roles fire in the one scenario that has such a role; it takes a second',
  P5: 'preparing too late on the last evening costs the better ending and breaks no rule of the rubric',
}

/** Players that do better than P3 allows, and the standard deviations above chance that they may bring. */
const aboveAnyway: ReadonlySet<string> = new Set(['note, one value, quit', 'note, then wait', 'always call'])
const mostAboveAnyway = 0.65

/** Faces were compared by exploring, in `shipped.test.ts`; nothing is explored twice. */
const checks = teachingChecks.map((check) =>
  check.id === 'P11' ? makeFaceCheck(() => ({ steps: 0, faults: [] })) : check,
)

const shelf: Study[] = []
const results = new Map<CheckId, CheckResult>()

beforeAll(() => {
  for (const path of shippedScenarios()) {
    const scenario = readScenarioFile(path)
    const solution = solve(scenario)
    if (!solution.exact) throw new Error(`"${path}" cannot be solved`)
    shelf.push(makeStudy(path, scenario, solution))
  }
}, 600_000)

describe('the shelf', { timeout: 600_000 }, () => {
  it.each(checks.map((check) => [check.id, check] as const))('teaches: %s', (id, check) => {
    const result = runCheck(check, shelf)
    results.set(id, result)
    const { findings, figures } = result
    const isBroken = result.status === 'broken'
    // Figures and findings stand on both sides, so that a failure shows them.
    expect({ id, isBroken, findings, figures }).toEqual({
      id,
      isBroken: id in shortfalls,
      findings,
      figures,
    })
  })

  it('falls short of P3 by three players, and by little', () => {
    for (const study of shelf) {
      const random = resultsOf(study, simplePlayers.random, playsOfEach)
      for (const [name, player] of Object.entries(simplePlayers)) {
        const { mean } = resultsOf(study, player, playsOfEach)
        const most = aboveAnyway.has(name) ? mostAboveAnyway : 0.5
        expect([name, mean <= random.mean + most * random.deviation]).toEqual([name, true])
      }
    }
  })

  it('falls short of P5 by preparing alone', () => {
    const findings = results.get('P5')?.findings ?? []
    const kinds = findings.map(({ file, path }) => {
      const scenario = shelf.find((study) => study.file === file)?.scenario
      return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), scenario?.file)
    })
    expect(kinds).not.toEqual([])
    for (const kind of kinds) expect(kind).toMatchObject({ kind: 'prepare' })
  })
})
