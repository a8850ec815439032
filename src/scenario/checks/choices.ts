import { quoted } from '../problem'
import { countWords } from '../words'
import type { Check, Finding } from './check'
import { isReal, saidIn } from './said'
import { choicesIn, choicesOf, decisionsOf, sayingOf, statesOf } from './walk'
import type { Path } from '../source'

/** A decision lies either inside a call or outside of one. */
export const turnsMixed: Check = function* (file) {
  for (const decision of decisionsOf(file)) {
    const choices = choicesIn(decision)
    const turns = choices.filter(({ part }) => part.kind === 'turn')
    const other = choices.find(({ part }) => part.kind !== 'turn')
    if (turns.length === 0 || other === undefined) continue
    yield {
      path: [...decision.path, 'choices'],
      found: `turns beside ${quoted(other.part.id)} of kind "${other.part.kind}"`,
      expected: 'only turns in a decision inside a call, and none outside',
      suggestion: 'give the call a decision of its own',
      reads: choices.map(({ path }) => [...path, 'kind']),
    }
  }
}

/** A decision shows at most five choices at a time. */
export const tooManyChoices: Check = function* (file) {
  for (const { part, path } of decisionsOf(file)) {
    const always = part.choices.filter((choice) => choice.when === undefined).length
    if (always <= 5) continue
    yield {
      path: [...path, 'choices'],
      found: `${always} choices without a condition`,
      expected: 'at most 5, besides "wait" and "move on"',
      suggestion: 'remove some, or give some a condition',
    }
  }
}

/** Only what has to be made ready can be made ready. */
export const nothingToPrepare: Check = function* (file) {
  for (const { part, path } of choicesOf(file)) {
    if (part.kind !== 'prepare') continue
    const index = file.notebook.findIndex((item) => item.id === part.item)
    const item = file.notebook[index]
    if (item === undefined || item.prepare !== undefined) continue
    yield {
      path: [...path, 'item'],
      found: `${quoted(part.item)}, which is ready from the start`,
      expected: 'an item with "prepare"',
      suggestion: 'add "prepare" to the item, or remove this choice',
      reads: [['notebook', index, 'prepare']],
    }
  }
}

/** What is confidential is worth nothing, and everything else something. */
export const confidentialValue: Check = function* (file) {
  for (const [index, item] of file.notebook.entries()) {
    if (item.confidential === undefined || item.value === undefined) continue
    yield {
      path: ['notebook', index, 'value'],
      found: `the value "${item.value}" on a confidential item`,
      expected: 'no "value", because offering it is never rewarded',
      suggestion: 'remove "value", or remove "confidential" where it is public',
      atKey: true,
      reads: [['notebook', index, 'confidential']],
    }
  }
}

/** Every item that may be offered says what it is worth. */
export const itemWithoutValue: Check = function* (file) {
  for (const [index, item] of file.notebook.entries()) {
    if (item.confidential !== undefined || item.value !== undefined) continue
    yield {
      path: ['notebook', index, 'value'],
      found: `no "value" on ${quoted(item.id)}`,
      expected: 'what it is worth, such as "industry-info"',
      suggestion: 'add "value", or "confidential" where it belongs to somebody else',
    }
  }
}

/** Offering something confidential is never counted as value. */
export const confidentialRewarded: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    const item = file.notebook.find(({ id }) => id === said.uses)
    if (item?.confidential === undefined || item.value !== undefined || !isReal(said.value)) continue
    yield {
      path: [...path, 'value'],
      found: `the value "${said.value}" for the confidential item ${quoted(item.id)}`,
      expected: 'no value, because offering it is never rewarded',
      suggestion: 'remove "value" here, or use another item',
      atKey: true,
      reads: [['notebook']],
    }
  }
}

const onlyWritten = ['auto-reply']
const notInTurns = ['not-answered', 'auto-reply', 'replies', 'calls-back']

function misfit(kind: string, channel: string): string | null {
  if (channel === 'turn') return notInTurns.includes(kind) ? 'an answer within an open call' : null
  if (channel !== 'call' && kind === 'takes-call') return 'an answer that is no call taken'
  if (channel !== 'call' && kind === 'not-answered') return '"none" where nobody answers a message'
  if (onlyWritten.includes(kind) && (channel === 'call' || channel === 'voicemail' || channel === 'letter')) {
    return 'an automatic reply to e-mails and texts only'
  }
  return null
}

/** Answers are of a kind that their channel can bring. */
export const responseMisfit: Check = function* (file) {
  for (const { part, path } of sayingOf(file)) {
    const channel = part.kind === 'turn' ? 'turn' : part.message.channel
    for (const [index, { kind, cues }] of part.responses.entries()) {
      const place: Path = [...path, 'responses', index]
      const reads: Path[] = [
        [...path, 'message', 'channel'],
        [...path, 'kind'],
      ]
      const expected = misfit(kind, channel)
      if (expected !== null) {
        yield { path: [...place, 'kind'], found: `"${kind}" in answer to a ${channel}`, expected, reads }
      }
      if (cues === undefined || cues.length === 0 || channel === 'call' || channel === 'turn') continue
      yield {
        path: [...place, 'cues'],
        found: `signs heard during a call (${cues.join(', ')}) in answer to a ${channel}`,
        expected: 'cues in answers to calls only',
        suggestion: 'remove "cues"',
        reads,
      }
    }
  }
}

/** Longest label of a choice in words. */
const labelWords = 35
/** Longest narration in words. */
const narrationWords = 120

function* longer(text: string | undefined, most: number, path: Path): Generator<Finding> {
  const words = countWords(text ?? '')
  if (words > most)
    yield { path, found: `${words} words`, expected: `at most ${most}`, suggestion: 'say it shorter' }
}

/** Labels and narration stay short enough to be read at once. */
export const tooManyWords: Check = function* (file) {
  for (const { part, path } of choicesOf(file)) {
    yield* longer(part.label, labelWords, [...path, 'label'])
    if (part.kind === 'prepare') yield* longer(part.text, narrationWords, [...path, 'text'])
  }
  for (const { part, path } of statesOf(file)) {
    yield* longer(part.text, narrationWords, [...path, 'text'])
    if (part.type !== 'decision') continue
    yield* longer(part.again, narrationWords, [...path, 'again'])
    yield* longer(part.wait.label, labelWords, [...path, 'wait', 'label'])
    yield* longer(part.moveOn.label, labelWords, [...path, 'moveOn', 'label'])
  }
}

/** Variants differ in the truth of their facts, never in which facts they state. */
export const variantFactsDiffer: Check = function* (file) {
  const [first, ...others] = file.variants
  if (first === undefined) return
  const names = Object.keys(first.facts).sort()
  for (const [index, variant] of others.entries()) {
    const own = Object.keys(variant.facts).sort()
    if (own.join() === names.join()) continue
    yield {
      path: ['variants', index + 1, 'facts'],
      found: own.length === 0 ? 'no facts' : `the facts ${own.join(', ')}`,
      expected: names.length === 0 ? `none, as in "${first.id}"` : `${names.join(', ')}, as in "${first.id}"`,
      suggestion: 'state every fact in every variant, true or false',
      reads: [['variants'], ['variants', 0], ['variants', 0, 'facts']],
    }
  }
}
