import { type AnyStateMachine, assign, createMachine } from 'xstate'
import { answered, buildContact, withTurn } from '../../src/engine/build-contact'
import { toXState } from '../../src/review/export-xstate'
import {
  add,
  advance,
  type Contact,
  type Context,
  classify,
  codesSoFar,
  emptyTally,
  isCandidates,
  isConnected,
  namedDay,
  perceptionSoFar,
  type PerceptionSoFar,
  type ResponseKind,
  type Tally,
  unansweredContacts,
} from '../../src/rubric'
import type { Choice, Comparison, ContactChoice, Guard, Scenario, TurnChoice } from '../../src/scenario'
import { contextOf } from '../../src/engine'

/** What XState keeps of a play: the counters of the rules, and the rubric's summary. */
export interface Kept {
  day: number
  effort: number
  visits: Record<string, number>
  flags: string[]
  prepared: string[]
  used: string[]
  lastResponse: ResponseKind
  silentDays: number
  pending: { due: number; contact: number; choice: ContactChoice; response: number }[]
  call: { index: number; contact: Contact } | null
  counts: { contacts: number; empty: number; value: number }
  alarmed: number
  movedOn: boolean
  tally: Tally
  contacts: number
  /** Days passed since `startDays`, and whether one brought something. */
  passed: number
  isStopped: boolean
}

const bands: Record<PerceptionSoFar, string> = {
  assertive: 'warm',
  unformed: 'open',
  'assertive/desperate': 'open',
  'assertive/no-follow-up': 'open',
  'assertive/stalker': 'open',
  'no-follow-up': 'flat',
  desperate: 'irritated',
  'desperate/stalker': 'irritated',
  stalker: 'alarmed',
}
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const between = (
  value: number,
  {
    is,
    atLeast,
    atMost,
  }: { is?: number | undefined; atLeast?: number | undefined; atMost?: number | undefined },
) => (is === undefined || value === is) && value >= (atLeast ?? value) && value <= (atMost ?? value)

type Params = Readonly<Record<string, unknown>>

/**
 * The machine of a scenario as it was exported, with guards and actions written anew for XState: a second account of
 * the rules of play. Only what a contact is and what the rubric says of it are shared with the engine.
 */
