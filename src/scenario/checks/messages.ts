import { oneOf, quoted } from '../problem'
import { countWords, followingUpIn, secondsFor } from '../words'
import type { Check } from './check'
import { fieldsOf, hasQuote, isReal, saidIn } from './said'
import { sayingOf } from './walk'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/\s+/gu, ' ')

/** Every quote occurs in the text that it is taken from. */
export const quoteNotInText: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    for (const [index, { feature, quote }] of said.wording.entries()) {
      if (said.text.includes(quote)) continue
      const isClose = plain(said.text).includes(plain(quote).trim())
      yield {
        path: [...path, 'wording', index, 'quote'],
        found: `${quoted(quote)} as proof of "${feature}"`,
        expected: 'words that stand in the text, letter for letter',
        suggestion: isClose
          ? 'only capitals, quotation marks or blanks differ: copy the words from the text'
          : 'copy the words from the text, or put them there',
        reads: [...fieldsOf(path, 'text'), [...path, 'wording', index, 'feature']],
      }
    }
  }
}

/** A voicemail and a call say how long they are. */
export const secondsMissing: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    if (!said.isSpoken || said.seconds !== undefined) continue
    const { least, most } = secondsFor(said.text)
    yield {
      path: [...path, 'seconds'],
      found: 'no length',
      expected: `seconds for a call or voicemail, here ${least} to ${most}`,
      suggestion: 'add "seconds"',
      reads: fieldsOf(path, 'channel', 'text'),
    }
  }
}

/** What is written has no length in seconds. */
export const secondsUnwanted: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    if (said.isSpoken || said.seconds === undefined) continue
    yield {
      path: [...path, 'seconds'],
      found: `${said.seconds} seconds on a written message`,
      expected: 'seconds on calls and voicemails only',
      suggestion: 'remove "seconds"',
      atKey: true,
      reads: fieldsOf(path, 'channel'),
    }
  }
}

/** Only a call can be theirs: what they send is told, and what is sent back is the candidate's own. */
export const theirCallElsewhere: Check = function* (file) {
  for (const { part, path } of sayingOf(file)) {
    if (part.kind === 'turn' || part.message.isTheirCall !== true || part.message.channel === 'call') continue
    yield {
      path: [...path, 'message', 'isTheirCall'],
      found: `"isTheirCall" on a message by ${part.message.channel}`,
      expected: 'it on calls only',
      suggestion: 'remove it, or make the message a call',
      atKey: true,
      reads: [[...path, 'message', 'channel']],
    }
  }
}

/** The seconds fit the words, so that "too long" means the same to ear and rubric. */
export const secondsDoNotFit: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    if (!said.isSpoken || said.isTold || said.seconds === undefined) continue
    const { least, most } = secondsFor(said.text)
    if (said.seconds >= least && said.seconds <= most) continue
    yield {
      path: [...path, 'seconds'],
      found: `${said.seconds} seconds for ${countWords(said.text)} words`,
      expected: `${least} to ${most} seconds`,
      suggestion: 'change the seconds or the words, or add "told": true where the text reports a longer talk',
      reads: fieldsOf(path, 'channel', 'text', 'told'),
    }
  }
}

/** A text that says it is just following up has the feature that says so. */
export const unmarkedFollowUp: Check = function* (file) {
  if (!/^en(-|$)/u.test(file.language)) return
  for (const { part: said, path } of saidIn(file)) {
    const words = hasQuote(said, 'saysJustFollowingUp') ? null : followingUpIn(said.text)
    if (words === null) continue
    yield {
      path: [...path, 'text'],
      found: `the words ${quoted(words)}`,
      expected: 'a quote for "saysJustFollowingUp", because that is what they say',
      suggestion: 'add the quote, or change the words',
      severity: 'warning',
      reads: fieldsOf(path, 'wording'),
    }
  }
}

/** What is worth something is worth it in words that can be shown. */
export const valueWithoutQuote: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    if (!isReal(said.value) || hasQuote(said, 'value')) continue
    yield {
      path: [...path, 'wording'],
      found: `the value "${said.value}" without a quote`,
      expected: 'a quote for "value": the words that are worth something to the receiver',
      suggestion: 'add { "feature": "value", "quote": … }, or "value": null where the words offer nothing',
      reads: [
        ...fieldsOf(path, 'value', 'wording'),
        [...path.slice(0, -1), 'uses'],
        [...path, 'uses'],
        ['notebook'],
      ],
    }
  }
}

/** A tone that a reader could miss is proved by words. */
export const toneWithoutQuote: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    const isMarked = said.tone !== undefined && said.tone !== 'warm' && said.tone !== 'neutral'
    if (!isMarked || hasQuote(said, 'tone')) continue
    yield {
      path: [...path, 'wording'],
      found: `the tone "${said.tone}" without a quote`,
      expected: 'a quote for "tone": the words that sound like it',
      suggestion: 'add { "feature": "tone", "quote": … }',
      reads: fieldsOf(path, 'tone', 'wording'),
    }
  }
}

/** Where a message brings the receiver nothing, the words that show it are quoted. */
export const purposeWithoutQuote: Check = function* (file) {
  for (const { part: said, path } of saidIn(file)) {
    const { purpose } = said
    const isExcused = purpose === null || purpose === 'thank-you' || purpose === 'requested-info'
    if (!said.isJudged || isExcused || isReal(said.value)) continue
    if (hasQuote(said, 'purpose', 'saysJustFollowingUp')) continue
    yield {
      path: [...path, 'wording'],
      found: `a message of purpose "${purpose}" that offers nothing, without a quote`,
      expected: `a quote for ${oneOf(['purpose', 'saysJustFollowingUp'])}`,
      suggestion: 'add the words that show what it is for',
      reads: [
        ...fieldsOf(path, 'purpose', 'value', 'wording', 'to', 'from'),
        [...path.slice(0, -1), 'uses'],
        ['notebook'],
      ],
    }
  }
}
