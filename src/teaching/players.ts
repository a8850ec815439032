import { moveOnId, waitId } from '../engine'
import type { Choice, ContactChoice } from '../scenario'
import { wordsOf } from './texts'

/** What a player goes by: what is offered, how many inputs were taken, what was sent, and the seed's dice. */
export interface Turn {
  /** Choices in the order in which this play lists them. */
  listed: readonly Choice[]
  /** Everything that can be sent now, the draft that wrote itself last. */
  options: readonly Choice[]
  all: readonly string[]
  sent: readonly ContactChoice[]
  taken: number
  dice: number
}

/** Names the input of a player who follows one rule and reads nothing else. */
export type Player = (turn: Turn) => string

const idOr = (choice: Choice | undefined, otherwise = waitId): string => choice?.id ?? otherwise

/** The option with the largest number; the first of equals. */
function most(options: readonly Choice[], number: (choice: Choice) => number): string {
  const best = Math.max(...options.map(number))
  return idOr(options.find((one) => number(one) === best))
}

const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const isNote = (choice: Choice): boolean =>
  choice.kind === 'contact' && choice.message.purpose === 'thank-you'
const isOfValue = (choice: Choice): boolean =>
  choice.kind === 'contact' &&
  choice.uses !== undefined &&
  choice.message.from === undefined &&
  !isNote(choice)

const goesBy = (channels: readonly string[], { options }: Turn): Choice | undefined => {
  for (const channel of channels) {
    const found = options.find((one) =>
      channel === 'turn' ? one.kind === 'turn' : one.kind === 'contact' && one.message.channel === channel,
    )
    if (found !== undefined) return found
  }
  return undefined
}

const polite = /\b(?:please|thank\w*|kind\w*|glad|hope|sorry|wish\w*|would|regards)\b/giu

/** Players who lose where the content is sound, by name; `random` is what they are held against. */
export const simplePlayers = {
  random: ({ all, dice }) => all[dice % all.length] ?? waitId,
  first: ({ listed }) => idOr(listed[0]),
  last: ({ listed }) => idOr(listed.at(-1)),
  'longest label': ({ options }) => most(options, (one) => one.label.length),
  'shortest label': ({ options }) => most(options, (one) => -one.label.length),
  'longest words': ({ options }) => most(options, (one) => spoken(one).length),
  'shortest words': ({ options }) => most(options, (one) => -spoken(one).length),
  'most polite': ({ options }) => most(options, (one) => countIn(spoken(one), polite)),
  'most exclamation marks': ({ options }) => most(options, (one) => countIn(spoken(one), /!/gu)),
  'contains "value"': ({ options }) =>
    most(options, (one) => countIn(`${one.label} ${spoken(one)}`, /valu/giu)),
  'avoids "follow up"': ({ options, dice }) => {
    const without = options.filter((one) => !/follow(?:ing|-)? ?up|check(?:ing)? in/iu.test(spoken(one)))
    return idOr(without[dice % without.length])
  },
  'always call': (turn) => idOr(goesBy(['call', 'turn', 'voicemail'], turn)),
  'always mail': (turn) => idOr(goesBy(['email', 'letter'], turn)),
  'always wait': () => waitId,
  alternate: ({ listed, taken }) => (taken % 2 === 0 ? idOr(listed[0]) : waitId),
  'note, one value, quit': ({ options, sent, taken }) => {
    if (taken === 0) return idOr(options.find(isNote))
    return sent.some(isOfValue) ? moveOnId : idOr(options.find(isOfValue))
  },
  'note, then wait': ({ options, taken }) => (taken === 0 ? idOr(options.find(isNote)) : waitId),
} satisfies Readonly<Record<string, Player>>

/** What is read before it is chosen; of preparing that is the label. */
const spoken = (choice: Choice): string => (choice.kind === 'prepare' ? choice.label : wordsOf(choice))
