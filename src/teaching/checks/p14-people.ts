import type { ScenarioFile } from '../../scenario'
import { type Figure, meanOf, type TeachingCheck } from '../check'
import type { Study } from '../study'

const leastScenarios = 4
/** Scenarios of one kind, as a part of the shelf. */
const mostAlike = 0.5

/** What should vary, and of how much of the shelf one kind may be. */
const kinds: readonly { name: string; of: (file: ScenarioFile) => string; most: number }[] = [
  { name: "managers' names", of: (file) => file.manager.name, most: 0 },
  { name: "candidates' names", of: (file) => file.candidate.name, most: 0 },
  { name: 'employers', of: (file) => file.company.name, most: 0 },
  { name: 'roles', of: (file) => file.role.title.toLowerCase(), most: mostAlike },
  { name: 'places of work', of: (file) => file.company.place, most: mostAlike },
  { name: "managers' temperaments", of: (file) => file.manager.temperament, most: mostAlike },
  { name: "managers' pronouns", of: (file) => file.manager.pronouns, most: 0.75 },
]

/** Outcome by which one group of scenarios may be worse than all, with the best play. */
const mostWorse = 15

/** People vary, and none of them is the one that fails. */
export const people: TeachingCheck = {
  id: 'P14',
  name: 'Names, roles, employers and people vary, and no kind of them is the one that fails.',
  reader: 'whether ages and cultures vary, and whether anybody looks like the kind of person who fails',
  find(shelf) {
    const isEnough = shelf.length >= leastScenarios
    const files = shelf.map(({ scenario }) => scenario.file)
    const varied = kinds.map(({ name, of, most }): Figure => {
      const counts = countsOf(files.map(of))
      // Of a shelf that is large enough, one scenario may always be of any kind.
      const limit = Math.max(1, Math.floor(shelf.length * most))
      return {
        name: `${name}: ${counts.size} on ${shelf.length} scenarios; the most frequent stands in`,
        value: Math.max(0, ...counts.values()),
        ...(isEnough ? { most: limit } : {}),
      }
    })
    const figures = [...varied, ...(isEnough ? gapsOf(shelf) : [])]
    if (isEnough) return { figures }
    return { figures, untold: { status: 'too-few', why: `it takes ${leastScenarios} scenarios to tell` } }
  },
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How far the best that can be reached under each kind of manager lies below that of the others. */
function gapsOf(shelf: readonly Study[]): Figure[] {
  const pronouns = new Set(shelf.map(({ scenario }) => scenario.file.manager.pronouns))
  return [...pronouns].flatMap((one) => {
    const own = shelf.filter(({ scenario }) => scenario.file.manager.pronouns === one)
    const others = shelf.filter((study) => !own.includes(study))
    if (others.length === 0) return []
    const value = meanOf(others.map(bestOf)) - meanOf(own.map(bestOf))
    return [{ name: `best outcome under managers "${one}", below that of others`, value, most: mostWorse }]
  })
}

const bestOf = ({ scenario, solution }: Study): number =>
  meanOf(scenario.file.variants.map(({ id }) => solution.best(solution.begin(id))))
