import type { TeachingCheck } from '../check'
import { goalOf, type Spot } from '../spots'
import type { Study } from '../study'

/** Decisions that are taken as badly as can be. */
const badDecisions = 2
/** Least outcome of a play that comes across as mixed with assertive. */
const mixed = 60
const leastPart = 0.5

/** A bad start is no lost game. */
export const recovery: TeachingCheck = {
  id: 'P20',
  name: 'After a bad start, a play can still come to mixed or better in at least half of the scenarios.',
  reader: 'whether recovery is taught: whether the way back is shown, not only open',
  find(shelf) {
    const reached = shelf.map((study) => ({ study, outcome: bestAfterBadStart(study) }))
    return {
      figures: [
        ...reached.map(({ study: { file }, outcome }) => ({
          file,
          name: `best outcome after the ${badDecisions} worst decisions (mixed from ${mixed})`,
          value: outcome,
        })),
        {
          name: `of ${shelf.length} scenarios, those that can still come to mixed or better`,
          value: reached.filter(({ outcome }) => outcome >= mixed).length,
          least: Math.ceil(shelf.length * leastPart),
        },
      ],
    }
  },
}

/** The least that can still be reached, over the variants, after any first choices that do not end the play. */
function bestAfterBadStart({ spots, scenario }: Study): number {
  const outcomes = scenario.file.variants.flatMap(({ id }) => {
    const start = spots.find((one) => one.from === null && one.variants.includes(id))
    return start === undefined ? [] : [leastAfter(start, spots, id, badDecisions)]
  })
  return Math.min(...outcomes)
}

function leastAfter(spot: Spot, spots: readonly Spot[], variant: string, left: number): number {
  if (left === 0) return spot.best
  const goals = spot.options.map((option) => goalOf(spots, spot, option, variant))
  const goingOn = goals.filter((goal) => goal !== undefined && goal.options.length > 0) as Spot[]
  if (goingOn.length === 0) return spot.best
  return Math.min(...goingOn.map((goal) => leastAfter(goal, spots, variant, left - 1)))
}
