import { type Position, verdict } from '../engine'
import { settings } from '../rubric'
import { guardsIn, type Scenario } from '../scenario'

/** Numbers above which more makes no difference to a scenario, because no condition of it asks. */
type Caps = Readonly<Record<'contacts' | 'empty' | 'value' | 'silentDays', number>>

/**
 * Makes the key of a scenario's positions: a text that is equal for two of them exactly when the same can happen from
 * both. Left out are the seed (it only shuffles), the number of inputs, the manner of the last answer and the thoughts
 * shown (they decide a face and a line, never what follows), and how many contacts there were: contacts that still
 * matter are numbered anew from 0, so that only the order of those is told apart. Where the play has ended
 * nothing can happen any more, so only the verdict counts.
 */
export function makePositionKey(scenario: Scenario): (position: Position) => string {
  const caps = capsOf(scenario)
  return (position) => {
    if (scenario.states.get(position.state)?.type !== 'final') return keyOf(position, caps)
    const { perception, codes } = verdict(scenario, position)
    return JSON.stringify([position.variant, position.state, perception, codes])
  }
}

function capsOf(scenario: Scenario): Caps {
  // A draft writes itself from the first silent day on.
  const caps = { contacts: 0, empty: 0, value: 0, silentDays: 1 }
  for (const guard of guardsIn(scenario.file)) {
    if (!('fact' in guard) || (guard.fact !== 'count' && guard.fact !== 'silentDays')) continue
    const counted = guard.fact === 'count' ? guard.of : guard.fact
    // Unanswered contacts are counted in the summary of the history.
    if (counted === 'unanswered') continue
    caps[counted] = Math.max(caps[counted], (guard.is ?? 0) + 1, guard.atLeast ?? 0, (guard.atMost ?? 0) + 1)
  }
  return caps
}

function keyOf(position: Position, caps: Caps): string {
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
    Math.min(silentDays, caps.silentDays),
    [
      Math.min(counts.contacts, caps.contacts),
      Math.min(counts.empty, caps.empty),
      Math.min(counts.value, caps.value),
    ],
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
