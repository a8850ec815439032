import type { Moves, Review, ReviewedContact, ReviewedMove } from '../../review'
import { type Finding, isKept, type RuleCode, ruleId } from '../../rubric'
import { evidenceOf } from '../../rubric/evidence'
import type { Scenario } from '../../scenario'
import { rules } from '../messages.rules.en'
import { dayName, nameOf } from '../words'
import { headingOf, inOrder, wordsOf } from './change'
import { becameWords, contactHead, nothingWords } from './contact-words'
import { supportWords } from './evidence'
import { decidingGrounds, groundWords, stillWords } from './grounds'
import { endingWords } from './better'
import { named } from './decision-words'
import { isGood, kindOf } from './moves'
import { heaviestOf } from './reasons'
import { tk } from './take-words'
import { becauseWords, perceptionWords, r } from './words'

/** One entry of a list: what it is about, then sentences. */
export interface Entry {
  head: string
  /** One to a line. */
  words: string[]
}

/** One part of a review, as plain words. */
export interface Part {
  id: 'side' | 'across' | 'turns' | 'contacts' | 'change' | 'card'
  heading: string
  /** Sentences before the entries. */
  words: string[]
  entries: Entry[]
  isNumbered?: true
  /** Sentences after them. */
  after?: string[]
}

/** A review as plain words, for paper and for the clipboard. */
export interface Digest {
  /** What was played. */
  title: string
  headline: string
  text: string
  parts: Part[]
}

/** What a digest is made of; `rated` is null where the play could not be rated, or not yet. */
export interface Reviewed {
  review: Review
  rated: Moves | null
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

/** How much is said of each contact: all of it; what it was, what came of it and what weighed; or no more than a line of each. */
export type Detail = 'full' | 'short' | 'least'

/** Puts a review into plain words. */
export function digestOf(about: Reviewed, detail: Detail = 'full'): Digest {
  const { review, scenario } = about
  const { title, company } = scenario.file
  return {
    title: `${title}, ${company.name}`,
    headline: review.ending.headline,
    text: review.ending.text,
    parts: [
      sideOf(about),
      acrossOf(about),
      turnsOf(about),
      contactsOf(about, detail),
      changeOf(about),
      card(),
    ],
  }
}

const sideOf = ({ review, scenario }: Reviewed): Part => ({
  id: 'side',
  heading: r('side.heading', { name: nameOf(scenario, scenario.file.manager.id) }),
  words: [[review.variant.title, review.variant.truth].join(' – '), ...some(review.ending.why)],
  entries: [],
})

function acrossOf({ review, word }: Reviewed): Part {
  const grounds = decidingGrounds(review.grounds)
  const support = new Set(grounds.flatMap((ground) => ground.rules.map(({ code }) => supportOfRule(code))))
  return {
    id: 'across',
    heading: r('across.heading'),
    words: [
      `${r('across.lead')} ${perceptionWords(review.perception, word)}.`,
      ...grounds.map((ground) => groundWords(ground, review.contacts)),
      ...(support.size === 0 ? [] : [tk('text.rules', { list: [...support].join('; ') })]),
    ],
    entries: [],
  }
}

function turnsOf(about: Reviewed): Part {
  const { rated } = about
  const part = { id: 'turns', heading: r('turns.heading') } as const
  if (rated === null) return { ...part, words: [tk('text.unrated')], entries: [] }
  const turns = rated.key.toSorted((a, b) => a - b).flatMap((at) => rated.moves[at] ?? [])
  return {
    ...part,
    words: [r(turns.length === 0 ? 'turns.none' : turns.length === 1 ? 'turns.one' : 'turns.lead')],
    entries: turns.map((move) => turnOf(move, move.at === rated.decided, about)),
  }
}

function turnOf(move: ReviewedMove, isDecided: boolean, { review, scenario, word }: Reviewed): Entry {
  const day = r('turns.day', { day: move.day, weekday: dayName(scenario, move.day) })
  const contact = review.contacts.find(({ index }) => index === move.contact)
  const finding = contact && heaviestOf(contact.findings, review.grounds)
  const { headline, perception } = move.instead
  const isSame = headline === review.ending.headline
  const isLittle = isDecided && isGood(move)
  return {
    head: `${day}: ${named(move.taken)}${isLittle ? '' : ` (${r(`quality.${move.quality}`)})`}`,
    words: [
      ...(isDecided
        ? [r(isLittle ? 'turns.decided-little' : 'turns.decided'), ...some(review.ending.why)]
        : []),
      finding === undefined
        ? r(contact === undefined ? `turns.not-sent-${kindOf(move)}` : 'turns.too-little')
        : [rules[finding.code].why, ...some(becauseWords(finding, contact ?? null))].join(' '),
      tk('text.better', { list: move.best.map(named).join('; ') }),
      r(isSame ? 'turns.instead-same' : 'turns.instead', {
        headline: endingWords(move.instead),
        label: perceptionWords(perception, word),
      }),
    ],
  }
}

const contactsOf = (about: Reviewed, detail: Detail): Part => ({
  id: 'contacts',
  heading: r('why.heading'),
  words: about.review.contacts.length === 0 ? [r('why.none')] : [],
  entries: about.review.contacts.map((contact) => contactOf(contact, about, detail)),
  isNumbered: true,
  after:
    detail === 'full'
      ? once(about.review.silence).map(({ code }) => `${r('why.whole')}: ${rules[code].why}`)
      : [],
})

function contactOf(contact: ReviewedContact, { review, scenario }: Reviewed, detail: Detail): Entry {
  const { label, turns, answers, handling, findings } = contact
  const head = contactHead(contact, scenario)
  const heaviest = heaviestOf(findings, review.grounds)
  if (detail !== 'full') {
    const weighed = heaviest ?? findings.find(({ code }) => isKept(code))
    const words = weighed === undefined ? r(nothingWords(contact)) : rules[weighed.code].why
    if (detail === 'least') return { head, words: [`${end(label)} ${words}`] }
    const spoken = answers.find(({ says }) => says !== null)
    const answer =
      spoken === undefined
        ? some(answers[0]?.shows ?? r(handling === 'missed' ? 'why.missed' : 'why.no-answer'))
        : [r('why.answer', { name: nameOf(scenario, spoken.by), day: spoken.day, words: spoken.says ?? '' })]
    return {
      head,
      words: [[end(label), ...some(becameWords(contact, scenario)), ...answer].join(' '), words],
    }
  }
  const kept = once(findings).filter(({ code }) => isKept(code))
  return {
    head,
    words: [
      label,
      ...turns.map((turn) => r('why.turn', { turn })),
      ...some(becameWords(contact, scenario)),
      ...answers.flatMap(({ day, by, says, shows }) => [
        ...(says === null ? [] : [r('why.answer', { name: nameOf(scenario, by), day, words: says })]),
        ...some(shows),
      ]),
      ...(answers.length === 0 ? [r(handling === 'missed' ? 'why.missed' : 'why.no-answer')] : []),
      ...(findings.length === 0 ? [r(nothingWords(contact))] : []),
      ...kept.map((finding) => `${r('why.kept')}: ${sentencesOf(finding)}`),
      ...(heaviest === undefined
        ? []
        : [`${r('why.broken')}: ${sentencesOf(heaviest)}`, ...some(becauseWords(heaviest, contact))]),
    ],
  }
}

const once = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one, at) => findings.findIndex(({ code }) => code === one.code) === at)

