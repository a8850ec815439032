import { bandOfChance } from '../chance'
import { type Finding, findingAt, meanOf, type TeachingCheck } from '../check'
import { bestOf, type Screen, screensByState } from '../screens'
import type { Study } from '../study'

/** The longest label of a decision against its shortest. */
const mostUneven = 1.6

/** What one decision says of one cue, as a mean over its screens: how often it was right, and the chance of that. */
interface Vote {
  hit: number
  chance: number
}

/** Length gives nothing away. */
export const length: TeachingCheck = {
  id: 'P1',
  name: 'The best choice is the longest, or the shortest, no more often than chance has it.',
  reader: null,
  find(shelf) {
    const votes = { longest: votesOf(shelf, Math.max), shortest: votesOf(shelf, Math.min) }
    const findings = shelf.flatMap(unevenScreens)
    const figures = Object.entries(votes).map(([name, all]) => {
      const band = bandOfChance(all.map(({ chance }) => chance))
      const value = all.reduce((sum, { hit }) => sum + hit, 0)
      return { name: `decisions of ${all.length} in which the ${name} choice is best`, value, ...band }
    })
    const counts = [votes.longest.length, votes.shortest.length]
    if (!figures.every(({ least, most }, at) => least === 0 && most === counts[at]))
      return { figures, findings }
    const why = `with ${Math.max(...counts)} decisions, any count may be chance`
    return { figures, findings, untold: { status: 'too-few', why } }
  },
}

function votesOf(shelf: readonly Study[], pick: (...lengths: number[]) => number): Vote[] {
  return shelf.flatMap(({ screens }) =>
    [...screensByState(screens).values()].flatMap((group) => {
      const votes = group
        .filter(({ listed }) => listed.length > 1)
        .map((screen) => voteOf(screen, pick))
        // Where all are equally long, length is no cue.
        .filter(({ chance }) => chance < 1)
      if (votes.length === 0) return []
      return [{ hit: meanOf(votes.map(({ hit }) => hit)), chance: meanOf(votes.map(({ chance }) => chance)) }]
    }),
  )
}

function voteOf({ listed, worths }: Screen, pick: (...lengths: number[]) => number): Vote {
  const wanted = pick(...listed.map(({ choice }) => choice.label.length))
  const cued = new Set(listed.flatMap(({ choice }) => (choice.label.length === wanted ? [choice.id] : [])))
  const best = bestOf(
    listed.map(({ choice }) => choice.id),
    worths,
  )
  return {
    hit: best.filter((input) => cued.has(input)).length / best.length,
    chance: cued.size / listed.length,
  }
}

function unevenScreens(study: Study): Finding[] {
  return [...screensByState(study.screens)].flatMap(([state, group]) => {
    const worst = group
      .filter(({ listed }) => listed.length > 1)
      .map(({ listed }) => {
        const sorted = listed.toSorted((a, b) => a.choice.label.length - b.choice.label.length)
        const [shortest, longest] = [sorted[0], sorted.at(-1)]
        const lengths = [longest, shortest].map((one) => one?.choice.label.length ?? 1)
        return { longest, shortest, ratio: (lengths[0] ?? 1) / (lengths[1] ?? 1) }
      })
      .toSorted((a, b) => b.ratio - a.ratio)[0]
    if (worst === undefined || worst.ratio <= mostUneven) return []
    const { longest, shortest, ratio } = worst
    return [
      findingAt(study, [...(longest?.path ?? ['states', state]), 'label'], {
        found: `a label ${ratio.toFixed(1)} times as long as that of "${shortest?.choice.id}" beside it`,
        expected: `at most ${mostUneven} times the shortest of a decision`,
        suggestion: 'shorten it, or say more in the other',
      }),
    ]
  })
}