export function makeXStateMachine(scenario: Scenario, variant: string): AnyStateMachine {
  const { file } = scenario
  const facts = file.variants.find((one) => one.id === variant)?.facts ?? {}
  const context = (kept: Kept): Context => contextOf(scenario, kept)
  const tallyOf = (kept: Kept): Tally =>
    kept.call === null ? kept.tally : add(kept.tally, context(kept), kept.call.contact, kept.call.index).tally
  const perceptionOf = (kept: Kept) => perceptionSoFar(tallyOf(kept), context(kept), kept.day)
  const itemOf = (kept: Kept, id: string) => {
    if (kept.used.includes(id)) return 'used'
    if ((scenario.items.get(id)?.fromDay ?? 0) > kept.day) return 'coming'
    return scenario.items.get(id)?.prepare !== undefined && !kept.prepared.includes(id)
      ? 'unprepared'
      : 'ready'
  }
  const findChoice = (params: Params): Choice => {
    const state = scenario.states.get(String(params.state))
    const all = state?.type === 'decision' ? [...state.choices, ...(state.itch ?? [])] : []
    const choice = all.find((one) => one.id === params.choice)
    if (choice === undefined) throw new Error(`no choice ${String(params.choice)}`)
    return choice
  }

  function holds(guard: Guard | undefined, kept: Kept, contact: Contact | null): boolean {
    if (guard === undefined) return true
    if ('all' in guard) return !guard.all.some((part) => !holds(part, kept, contact))
    if ('any' in guard) return guard.any.some((part) => holds(part, kept, contact))
    if ('not' in guard) return !holds(guard.not, kept, contact)
    return compare(guard, kept, contact)
  }

  function compare(guard: Comparison, kept: Kept, contact: Contact | null): boolean {
    switch (guard.fact) {
      case 'day':
        return between(kept.day, guard)
      case 'weekday': {
        const first = weekdays.indexOf(file.calendar.weekdayOfDay0)
        return (guard.in as string[]).includes(weekdays[(first + kept.day) % 7] ?? '')
      }
      case 'visits':
        return between(kept.visits[guard.of] ?? 0, guard)
      case 'flag':
        return kept.flags.includes(guard.of) === (guard.is ?? true)
      case 'truth':
        return (facts[guard.of] ?? false) === (guard.is ?? true)
      case 'notebook':
        return itemOf(kept, guard.of) === guard.is
      case 'lastResponse':
        return (guard.in as string[]).includes(
          namedDay(kept.lastResponse) === null ? kept.lastResponse : 'says-call-me',
        )
      case 'chosen':
        throw new Error('asked by the review alone')
      case 'count':
        return between(
          guard.of === 'unanswered' ? unansweredContacts(tallyOf(kept)) : kept.counts[guard.of],
          guard,
        )
      case 'silentDays':
        return between(kept.silentDays, guard)
      case 'finding':
        return codesSoFar(tallyOf(kept), context(kept), kept.day).includes(guard.of) === (guard.is ?? true)
      case 'perception':
        return guard.in.includes(perceptionOf(kept))
      case 'band':
        return (guard.in as string[]).includes(bands[perceptionOf(kept)])
      case 'message':
        return contact !== null && messageHas(contact, guard.of) === (guard.is ?? true)
    }
  }

  function isOffered(kept: Kept, choice: Choice): boolean {
    const effort =
      choice.kind === 'contact'
        ? (choice.effort ?? 1)
        : choice.kind === 'prepare'
          ? (scenario.items.get(choice.item)?.prepare?.effort ?? 0)
          : 0
    const item = choice.kind === 'prepare' ? choice.item : choice.uses
    const wanted = choice.kind === 'prepare' ? 'unprepared' : 'ready'
    return (
      kept.effort + effort <= file.calendar.effortPerDay &&
      (item === undefined || itemOf(kept, item) === wanted) &&
      (choice.kind !== 'turn' || kept.call !== null) &&
      holds(choice.when, kept, null)
    )
  }

  const raised = (kept: Kept, flags: readonly string[] | undefined): string[] =>
    [...new Set([...kept.flags, ...(flags ?? [])])].sort()

  function counted(kept: Kept, contact: Contact): Kept['counts'] {
    if (!isCandidates(contact)) return kept.counts
    const more = (count: number, yes: boolean) => Math.min(9, yes ? count + 1 : count)
    const cls = classify(contact)
    return {
      contacts: more(kept.counts.contacts, true),
      empty: more(kept.counts.empty, cls === 'empty'),
      value: more(kept.counts.value, cls === 'value'),
    }
  }

  const recorded = (kept: Kept, contact: Contact, index: number): Kept => ({
    ...kept,
    counts: counted(kept, contact),
    tally: add(kept.tally, context(kept), contact, index).tally,
  })

  function heard(kept: Kept, { kind, set }: { kind: string; set?: string[] | undefined }): Kept {
    const named = namedDay(kind as ResponseKind)
    return {
      ...kept,
      lastResponse: kind === 'none' ? kept.lastResponse : (kind as ResponseKind),
      flags: raised(kept, set),
      silentDays: named !== null && named > kept.day ? 0 : kept.silentDays,
    }
  }

  const hungUp = (kept: Kept): Kept =>
    kept.call === null ? kept : recorded({ ...kept, call: null }, kept.call.contact, kept.call.index)

  function sent(before: Kept, choice: ContactChoice): Kept {
    const kept = hungUp(before)
    const contact = buildContact(scenario, { day: kept.day } as never, choice)
    const response = choice.responses.findIndex((one) => holds(one.when, kept, contact))
    const answer = choice.responses[response]
    if (answer === undefined) throw new Error('no answer')
    const index = kept.contacts
    const whole = answered(contact, answer)
    const next: Kept = {
      ...kept,
      contacts: index + 1,
      silentDays: 0,
      lastResponse: 'none',
      movedOn: false,
      effort: kept.effort + (choice.effort ?? 1),
      used: choice.uses === undefined ? kept.used : [...kept.used, choice.uses].sort(),
    }
    const isNow = (answer.afterDays ?? 0) === 0
    if (choice.message.channel === 'call' && isNow && isConnected(answer.kind as ResponseKind))
      return heard({ ...next, call: { index, contact: whole } }, answer)
    const told = recorded(next, whole, index)
    if (isNow) return heard(told, answer)
    const due = kept.day + (answer.afterDays ?? 0)
    return { ...told, pending: [...told.pending, { due, contact: index, choice, response }] }
  }

  function said(kept: Kept, choice: TurnChoice): Kept {
    if (kept.call === null) throw new Error('no call')
    const contact = withTurn(scenario, kept.call.contact, choice)
    const answer = choice.responses.find((one) => holds(one.when, kept, contact))
    if (answer === undefined) throw new Error('no answer')
    const next = heard(
      {
        ...kept,
        used: choice.uses === undefined ? kept.used : [...kept.used, choice.uses].sort(),
        call: { ...kept.call, contact: answered(contact, { ...answer, afterDays: 0 }) },
      },
      answer,
    )
    return choice.hangUp ? hungUp(next) : next
  }

  function dayPassed(before: Kept): Kept {
    const day = before.day + 1
    const isAdvised = day === file.calendar.advisedDay || before.tally.namedDays.includes(day)
    let kept: Kept = { ...before, day, effort: 0, passed: before.passed + 1 }
    const due = kept.pending.filter((one) => one.due <= day)
    kept = { ...kept, pending: kept.pending.filter((one) => one.due > day) }
    let isNews = false
    for (const one of due) {
      const answer = one.choice.responses[one.response]
      if (answer === undefined) throw new Error('no answer')
      kept = heard(kept, answer)
      if (answer.kind !== 'none' || answer.says !== undefined || answer.shows !== undefined) isNews = true
    }
    kept = { ...kept, tally: advance(kept.tally, context(kept), day).tally }
    const happening = file.events.filter((event) => event.day === day && holds(event.when, kept, null))
    for (const event of happening) kept = { ...kept, flags: raised(kept, event.set) }
    if (happening.length > 0) isNews = true
    return {
      ...kept,
      silentDays: isNews ? 0 : Math.min(9, kept.silentDays + 1),
      isStopped: isNews || isAdvised,
    }
  }

  const isCutOff = (kept: Kept): boolean => kept.alarmed >= 2 && perceptionOf(kept) === 'stalker'

  const change = (by: (kept: Kept, params: Params) => Partial<Kept>) =>
    assign(({ context: kept }: { context: Kept }, params: Params | undefined) => by(kept, params ?? {}))

  const guards: Record<string, (args: { context: Kept }, params: Params) => boolean> = {
    holds: ({ context: kept }, params: Params) => holds(params.when as Guard, kept, null),
    visited: ({ context: kept }, params: Params) =>
      (kept.visits[String(params.state)] ?? 0) >= Number(params.atLeast),
    isOffered: ({ context: kept }, params: Params) => isOffered(kept, findChoice(params)),
    itches: ({ context: kept }, params: Params) => {
      const state = scenario.states.get(String(params.state))
      const itch = state?.type === 'decision' ? (state.itch ?? []) : []
      return kept.silentDays > 0 && itch.find((one) => isOffered(kept, one))?.id === params.choice
    },
    daysAreOver: ({ context: kept }, params: Params) => kept.isStopped || kept.passed >= Number(params.most),
    isLastDay: ({ context: kept }) => kept.day >= file.calendar.lastDay,
    isCutOff: ({ context: kept }, params: Params) =>
      isCutOff(kept) && holds(params.when as Guard | undefined, kept, null),
  }
  const actions = {
    begin: change((kept) => ({ alarmed: perceptionOf(kept) === 'stalker' ? kept.alarmed + 1 : 0 })),
    visit: change((kept, { state, most }) => ({
      visits: {
        ...kept.visits,
        [String(state)]: Math.min(Number(most), (kept.visits[String(state)] ?? 0) + 1),
      },
    })),
    raise: change((kept, { flags }) => ({ flags: raised(kept, flags as string[]) })),
    send: change((kept, params) => sent(kept, findChoice(params) as ContactChoice)),
    say: change((kept, params) => said(kept, findChoice(params) as TurnChoice)),
    prepare: change((kept, params) => {
      const choice = findChoice(params)
      if (choice.kind !== 'prepare') throw new Error('nothing to prepare')
      const effort = scenario.items.get(choice.item)?.prepare?.effort ?? 0
      return { effort: kept.effort + effort, prepared: [...kept.prepared, choice.item].sort() }
    }),
    hangUp: change(hungUp),
    moveOn: change(() => ({ movedOn: true })),
    startDays: change(() => ({ passed: 0, isStopped: false })),
    passDay: change(dayPassed),
    finish: change((kept) => {
      const now = advance(kept.tally, context(kept), kept.day).tally
      return { tally: advance(now, context(kept), file.calendar.judgedOnDay).tally }
    }),
  }
  const begun: Kept = {
    day: 0,
    effort: 0,
    visits: {},
    flags: [],
    prepared: [],
    used: [],
    lastResponse: 'none',
    silentDays: 0,
    pending: [],
    call: null,
    counts: { contacts: 0, empty: 0, value: 0 },
    alarmed: 0,
    movedOn: false,
    tally: emptyTally,
    contacts: 0,
    passed: 0,
    isStopped: false,
  }
  // Through JSON, as whoever exports a scenario gets it.
  const config: unknown = JSON.parse(JSON.stringify(toXState(scenario)))
  return createMachine({ ...(config as object), context: begun } as never, { guards, actions } as never)
}

function messageHas(contact: Contact, of: string): boolean {
  const attached = contact.attachments ?? []
  if (of === 'long-voicemail') return contact.channel === 'voicemail' && (contact.seconds ?? 0) > 30
  if (of === 'article') return attached.some((name) => name.startsWith('article:'))
  if (of === 'resume') return attached.includes('resume')
  return classify(contact) === of
}
