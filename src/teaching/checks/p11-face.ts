import { explore } from '../../review/explore'
import { bands } from '../../scenario'
import type { Fault } from '../../scenario/source'
import { type Finding, findingAt, type TeachingCheck } from '../check'
import type { Study } from '../study'

/** Finds the faces that contradict the history, with how many steps were looked at. */
export type FindFaces = (study: Study) => { steps: number; faults: readonly Fault[] }

const findFaces: FindFaces = ({ scenario }) => {
  const { inputs, faults } = explore(scenario)
  return { steps: inputs, faults: faults.filter(({ code }) => code === 'band-mismatch') }
}

/** The face never contradicts the history; `find` plays every line unless what it found is known already. */
export const makeFaceCheck = (find: FindFaces = findFaces): TeachingCheck => ({
  id: 'P11',
  name: "The manager's reaction is in the band of the history, in every position that can be reached.",
  reader: 'whether the words of each band sound like it',
  find(shelf) {
    const seen = shelf.map((study) => ({ study, ...find(study) }))
    const findings = seen.flatMap(({ study, faults }): Finding[] => [
      ...faults.map((fault) => ({ ...fault, file: study.file })),
      ...sharedLines(study),
    ])
    const steps = seen.reduce((sum, one) => sum + one.steps, 0)
    return { findings, figures: [{ name: `of ${steps} steps, faces out of band`, value: countOf(seen) }] }
  },
})

const countOf = (seen: readonly { faults: readonly Fault[] }[]): number =>
  seen.reduce((sum, { faults }) => sum + faults.length, 0)

/** Lines that go through a head in two bands: they tell nothing of either. */
function sharedLines(study: Study): Finding[] {
  const { lines } = study.scenario.file.manager
  const first = new Map<string, string>()
  return bands.flatMap((band) =>
    lines[band].flatMap((line, at) => {
      const other = first.get(line)
      first.set(line, other ?? band)
      if (other === undefined || other === band) return []
      return [
        findingAt(study, ['manager', 'lines', band, at], {
          found: `a line that stands in the band "${other}" as well`,
          expected: 'a line that tells which band it is',
        }),
      ]
    }),
  )
}
