import { boundaries } from '../boundaries'
import type { TeachingCheck } from '../check'

/** One scenario in so many has a role in which persistence is wanted. */
const oneIn = 6

/** The exceptions are taught, and where the rules begin and end. */
export const exceptions: TeachingCheck = {
  id: 'P9',
  name: 'One scenario in six has a hunting role, and each boundary of the rubric is met in two, once on each side.',
  reader: null,
  find(shelf) {
    const hunters = shelf.filter(
      ({ scenario: { file } }) => file.role.kind === 'hunter' || file.role.coldCalling === true,
    )
    const sides = boundaries.map(({ name, within, beyond }) => {
      const near = shelf.filter((study) => study.witnesses().some((play) => within(play, study.scenario)))
      const far = shelf.filter((study) => study.witnesses().some((play) => beyond(play, study.scenario)))
      // One scenario for each side, and not the same.
      const isMet = near.length > 0 && far.length > 0 && new Set([...near, ...far]).size > 1
      return { name, near: near.length, far: far.length, isMet }
    })
    const isEnough = shelf.length >= oneIn
    const figures = [
      {
        name: `of ${shelf.length} scenarios, those with a hunting role`,
        value: hunters.length,
        ...(isEnough ? { least: Math.ceil(shelf.length / oneIn) } : {}),
      },
      {
        name: `of ${boundaries.length} boundaries, those met on both sides in two scenarios`,
        value: sides.filter(({ isMet }) => isMet).length,
        ...(isEnough ? { least: boundaries.length } : {}),
      },
      ...sides.flatMap(({ name, near, far }) => [
        { name: `${name}: scenarios that meet it from within`, value: near },
        { name: `${name}: scenarios that go beyond`, value: far },
      ]),
    ]
    if (isEnough) return { figures }
    const why = `${shelf.length} of the ${oneIn} scenarios that it takes to tell`
    return { figures, untold: { status: 'too-few', why } }
  },
}
