import { cues } from '../../scenario'
import type { TeachingCheck } from '../check'

const leastScenarios = 3

/** The four signs of a call that is in the way are met often enough to be learned. */
export const signs: TeachingCheck = {
  id: 'P12',
  name: 'Keyboard, disengaged, hold and hurrying are each met in three scenarios while the player can still act.',
  reader:
    'whether each sign can be heard, read and seen (the tests of the game hold it to sound, caption and picture)',
  find(shelf) {
    const isEnough = shelf.length >= leastScenarios
    const figures = cues.map((cue) => ({
      name: `${cue}: scenarios in which it comes before a decision`,
      value: shelf.filter((study) => study.witnesses().some((play) => play.cues.has(cue))).length,
      ...(isEnough ? { least: leastScenarios } : {}),
    }))
    if (isEnough) return { figures }
    return { figures, untold: { status: 'too-few', why: `it takes ${leastScenarios} scenarios to tell` } }
  },
}
