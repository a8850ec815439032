import type { Finding, TeachingCheck } from '../check'
import { findingAt } from '../check'
import { asGood, isListed, type Spot } from '../spots'
import type { Study } from '../study'
import { choicesIn, type PlacedChoice } from '../texts'

/** What belongs to somebody else is never worth offering. */
export const confidential: TeachingCheck = {
  id: 'confidential',
  name: 'Offering what belongs to somebody else is never better than everything else, and no better than good.',
  reader: null,
  find(shelf) {
    const offers = shelf.flatMap((study) => offersIn(study).map((offer) => ({ study, offer })))
    if (offers.length === 0)
      return { untold: { status: 'not-applicable', why: 'no choice offers a confidential item' } }
    const counted = offers.map(({ study, offer }) => ({ study, offer, counts: countsOf(study, offer) }))
    const total = (of: keyof Counts) => counted.reduce((sum, { counts }) => sum + counts[of], 0)
    return {
      findings: counted.flatMap(({ study, offer, counts }) => findingsOf(study, offer, counts)),
      figures: [
        { name: 'positions in which it can be offered', value: total('offered') },
        { name: 'of these, where it is better than everything else', value: total('better'), most: 0 },
        { name: 'of these, where it is as good as the best, and something is worse', value: total('equal') },
        { name: 'of these, where everything is equal', value: total('lost') },
        { name: 'of these, where it is the best of what is listed', value: total('listed') },
      ],
    }
  },
}

interface Counts {
  offered: number
  /** Better than all that is not confidential. */
  better: number
  /** As good as the best of the rest, while something there is worse. */
  equal: number
  /** Nothing makes a difference any more. */
  lost: number
  /** Better than every other choice that is listed; waiting or moving on may be as good or better. */
  listed: number
}

const offersIn = ({ scenario }: Study): PlacedChoice[] =>
  choicesIn(scenario).filter(
    ({ choice }) =>
      choice.kind !== 'prepare' &&
      choice.uses !== undefined &&
      scenario.items.get(choice.uses)?.confidential !== undefined,
  )

function countsOf(study: Study, { state, choice }: PlacedChoice): Counts {
  const ids = new Set(offersIn(study).map((one) => `${one.state} ${one.choice.id}`))
  const counts: Counts = { offered: 0, better: 0, equal: 0, lost: 0, listed: 0 }
  for (const spot of study.spots) {
    const own = spot.state === state ? spot.options.find(({ input }) => input === choice.id) : undefined
    if (own === undefined) continue
    counts.offered++
    const rivals = spot.options.filter((one) => isListed(one) && !ids.has(`${state} ${one.input}`))
    if (rivals.length > 0 && rivals.every(({ worth }) => worth < own.worth - asGood)) counts.listed++
    if (own.worth < spot.best - asGood) continue
    const others = spot.options.filter(({ input }) => !ids.has(`${state} ${input}`))
    if (others.every(({ worth }) => worth < spot.best - asGood)) counts.better++
    else if (isLost(spot)) counts.lost++
    else counts.equal++
  }
  return counts
}

const isLost = ({ options, best }: Spot): boolean => options.every(({ worth }) => worth >= best - asGood)

function findingsOf(study: Study, { path, choice }: PlacedChoice, counts: Counts): Finding[] {
  const { offered, better, equal } = counts
  const expected = "something that is nobody else's to be better"
  if (better > 0) {
    const found = `choice "${choice.id}", which is better than everything else in ${better} of ${offered} positions`
    return [findingAt(study, path, { found, expected })]
  }
  if (equal === 0) return []
  const found = `choice "${choice.id}", which is among the best in ${equal} of ${offered} positions`
  return [{ ...findingAt(study, path, { found, expected }), severity: 'warning' }]
}
