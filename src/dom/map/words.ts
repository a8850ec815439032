import type { StoryMap } from '../../review/map'
import type { Scenario } from '../../scenario'
import { mapWords } from '../messages.map.en'
import { reviewWords } from '../messages.review.en'
import { makeT } from '../t'
import { dayName } from '../words'
import { clip, firstSentence } from './clip'

/** Looks up a message of the map. */
export const m = makeT(mapWords)
const r = makeT(reviewWords)

type Node = StoryMap['nodes'][number]
type Ending = NonNullable<Node['ending']>

const rules = new Intl.PluralRules('en')

/** The form of a message for a number. */
export const plural = (key: 'detail.others' | 'endings.hidden', n: number): string =>
  m(`${key}.${rules.select(n) === 'one' ? 'one' : 'other'}` as 'endings.hidden.other', { n })

/** "an offer", as the review says it. */
export const kindWords = ({ kind }: Ending): string => r(`ending.${kind}`)

/** "Day 4, Monday". */
export const dayWords = (scenario: Scenario, day: number): string =>
  m('day', { day, weekday: dayName(scenario, day) })

/** The same where there is room to say what the first day was. */
export const fullDay = (scenario: Scenario, day: number): string =>
  day === 0 ? m('interview', { weekday: dayName(scenario, day) }) : dayWords(scenario, day)

/** What was done, in the author's words where there are any. */
export const roadWords = ({ input, label }: { input: string; label: string | null }): string =>
  label ?? m(input === 'wait' ? 'wait' : 'move-on')

/** Places on the path as they are numbered, "2, 3". */
export const numbersOf = (visits: readonly number[]): string => visits.map((at) => at + 1).join(', ')

/** What a place is called for somebody who cannot see it: what it is, its day, and whether the way led there. */
export function nameOfPlace(scenario: Scenario, map: StoryMap, node: Node): string {
  const { kind, mark, ending, visits } = node
  const day = dayWords(scenario, node.day ?? 0)
  const told = clip(firstSentence(node.told ?? ''), longestName)
  if (kind === 'final') {
    if (ending === null) return m('name.veiled')
    const words = { headline: ending.headline, kind: kindWords(ending) }
    return mark === 'path' ? m('name.end', { ...words, day }) : m('name.found', words)
  }
  if (mark === 'hidden') return m('name.hidden')
  const taken = map.steps[visits.at(-1) ?? -1]?.taken
  if (mark === 'seen' || taken === undefined) return m('name.seen', { day, told })
  const numbers = numbersOf(visits)
  return m('name.path', { numbers, all: map.steps.length, day, told, taken: roadWords(taken) })
}

/** Letters of a moment's first sentence that a name has room for. */
const longestName = 90
