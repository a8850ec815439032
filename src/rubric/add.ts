import { type Contact, type Context, hasArrived, hasRealValue, isCandidates } from './contact'
import { contactRules, type Received, receive } from './contact-rules'
import type { Finding, FiredField } from './finding'
import type { RuleCode } from './rules'
import { settings } from './settings'
import { settle } from './settle'
import { bitOf, type Pending, type Tally } from './tally'

/** A summary and the findings that led to it. */
export interface Tallied {
  tally: Tally
  findings: Finding[]
}

/** The quote that proves the first of `fields` that has one, else null. */
export function wordsFor(contact: Contact, fields: readonly FiredField[]): string | null {
  const quotes: Partial<Record<string, string>> = contact.quotes ?? {}
  for (const field of fields) {
    const quote = quotes[field]
    if (quote !== undefined) return quote
  }
  return null
}

/** Lets the days pass up to and including `day`: answers that have come are counted. */
export function advance(tally: Tally, context: Context, day: number): Tallied {
  if (!tally.pending.some((one) => one.due <= day)) return { tally, findings: [] }
  const due = tally.pending.filter((one) => one.due <= day).sort((a, b) => a.due - b.due)
  const findings: Finding[] = []
  let next: Tally = { ...tally, pending: tally.pending.filter((one) => one.due > day) }
  for (const one of due) next = settle(next, context, one, findings)
  return { tally: next, findings }
}

/**
 * Adds one contact to the summary. Contacts come in order of their days; answers due by then are counted first.
 * `index` is the contact's place in the history, kept in the findings.
 */
export function add(tally: Tally, context: Context, contact: Contact, index: number): Tallied {
  const advanced = advance(tally, context, contact.day)
  if (!hasArrived(contact)) return advanced
  const finding = (code: RuleCode, fields: readonly FiredField[]) =>
    advanced.findings.push({
      code,
      contact: index,
      day: contact.day,
      words: wordsFor(contact, fields),
      fields,
    })
  if (contact.from === 'referrer')
    return { ...advanced, tally: addReferrer(advanced.tally, contact, finding) }
  if (contact.from === 'candidate' && contact.to === 'sales-team') {
    finding('H4', ['to'])
    return { ...advanced, tally: { ...advanced.tally, fired: advanced.tally.fired | bitOf('H4') } }
  }
  if (!isCandidates(contact)) return advanced
  return { ...advanced, tally: addCandidates(advanced, context, contact, index, finding) }
}

type Report = (code: RuleCode, fields: readonly FiredField[]) => void

function addReferrer(tally: Tally, contact: Contact, report: Report): Tally {
  const respected = contact.relation === 'inside-company' || contact.relation === 'known-to-manager'
  if (respected) report('A8', ['relation', 'value'])
  return {
    ...tally,
    fired: respected ? tally.fired | bitOf('A8') : tally.fired,
    referrers: Math.min(tally.referrers + 1, settings.referrersAtLeast),
    firstReferrerDay: tally.firstReferrerDay ?? contact.day,
    lastReferrerDay: contact.day,
    genericReferrer: tally.genericReferrer || contact.value === 'generic-endorsement',
    vagueReferrer: tally.vagueReferrer || contact.value !== 'specific-endorsement',
  }
}

function addCandidates(
  from: Tallied,
  context: Context,
  contact: Contact,
  index: number,
  report: Report,
): Tally {
  const received = receive(contact, from.tally, context)
  let fired = from.tally.fired
  for (const rule of contactRules) {
    if (!rule.holds(received)) continue
    fired |= bitOf(rule.code)
    report(rule.code, rule.fields)
    if (rule.code === '!A11') report('A12', rule.fields)
  }
  const pending = answerOf(received, index)
  const counted = { ...count(from.tally, received), fired }
  if (pending.due > contact.day) return { ...counted, pending: [...counted.pending, pending] }
  return settle(counted, context, pending, from.findings)
}

function answerOf({ contact, class: cls }: Received, index: number): Pending {
  const kind = contact.response?.kind ?? 'none'
  const silent = kind === 'none' || contact.response?.day === undefined
  return {
    contact: index,
    day: contact.day,
    due: silent ? contact.day : (contact.response?.day ?? contact.day),
    kind,
    cues: contact.response?.cues ?? [],
    class: cls,
    isCall: contact.channel === 'call',
    seconds: contact.seconds ?? 0,
    isLastEmpty: cls === 'empty',
  }
}

function count(tally: Tally, received: Received): Tally {
  const { contact, class: cls } = received
  const is = (wanted: typeof cls) => (cls === wanted ? 1 : 0)
  const grievance = contact.tone === 'miffed' ? 2 : contact.tone === 'faintly-miffed' ? 1 : 0
  const reminds = contact.refersToEarlierMessages === true || contact.asksIfReceived === true
  const next: Tally = {
    ...tally,
    notes: tally.notes | is('note'),
    valueNotes: tally.valueNotes | (is('note') && Number(hasRealValue(contact))),
    requested: tally.requested | is('requested'),
    empties: tally.empties | is('empty'),
    values: tally.values | is('value'),
    besidesNotes: Math.min(tally.besidesNotes + 1 - is('note'), settings.hunterContacts),
    grievance: grievance > tally.grievance ? grievance : tally.grievance,
    emptyReminder: tally.emptyReminder || (cls === 'empty' && reminds),
  }
  if (cls !== 'empty') return next
  return {
    ...next,
    run: Math.min(received.run, settings.keepsCalling),
    lastEmptyDay: contact.day,
    lastEmptyInvites: false,
    pending: tally.pending.map((one) => (one.isLastEmpty ? { ...one, isLastEmpty: false } : one)),
  }
}
