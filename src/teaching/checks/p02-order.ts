import { shuffled } from '../../engine'
import type { Choice } from '../../scenario'
import { type Finding, findingAt, type TeachingCheck } from '../check'
import { bestOf, type Screen, screensByState } from '../screens'
import type { Study } from '../study'
import { choicesIn } from '../texts'

/** The order of the choices of a state in a play with this seed. */
export type Order = (choices: readonly Choice[], seed: number, state: string) => readonly Choice[]

const plays = 500
/** Standard deviations from chance that are allowed; among hundreds of places none comes further by chance. */
const mostDeviations = 4.5

/** Words that count on a place: "a)", "2.", "all of the above", "the next choice". Somebody's first choice is none. */
const place =
  /^\(?(?:[a-h]|\d)[).:]\s|\b(?:of the|as|see) (?:above|below)\b|\b(?:next|previous) (?:choice|option)\b|\b(?:choice|option) (?:above|below)\b/iu

/** Place gives nothing away; `order` is the engine's own unless a test has another. */
export const makeOrderCheck = (order: Order = shuffled): TeachingCheck => ({
  id: 'P2',
  name: 'The order of the choices is drawn anew for every play, and no place tells which is best.',
  reader: null,
  find(shelf) {
    const findings = shelf.flatMap(placeWords)
    const tellers = shelf.flatMap(({ screens }) =>
      [...screensByState(screens).values()].flatMap((group) => {
        const screen = group.find(({ listed }) => listed.length > 1)
        return screen === undefined ? [] : [screen]
      }),
    )
    if (tellers.length === 0)
      return { findings, untold: { status: 'not-applicable', why: 'no decision lists two choices' } }
    const figures = (['first', 'last'] as const).map((where) => {
      const { hits, chance, spread } = hitsOf(tellers, where, order)
      const share = hits / (plays * tellers.length)
      const slack = (mostDeviations * spread) / (plays * tellers.length)
      const limits = { least: chance - slack, most: chance + slack }
      return { name: `part of ${plays} plays in which the ${where} choice is best`, value: share, ...limits }
    })
    return { figures, findings }
  },
})

function hitsOf(screens: readonly Screen[], where: 'first' | 'last', order: Order) {
  let hits = 0
  let variance = 0
  let chances = 0
  for (const { state, listed, worths } of screens) {
    const ids = listed.map(({ choice }) => choice.id)
    const best = bestOf(ids, worths)
    const chance = 1 / listed.length
    chances += chance / screens.length
    variance += (plays * chance * (1 - chance)) / best.length
    const choices = listed.map(({ choice }) => choice)
    for (let seed = 1; seed <= plays; seed++) {
      const at = order(choices, seed, state).at(where === 'first' ? 0 : -1)
      if (at !== undefined && best.includes(at.id)) hits += 1 / best.length
    }
  }
  return { hits, chance: chances, spread: Math.sqrt(variance) }
}

const placeWords = (study: Study): Finding[] =>
  choicesIn(study.scenario).flatMap(({ choice, path }) => {
    const words = place.exec(choice.label)?.[0]
    if (words === undefined) return []
    return [
      findingAt(study, [...path, 'label'], {
        found: `"${words.trim()}", which counts on a place`,
        expected: 'a label that is true in any order',
        suggestion: 'say what is meant',
      }),
    ]
  })
