import { type GameEvent, mix } from '../../engine'
import type { Band } from '../../scenario'
import type { SessionState } from '../../session'
import type { EventOf } from './after-words'

/** A decision after which the player is asked how it came across. */
export interface Asked {
  /** The contact that reached somebody, as it went out. */
  sent: EventOf<'sent'>
  /** How everything sent so far came across, right after it. */
  band: Band
}

/** What the decisions to ask about follow from. */
export type Walked = Pick<SessionState, 'seed' | 'events' | 'stepStarts'>

/** One decision in so many is asked about at least, as far as there is something to ask. */
const oneIn = 4

/** The decisions that are asked about, by step: always the same for the same play, and never two running. */
export function stepsAsked({ seed, events, stepStarts }: Walked): Map<number, Asked> {
  const asked = new Map<number, Asked>()
  for (let step = 1; step < stepStarts.length; step++) {
    if (asked.has(step - 1)) continue
    const isDue = (step > 1 && asked.size * oneIn < step) || mix(seed, `ask ${step}`) % 2 === 0
    const one = isDue ? askedAt(events, stepStarts[step] ?? 0, stepStarts[step + 1]) : null
    if (one !== null) asked.set(step, one)
  }
  return asked
}

/** What there is to ask of a step; null where nothing reached anybody, and at the end, which the review tells of. */
function askedAt(events: readonly GameEvent[], from: number, until: number | undefined): Asked | null {
  const own = events.slice(from, until)
  if (own.some(({ type }) => type === 'ended')) return null
  const at = own.findLastIndex((event) => event.type === 'handled' && !unheard.has(event.handling))
  const handled = own[at]
  if (handled?.type !== 'handled') return null
  const sent = events.find((event) => event.type === 'sent' && event.contact === handled.contact)
  if (sent?.type !== 'sent') return null
  // What the days after it bring is another matter.
  const days = own.findIndex(({ type }, index) => index > at && type === 'day')
  const seen = events
    .slice(0, days < 0 ? until : from + days)
    .findLast((event) => event.type === 'perception')
  return seen?.type === 'perception' ? { sent, band: seen.band } : null
}

/** Nobody has heard or read a word of these. */
const unheard: ReadonlySet<string> = new Set(['missed', 'unread'])
