import { solve } from '../../../src/review/solve'
import { makeScenario, type ScenarioFile } from '../../../src/scenario'
import { makeStudy, type Study } from '../../../src/teaching'

const known = new Map<string, Study>()

/** Studies scenario files as a shelf; they are named by their ids. What has been studied once is not studied again. */
export const makeShelf = (files: readonly ScenarioFile[]): Study[] =>
  files.map((file) => {
    const text = JSON.stringify(file)
    const study = known.get(text) ?? studied(JSON.parse(text) as ScenarioFile)
    known.set(text, study)
    return study
  })

function studied(file: ScenarioFile): Study {
  const scenario = makeScenario(file)
  const solution = solve(scenario)
  if (!solution.exact) throw new Error(`"${file.id}" has more than ${solution.positions - 1} positions`)
  return makeStudy(`${file.id}.json`, scenario, solution)
}
