import type { Channel } from '../../rubric'
import type { Choice } from '../../scenario'
import { type Finding, findingAt, type TeachingCheck } from '../check'
import type { Study } from '../study'
import { choicesIn } from '../texts'

type Way = 'by voice' | 'in writing'

/** Words that name a way of getting in touch. */
const ways: Readonly<Record<Way, RegExp>> = {
  'by voice': /\b(?:ring|rings|call|phone|telephone|voicemail|voice mail|leave (?:her |him |them )?word)\b/iu,
  'in writing': /(?<!voice )\b(?:e-?mail|mail|write|letter|text (?:her|him|them))\b/iu,
}

const wayOf: Readonly<Record<Channel, Way>> = {
  call: 'by voice',
  voicemail: 'by voice',
  email: 'in writing',
  letter: 'in writing',
  text: 'in writing',
}

/** What is named to say that it is not done, that somebody else does it, or what it is about. */
const aside =
  /\b(?:instead of|rather than|without|not|after|before|until|(?:about|for) (?:the|her|his|their|that|a)|since (?:she|he|they))\b.*$/iu
const twoSteps = /\bthen (?:ring|call|mail|e-?mail|write|send|leave|ask)\b/iu

/** One choice, one action. */
export const oneAction: TeachingCheck = {
  id: 'P6',
  name: 'Every choice is one action, and its label names no other.',
  reader: 'whether a label joins two things to do in words that name no way of getting in touch',
  find: (shelf) => {
    const findings = shelf.flatMap(doubled)
    const choices = shelf.flatMap(({ scenario }) => choicesIn(scenario)).length
    return {
      findings,
      figures: [
        { name: `of ${choices} choices, labels with more than one action`, value: findings.length, most: 0 },
      ],
    }
  },
}

const doubled = (study: Study): Finding[] => {
  if (!study.scenario.file.language.startsWith('en')) return []
  return choicesIn(study.scenario).flatMap(({ choice, path }) => {
    const found = troubleOf(choice)
    if (found === null) return []
    const expected = 'one action, the one that the choice is'
    const suggestion = 'make two choices of it, or name only what is sent'
    return [findingAt(study, [...path, 'label'], { found, expected, suggestion })]
  })
}

function troubleOf(choice: Choice): string | null {
  // Whoever asks somebody to speak for them names two people, and one action.
  if (choice.kind === 'contact' && choice.message.from !== undefined) return null
  const label = choice.label.replace(aside, '')
  const then = twoSteps.exec(label)
  if (then !== null) return `a second step, "${then[0]}"`
  const named = (Object.keys(ways) as Way[]).filter((way) => ways[way].test(label))
  if (named.length > 1) return 'two actions in one label, one by voice and one in writing'
  if (choice.kind !== 'contact') return null
  const own = wayOf[choice.message.channel]
  const [way] = named
  return way === undefined || way === own ? null : `a label ${way} for a message that goes ${own}`
}
