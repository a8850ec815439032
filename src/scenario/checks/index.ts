import { calendarOrder, callMeTooLate, eventTooLate, itemTooLate } from './calendar'
import type { Check } from './check'
import {
  confidentialRewarded,
  confidentialValue,
  itemWithoutValue,
  nothingToPrepare,
  responseMisfit,
  tooManyChoices,
  tooManyWords,
  turnsMixed,
  variantFactsDiffer,
} from './choices'
import { chosenFactElsewhere, emptyComparison, messageFactElsewhere, truthInMoveOn } from './conditions'
import { duplicateId, reservedChoiceId } from './ids'
import {
  purposeWithoutQuote,
  quoteNotInText,
  secondsDoNotFit,
  secondsMissing,
  secondsUnwanted,
  theirCallElsewhere,
  toneWithoutQuote,
  unmarkedFollowUp,
  valueWithoutQuote,
} from './messages'
import { recordingWithoutWords } from './recordings'
import {
  notAFinal,
  unknownChoice,
  unknownFact,
  unknownFlag,
  unknownItem,
  unknownPerson,
  unknownState,
} from './references'
import {
  deadEnd,
  endlessCircle,
  lastHasCondition,
  tooManyStates,
  unconnectedState,
  unreachableAfter,
} from './ways'

/** One check of the meaning of a scenario. */
export interface Entry {
  code: string
  check: Check
  /** Why it matters, in one sentence for authors. */
  why: string
  /** Needs every state and target, so it waits until their shape is right. */
  needsWays?: true
}

/** Every check of meaning, in the order in which it reads best. */
export const checks: readonly Entry[] = [
  {
    code: 'unknown-state',
    check: unknownState,
    why: 'A move to a state that does not exist would end the game in nothing.',
  },
  {
    code: 'not-a-final',
    check: notAFinal,
    why: 'When time is up or the play is cut off, an ending has to follow.',
  },
  {
    code: 'truth-in-move-on',
    check: truthInMoveOn,
    why: 'Nobody can be marked down for moving on from what could not be known.',
  },
  { code: 'unknown-person', check: unknownPerson, why: 'Nobody could receive, send or say it.' },
  { code: 'unknown-item', check: unknownItem, why: 'Only what stands in the notebook can be offered.' },
  {
    code: 'unknown-flag',
    check: unknownFlag,
    why: 'A misspelt flag would never be raised or never be seen.',
  },
  { code: 'unknown-choice', check: unknownChoice, why: 'A choice that does not exist was never made.' },
  { code: 'unknown-fact', check: unknownFact, why: 'A fact that no variant states is never true.' },
  {
    code: 'duplicate-id',
    check: duplicateId,
    why: 'Of two things with one id, the game could find only one.',
  },
  {
    code: 'reserved-choice-id',
    check: reservedChoiceId,
    why: 'Waiting and moving on are in every decision under these ids.',
  },
  {
    code: 'unconnected-state',
    check: unconnectedState,
    why: 'A state that nothing leads to is never played.',
    needsWays: true,
  },
  { code: 'dead-end', check: deadEnd, why: 'From there the play could never end.', needsWays: true },
  {
    code: 'endless-circle',
    check: endlessCircle,
    why: 'One could go round for ever without a day passing.',
    needsWays: true,
  },
  {
    code: 'last-has-condition',
    check: lastHasCondition,
    why: 'Where no condition holds, the game would have nowhere to go and nothing to answer.',
  },
  {
    code: 'unreachable-after',
    check: unreachableAfter,
    why: 'What follows an entry without a condition never happens.',
  },
  {
    code: 'message-fact-elsewhere',
    check: messageFactElsewhere,
    why: 'Only while a message is answered is there a message to ask about.',
  },
  {
    code: 'chosen-fact-elsewhere',
    check: chosenFactElsewhere,
    why: 'What was chosen is known to the review alone.',
  },
  { code: 'empty-comparison', check: emptyComparison, why: 'A number compared with nothing tells nothing.' },
  {
    code: 'calendar-order',
    check: calendarOrder,
    why: 'The days have to follow each other for the rubric to judge them.',
  },
  { code: 'event-too-late', check: eventTooLate, why: 'After the last day nothing happens any more.' },
  { code: 'item-too-late', check: itemTooLate, why: 'What comes after the end can never be offered.' },
  { code: 'call-me-too-late', check: callMeTooLate, why: 'A day after the end cannot be kept.' },
  {
    code: 'variant-facts-differ',
    check: variantFactsDiffer,
    why: 'A condition has to have an answer in every variant.',
  },
  {
    code: 'quote-not-in-text',
    check: quoteNotInText,
    why: 'The review shows the words that fired a rule; they have to be the words that were sent.',
  },
  {
    code: 'seconds-missing',
    check: secondsMissing,
    why: 'How long it is decides how a voicemail or call comes across.',
  },
  {
    code: 'their-call-elsewhere',
    check: theirCallElsewhere,
    why: 'Whoever answers a call that they made is already on the telephone.',
  },
  { code: 'seconds-unwanted', check: secondsUnwanted, why: 'What is written has no length in seconds.' },
  {
    code: 'seconds-do-not-fit',
    check: secondsDoNotFit,
    why: 'The player judges the length by the words, the rubric by the seconds.',
  },
  {
    code: 'unmarked-follow-up',
    check: unmarkedFollowUp,
    why: 'The rubric would not see what every reader sees.',
  },
  {
    code: 'value-without-quote',
    check: valueWithoutQuote,
    why: 'Value that no words show cannot be learnt from.',
  },
  { code: 'tone-without-quote', check: toneWithoutQuote, why: 'A verdict about tone has to name the words.' },
  {
    code: 'purpose-without-quote',
    check: purposeWithoutQuote,
    why: 'A message that offers nothing is held against the candidate, so it has to show.',
  },
  {
    code: 'recording-without-words',
    check: recordingWithoutWords,
    why: 'What is heard can always be read, too.',
  },
  {
    code: 'turns-mixed',
    check: turnsMixed,
    why: 'One cannot write an e-mail in the middle of a sentence on the phone.',
  },
  { code: 'response-misfit', check: responseMisfit, why: 'Nobody takes the call of an e-mail.' },
  { code: 'nothing-to-prepare', check: nothingToPrepare, why: 'An evening of work would change nothing.' },
  {
    code: 'confidential-value',
    check: confidentialValue,
    why: 'What belongs to somebody else is never rewarded.',
  },
  {
    code: 'confidential-rewarded',
    check: confidentialRewarded,
    why: 'What belongs to somebody else is never rewarded, whatever the message says of it.',
  },
  {
    code: 'item-without-value',
    check: itemWithoutValue,
    why: 'An item in the notebook has to be worth something, or be confidential.',
  },
  { code: 'too-many-choices', check: tooManyChoices, why: 'More than five choices nobody weighs.' },
  { code: 'too-many-words', check: tooManyWords, why: 'People skip long texts, and then miss what matters.' },
]

/** The check that comes before all others: beyond it a scenario is too large to be checked. */
export const sizeCheck: Entry = {
  code: 'too-many-states',
  check: tooManyStates,
  why: 'Nobody can oversee more, and the solver cannot either.',
}
