import { type Context, type Cue, isConnected, isInviting, isUnanswered, namedDay } from './contact'
import type { Finding } from './finding'
import type { RuleCode } from './rules'
import { settings } from './settings'
import { bitOf, type Pending, type Tally } from './tally'

const cueCodes: Record<Cue, RuleCode> = {
  keyboard: 'C1',
  disengaged: 'C2',
  hold: 'C3',
  hurrying: 'C4',
}

const capped = (count: number, add: boolean, cap: number): number => Math.min(count + Number(add), cap)

/** Counts an answer (or the lack of one) that is now final; new findings are appended to `findings`. */
export function settle(tally: Tally, context: Context, answer: Pending, findings: Finding[]): Tally {
  const codes = codesOf(answer)
  const unanswered = isUnanswered(answer.kind)
  const isEmpty = answer.class === 'empty'
  const stillDeciding = capped(
    tally.stillDeciding,
    isEmpty && answer.kind === 'says-still-deciding',
    settings.stillDecidingContacts,
  )
  if (stillDeciding > tally.stillDeciding && stillDeciding >= settings.stillDecidingContacts) codes.push('D8')
  for (const code of codes) findings.push(findingFor(code, answer))
  return {
    ...tally,
    fired: codes.reduce((fired, code) => fired | bitOf(code), tally.fired),
    longBusyCall: tally.longBusyCall || isLongBusyCall(answer),
    lastEmptyInvites: answer.isLastEmpty ? isInviting(answer.kind) : tally.lastEmptyInvites,
    unansweredSince:
      unanswered && answer.class !== 'note'
        ? earlier(tally.unansweredSince, answer.day)
        : tally.unansweredSince,
    unansweredValues: capped(
      tally.unansweredValues,
      unanswered && answer.class === 'value',
      settings.silenceValueContacts,
    ),
    unanswered: capped(
      tally.unanswered,
      unanswered,
      Math.max(1, context.expectedMessages ?? settings.expectedMessages),
    ),
    stillDeciding,
    namedDays: withDay(tally.namedDays, namedDay(answer.kind)),
  }
}

function codesOf(answer: Pending): RuleCode[] {
  const codes: RuleCode[] = []
  if (answer.class === 'empty' && answer.isCall) codes.push(isConnected(answer.kind) ? 'D4' : 'D3')
  for (const cue of new Set(answer.cues)) codes.push(cueCodes[cue])
  return codes
}

const isLongBusyCall = (answer: Pending): boolean =>
  answer.isCall &&
  answer.seconds > settings.longCallSeconds &&
  new Set(answer.cues).size >= settings.longCallCues

const findingFor = (code: RuleCode, answer: Pending): Finding => ({
  code,
  contact: answer.contact,
  day: answer.due,
  words: null,
  fields: [code.startsWith('C') ? 'cues' : 'response'],
})

const earlier = (a: number | null, b: number): number => (a === null || b < a ? b : a)

const withDay = (days: readonly number[], day: number | null): readonly number[] =>
  day === null || days.includes(day) ? days : [...days, day].sort((a, b) => a - b)