/** What a finding says and how well it is supported. */
const sentencesOf = ({ code }: Finding): string => `${rules[code].why} (${supportOfRule(code)})`

const supportOfRule = (code: RuleCode): string => supportWords(evidenceOf(ruleId(code)))

function changeOf({ review, scenario, word }: Reviewed): Part {
  const { change, perception, contacts } = review
  const entriesOf = (edits: Parameters<typeof inOrder>[0]): Entry[] =>
    inOrder(edits).map((edited) => ({ head: wordsOf(edited, review, scenario), words: [] }))
  const part = { id: 'change', heading: r(headingOf(review)) } as const
  if (change === null) {
    return {
      ...part,
      words: [r(perception === 'assertive' ? 'change.not-needed' : 'change.none')],
      entries: [],
    }
  }
  const further = inOrder(change.further).map((edited) => wordsOf(edited, review, scenario))
  const still = change.grounds.slice(0, 1).flatMap((ground) => some(stillWords(ground, contacts)))
  return {
    ...part,
    words: [],
    entries: entriesOf(change.edits),
    after: [
      r('change.then', { label: perceptionWords(change.perception, word) }),
      ...still,
      ...(further.length === 0 ? [] : [[r('change.further'), ...further].join(' ')]),
    ],
  }
}

const advice = ['1', '2', '3', '4', '5', '6', '7'] as const

const card = (): Part => ({
  id: 'card',
  heading: r('card.heading'),
  words: [r('card.lead')],
  entries: advice.map((one) => ({ head: r(`card.${one}`), words: [] })),
  isNumbered: true,
  after: [r('card.source')],
})

const some = (words: string | null): string[] => (words === null || words === '' ? [] : [words])

/** A label as a sentence. */
const end = (label: string): string => (/[.!?…”"]$/.test(label) ? label : `${label}.`)
