import { type Contact, classify, namedDay, settings } from '../rubric'
import type { Comparison, Guard, Scenario } from '../scenario'
import { weekdayOf } from './calendar'
import { ledgerOf } from './ledger'
import { bandOf } from './mood'
import { perceive } from './perceive'
import type { Position } from './position'

/** True when the condition holds; `contact` is the message being answered, in answers' conditions only. */
export function holds(
  guard: Guard | undefined,
  scenario: Scenario,
  position: Position,
  contact?: Contact,
): boolean {
  if (guard === undefined) return true
  if ('all' in guard) return guard.all.every((part) => holds(part, scenario, position, contact))
  if ('any' in guard) return guard.any.some((part) => holds(part, scenario, position, contact))
  if ('not' in guard) return !holds(guard.not, scenario, position, contact)
  return compares(guard, scenario, position, contact)
}

interface Span {
  is?: number | undefined
  atLeast?: number | undefined
  atMost?: number | undefined
}

const within = (value: number, span: Span): boolean =>
  (span.is === undefined || value === span.is) &&
  (span.atLeast === undefined || value >= span.atLeast) &&
  (span.atMost === undefined || value <= span.atMost)

function compares(guard: Comparison, scenario: Scenario, position: Position, contact?: Contact): boolean {
  switch (guard.fact) {
    case 'day':
      return within(position.day, guard)
    case 'weekday':
      return guard.in.includes(weekdayOf(scenario, position.day))
    case 'visits':
      return within(position.visits[guard.of] ?? 0, guard)
    case 'flag':
      return position.flags.includes(guard.of) === (guard.is ?? true)
    case 'truth':
      return isTrue(scenario, position, guard.of) === (guard.is ?? true)
    case 'notebook':
      return itemState(scenario, position, guard.of) === guard.is
    case 'lastResponse': {
      const kind = namedDay(position.lastResponse) === null ? position.lastResponse : 'says-call-me'
      return (guard.in as readonly string[]).includes(kind)
    }
    case 'count':
      return within(countOf(scenario, position, guard.of), guard)
    case 'silentDays':
      return within(position.silentDays, guard)
    case 'finding':
      return ledgerOf(position).hasCode(scenario, position, guard.of) === (guard.is ?? true)
    case 'perception':
      return guard.in.includes(perceive(scenario, position))
    case 'band':
      return guard.in.includes(bandOf(perceive(scenario, position)))
    case 'chosen':
      // The position does not know; the review, which holds the log, asks before it comes here.
      throw new Error('what was chosen can only be asked in the review')
    case 'message':
      return contact !== undefined && messageHas(contact, guard.of) === (guard.is ?? true)
  }
}

const isTrue = (scenario: Scenario, position: Position, fact: string): boolean =>
  scenario.file.variants.find((variant) => variant.id === position.variant)?.facts[fact] ?? false

/** Whether an item of the notebook is still to come, to be prepared, ready to be offered, or used up. */
export function itemState(
  scenario: Scenario,
  position: Position,
  id: string,
): 'coming' | 'unprepared' | 'ready' | 'used' {
  if (position.used.includes(id)) return 'used'
  const item = scenario.items.get(id)
  if (position.day < (item?.fromDay ?? 0)) return 'coming'
  const needsPreparing = item?.prepare !== undefined
  return needsPreparing && !position.prepared.includes(id) ? 'unprepared' : 'ready'
}

function countOf(
  scenario: Scenario,
  position: Position,
  of: 'contacts' | 'empty' | 'value' | 'unanswered',
): number {
  return of === 'unanswered' ? ledgerOf(position).unanswered(scenario, position) : position.counts[of]
}

type MessageFact = Extract<Comparison, { fact: 'message' }>['of']

function messageHas(contact: Contact, of: MessageFact): boolean {
  switch (of) {
    case 'note':
    case 'requested':
    case 'value':
    case 'empty':
      return classify(contact) === of
    case 'long-voicemail':
      return contact.channel === 'voicemail' && (contact.seconds ?? 0) > settings.longVoicemailSeconds
    case 'article':
      return (contact.attachments ?? []).some((name) => name.startsWith('article:'))
    case 'resume':
      return (contact.attachments ?? []).includes('resume')
  }
}
