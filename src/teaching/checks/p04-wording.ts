import { followingUpIn } from '../../scenario/words'
import type { Figure, TeachingCheck } from '../check'
import type { Study } from '../study'
import { choicesIn, isEmpty, wordsOf } from '../texts'

const mostOfEmpty = 0.5
const leastOfOthers = 0.1

/** The words "just following up" do not tell an empty message from a good one. */
export const wording: TeachingCheck = {
  id: 'P4',
  name: '"Just following up" stands in at most half of the empty choices and in a tenth of the others.',
  reader: 'whether other words, or the tone, give the empty choices away',
  find(shelf) {
    const english = shelf.filter(({ scenario }) => scenario.file.language.startsWith('en'))
    if (english.length === 0)
      return { untold: { status: 'not-applicable', why: 'the words are known in English only' } }
    return { figures: english.flatMap(figuresOf) }
  },
}

function figuresOf({ file, scenario }: Study): Figure[] {
  const all = choicesIn(scenario)
    .map(({ choice }) => choice)
    .filter(({ kind }) => kind !== 'prepare')
  const empty = all.filter(isEmpty)
  const others = all.filter((choice) => !isEmpty(choice))
  const saying = (choices: typeof all) =>
    choices.filter((choice) => followingUpIn(wordsOf(choice)) !== null).length
  return [
    // One alone may always say it.
    {
      file,
      name: `of ${empty.length} empty choices, those that say it`,
      value: saying(empty),
      most: Math.max(1, Math.floor(empty.length * mostOfEmpty)),
    },
    {
      file,
      name: `of ${others.length} other choices, those that say it`,
      value: saying(others),
      least: Math.ceil(others.length * leastOfOthers),
    },
  ]
}
