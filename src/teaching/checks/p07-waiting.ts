import { moveOnId, waitId } from '../../engine'
import { meanOf, type TeachingCheck } from '../check'
import { bestOf, type Screen, screensByState } from '../screens'
import { bestOptions } from '../spots'
import type { Study } from '../study'

const least = 0.2
const most = 0.35

const isPatient = (input: string): boolean => input === waitId || input === moveOnId

/** Doing nothing is a move, and at times the best. */
export const waiting: TeachingCheck = {
  id: 'P7',
  name: 'Waiting or moving on is always offered, and is best in a fifth to a third of the decisions.',
  reader: null,
  find(shelf) {
    const decisions = shelf.flatMap(sharesOf)
    const spots = shelf.flatMap((study) =>
      study.spots.filter(({ options }) => !options.every(({ input }) => isPatient(input))),
    )
    const shares = spots.map((spot) => {
      const best = bestOptions(spot)
      return best.filter(({ input }) => isPatient(input)).length / best.length
    })
    return {
      figures: [
        {
          name: `part of ${decisions.length} decisions in which waiting or moving on is best`,
          value: meanOf(decisions.map(({ share }) => share)),
          least,
          most,
        },
        { name: `part of ${spots.length} positions in which it is best`, value: meanOf(shares) },
      ],
    }
  },
}

/** How much of each decision's best waiting and moving on are, from its screens; ties share. */
export const sharesOf = ({ screens }: Study): { state: string; share: number }[] =>
  // Where there is nothing else, there is nothing to decide.
  [...screensByState(screens.filter(({ worths }) => ![...worths.keys()].every(isPatient)))].map(
    ([state, group]) => ({ state, share: meanOf(group.map(shareOf)) }),
  )

function shareOf({ worths }: Screen): number {
  const best = bestOf([...worths.keys()], worths)
  return best.filter(isPatient).length / best.length
}
