import { type Log, perceive, replay } from '../engine'
import type { Channel, PerceptionSoFar, RuleCode } from '../rubric'
import type { Scenario } from '../scenario'
import { type Named, nameOfInput } from './named'
import type { Review } from './review'

/** One decision of a finished play, with what it sent and how the history came across before it and after it. */
export interface TakenDecision {
  /** Place in the log, from 0. */
  at: number
  /** Whole days since the interview, when it was taken. */
  day: number
  taken: Named
  /** The contact that it sent, or went on with in an open call; null for what sends nothing. */
  sent: { channel: Channel; to: string } | null
  /** Codes of the rules that its contact fired, each once; they stand with the decision that sent it. */
  codes: RuleCode[]
  before: PerceptionSoFar
  after: PerceptionSoFar
}

/**
 * Every decision of a finished play, in order; after the last one stands how it came across in the end.
 * @throws a sentence when the log does not fit the scenario.
 */
export function decisionsOf(
  scenario: Scenario,
  seed: number,
  log: Log,
  review: Pick<Review, 'contacts' | 'perception'>,
): TakenDecision[] {
  const { steps } = replay(scenario, seed, log)
  return steps.flatMap(({ input, events, position }, step) => {
    const before = steps[step - 1]?.position
    if (input === null || before === undefined) return []
    const event = events.find(({ type }) => type === 'sent' || type === 'said')
    const index = event?.type === 'sent' || event?.type === 'said' ? event.contact : null
    const contact = review.contacts.find((one) => one.index === index)
    const fired = event?.type === 'sent' ? (contact?.findings ?? []) : []
    return [
      {
        at: step - 1,
        day: before.day,
        taken: nameOfInput(scenario, before.state, input),
        sent: contact === undefined ? null : { channel: contact.channel, to: contact.to },
        codes: [...new Set(fired.map(({ code }) => code))],
        before: perceive(scenario, before),
        after: step === log.length ? review.perception : perceive(scenario, position),
      },
    ]
  })
}
