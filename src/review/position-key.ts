import type { Position } from '../engine'
import { settings } from '../rubric'

/**
 * A text that is equal for two positions of one scenario exactly when the same can happen from both. Left out are the
 * seed (it only shuffles), the number of inputs, and how many contacts there were: contacts that still matter are
 * numbered anew from 0, so that only the order of those is told apart.
 */
export function positionKey(position: Position): string {
  const { variant, state, day, effort, visits, flags, prepared, used, lastResponse, silentDays } = position
  const { counts, alarmed, movedOn, call, tally, pending } = position
  const { pending: answers, ...summary } = tally
  const numbers = [...pending, ...answers].map((one) => one.contact)
  const order = [...new Set(call === null ? numbers : [...numbers, call.index])].sort((a, b) => a - b)
  const numberOf = (contact: number) => order.indexOf(contact)
  return JSON.stringify([
    variant,
    state,
    day,
    effort,
    Object.entries(visits).sort(([a], [b]) => (a < b ? -1 : 1)),
    flags,
    prepared,
    used,
    lastResponse,
    silentDays,
    [counts.contacts, counts.empty, counts.value],
    alarmed,
    movedOn,
    call === null ? null : [numberOf(call.index), call.contact, call.with],
    pending.map((one) => [numberOf(one.contact), one.state, one.choice, one.response, one.due]),
    Object.values({ ...summary, ...recent(position) }),
    answers.map(({ contact, ...answer }) => [
      numberOf(contact),
      ...Object.values({ ...answer, day: Math.max(answer.day, day - settings.silenceEmptyDays) }),
    ]),
  ])
}

/** Days of the summary that are only ever asked whether they are recent; all older ones are alike. */
function recent({ day, tally }: Position): Pick<Position['tally'], 'lastEmptyDay' | 'unansweredSince'> {
  const { lastEmptyDay, unansweredSince } = tally
  return {
    lastEmptyDay: lastEmptyDay === null ? null : Math.max(lastEmptyDay, day - settings.nextDayDays - 1),
    unansweredSince:
      unansweredSince === null ? null : Math.max(unansweredSince, day - settings.silenceEmptyDays),
  }
}
