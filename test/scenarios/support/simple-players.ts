import {
  choices,
  inputs,
  mix,
  moveOnId,
  type Offers,
  type Position,
  start,
  step,
  waitId,
} from '../../../src/engine'
import type { Choice, ContactChoice, Scenario } from '../../../src/scenario'
import { outcomeOf } from './outcome'

/** What a player goes by: what is offered, how many inputs were taken, what was sent, and the seed's dice. */
interface Turn {
  offers: Offers
  /** Everything that can be sent now, the draft that wrote itself last. */
  options: readonly Choice[]
  all: readonly string[]
  sent: readonly ContactChoice[]
  taken: number
  dice: number
}

/** Names the input of a player who follows one rule and reads nothing else. */
export type Player = (turn: Turn) => string

const wordsOf = (choice: Choice): string =>
  choice.kind === 'contact' ? choice.message.text : choice.kind === 'turn' ? choice.text : choice.label

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
  first: ({ offers }) => idOr(offers.choices[0]),
  last: ({ offers }) => idOr(offers.choices.at(-1)),
  'longest label': ({ options }) => most(options, (one) => one.label.length),
  'shortest label': ({ options }) => most(options, (one) => -one.label.length),
  'longest words': ({ options }) => most(options, (one) => wordsOf(one).length),
  'shortest words': ({ options }) => most(options, (one) => -wordsOf(one).length),
  'most polite': ({ options }) => most(options, (one) => countIn(wordsOf(one), polite)),
  'most exclamation marks': ({ options }) => most(options, (one) => countIn(wordsOf(one), /!/gu)),
  'contains "value"': ({ options }) =>
    most(options, (one) => countIn(`${one.label} ${wordsOf(one)}`, /valu/giu)),
  'avoids "follow up"': ({ options, dice }) => {
    const without = options.filter((one) => !/follow(?:ing|-)? ?up|check(?:ing)? in/iu.test(wordsOf(one)))
    return idOr(without[dice % without.length])
  },
  'always call': (turn) => idOr(goesBy(['call', 'turn', 'voicemail'], turn)),
  'always mail': (turn) => idOr(goesBy(['email', 'letter'], turn)),
  'always wait': () => waitId,
  alternate: ({ offers, taken }) => (taken % 2 === 0 ? idOr(offers.choices[0]) : waitId),
  'note, one value, quit': ({ options, sent, taken }) => {
    if (taken === 0) return idOr(options.find(isNote))
    return sent.some(isOfValue) ? moveOnId : idOr(options.find(isOfValue))
  },
  'note, then wait': ({ options, taken }) => (taken === 0 ? idOr(options.find(isNote)) : waitId),
} satisfies Readonly<Record<string, Player>>

/** A player's play to its end: what it is worth, and the perception. */
export function playBy(
  scenario: Scenario,
  player: Player,
  seed: number,
): ReturnType<typeof outcomeOf> & { log: string[] } {
  let position: Position = start(scenario, seed).position
  const log: string[] = []
  const sent: ContactChoice[] = []
  for (;;) {
    const offers = choices(scenario, position)
    if (offers === null) throw new Error(`play ${seed} began at its end`)
    const options = offers.itch === null ? offers.choices : [...offers.choices, offers.itch]
    const all = inputs(scenario, position)
    const dice = mix(seed, `dice ${log.length}`)
    const input = player({ offers, options, all, sent, taken: log.length, dice })
    const choice = options.find((one) => one.id === input)
    if (choice?.kind === 'contact') sent.push(choice)
    const next = step(scenario, position, input)
    log.push(input)
    position = next.position
    if (next.events.some((event) => event.type === 'ended')) return { ...outcomeOf(next.events), log }
  }
}

/** Mean and standard deviation of a player's worth over these many seeds, and how often assertive came out. */
export function resultsOf(scenario: Scenario, player: Player, plays: number) {
  const results = Array.from({ length: plays }, (_, seed) => playBy(scenario, player, seed + 1))
  const mean = results.reduce((sum, one) => sum + one.worth, 0) / plays
  const variance = results.reduce((sum, one) => sum + (one.worth - mean) ** 2, 0) / plays
  const assertive = results.filter((one) => one.perception === 'assertive').length / plays
  return { mean, deviation: Math.sqrt(variance), assertive }
}
