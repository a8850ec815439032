import { quoted } from '../problem'
import type { Check } from './check'
import { comparisonsOf } from './walk'

/** Conditions about the message being answered stand in answers only. */
export const messageFactElsewhere: Check = function* (file) {
  for (const { part, path, holder } of comparisonsOf(file)) {
    if (part.fact !== 'message' || holder === 'answer') continue
    yield {
      path: [...path, 'fact'],
      found: 'a condition on the message',
      expected: 'it in the conditions of answers only, where there is a message',
      suggestion: 'use "count" or "lastResponse", or raise a flag in the answer',
    }
  }
}

/** What was chosen is asked by the reasons for an ending only. */
export const chosenFactElsewhere: Check = function* (file) {
  for (const { part, path, holder } of comparisonsOf(file)) {
    if (part.fact !== 'chosen' || holder === 'reason') continue
    yield {
      path: [...path, 'fact'],
      found: 'a condition on what was chosen',
      expected: 'it in the "why" of endings only, which the review gives',
      suggestion: 'use "visits", or raise a flag where the choice leads on',
    }
  }
}

/** A comparison of numbers says with what. */
export const emptyComparison: Check = function* (file) {
  for (const { part, path } of comparisonsOf(file)) {
    if (part.fact !== 'day' && part.fact !== 'visits' && part.fact !== 'count' && part.fact !== 'silentDays')
      continue
    if (part.is !== undefined || part.atLeast !== undefined || part.atMost !== undefined) continue
    yield {
      path,
      found: `${quoted(part.fact)} compared with nothing`,
      expected: 'at least one of "is", "atLeast" and "atMost"',
    }
  }
}

/** Moving on is decided by what the candidate could see. */
export const truthInMoveOn: Check = function* (file) {
  for (const { part, path } of comparisonsOf(file)) {
    if (part.fact !== 'truth' || !path.includes('moveOn')) continue
    yield {
      path: [...path, 'fact'],
      found: 'a condition on what is true and hidden',
      expected: 'conditions on what the candidate could see',
      suggestion: 'use a flag that an answer or an event has raised',
    }
  }
}
