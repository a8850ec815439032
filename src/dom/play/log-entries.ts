import type { GameEvent } from '../../engine'
import type { RuleCode } from '../../rubric'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { dayName, nameOf } from '../words'
import { captionText, type EventOf } from './after-words'
import type { Asking } from './asker'
import { firstDay, toldEntry } from './first-steps'
import { silenceText } from './silences'
import { speaksLater } from './speaks-later'
import type { Coaching } from './use-coaching'

/** One thing in the log. `index` is the event it stands for. */
export type LogEntry = { index: number } & (
  | { type: 'told'; speaker: string | null; text: string }
  /** `isSpoken` is false for a call that nobody took, and null while it rings. */
  | { type: 'sent'; event: EventOf<'sent'>; isSpoken: boolean | null }
  | { type: 'said'; text: string }
  | { type: 'cue'; text: string }
  | { type: 'heard'; event: EventOf<'response'> }
  | { type: 'thought'; name: string; text: string }
  | { type: 'prepared'; text: string }
  | { type: 'day'; text: string }
  /** `since` is the first of the days that the line tells of. */
  | { type: 'silence'; text: string; since: number; isWaiting: boolean }
  | { type: 'happened'; event: EventOf<'happened'> }
  /** What is said of the player's own answer to how it came across. */
  | { type: 'reading'; text: string }
  | { type: 'why'; codes: readonly RuleCode[] }
  /** After a why: may it wait for the review from now on? */
  | { type: 'why-asked' }
  | { type: 'ended'; event: EventOf<'ended'> }
)

/** What one input led to; the first step has no input. */
export interface LogStep {
  /** Number of the step, 0 for the start. */
  step: number
  entries: LogEntry[]
}

/** What the log is made from: the revealed events, and the index at which each step begins. */
export interface LogSource {
  scenario: Scenario
  events: readonly GameEvent[]
  revealed: number
  stepStarts: readonly number[]
  coaching: Coaching
  /** The player is asked, once, whether the why may wait for the review. */
  isAsked?: boolean
  /** How it came across is asked about: what goes through a head, and the why, are not told before the answer. */
  asking?: Asking | undefined
  isPlaying: boolean
}

/** Lists everything revealed so far, step by step. */
export function logOf(source: LogSource): LogStep[] {
  const { stepStarts, revealed, events } = source
  const firstFinding = source.isAsked ? events.findIndex(isOfContact) : -1
  const steps: LogStep[] = []
  for (const [step, from] of stepStarts.entries()) {
    if (from >= revealed) break
    const until = Math.min(stepStarts[step + 1] ?? source.events.length, revealed)
    const isLatest = step === stepStarts.length - 1
    const isHeld = isLatest && source.asking?.isOpen === true
    const isUnderWay = (isLatest && source.isPlaying) || isHeld
    const entries = stepEntries(source, step, from, until, isUnderWay).filter(
      ({ type }) => !isHeld || type !== 'thought',
    )
    if (!isUnderWay && from <= firstFinding && firstFinding < until && !isEnded(events, from, until))
      entries.splice(afterReactions(entries), 0, { index: until - 0.25, type: 'why-asked' })
    if (entries.length > 0) steps.push({ step, entries })
  }
  return steps
}

function stepEntries(
  { scenario, events, stepStarts, coaching, asking }: LogSource,
  step: number,
  from: number,
  until: number,
  isUnderWay: boolean,
): LogEntry[] {
  const entries: LogEntry[] = step === 0 ? [firstDay(scenario)] : []
  const whole = events.slice(0, stepStarts[step + 1])
  const lastDay = whole.slice(from).findLast((event) => event.type === 'day')?.day
  let mood: string | null = null
  let isSame = false
  for (let index = from; index < until; index++) {
    const event = events[index] as GameEvent
    if (event.type === 'mood') {
      // The face at the start is the calm before anything has happened.
      if (step === 0 || event.mood === mood) continue
      mood = event.mood
      const last = events.slice(0, index).findLast((one) => one.type === 'mood')
      isSame = last?.type === 'mood' && last.mood === event.mood
    }
    if (event.type === 'thought' && coaching === 'exam') continue
    // A day that brings nothing is one line, told by its silence; the one that is then acted on has its heading.
    if (event.type === 'day' && event.day !== lastDay && isSilentDay(whole, index, until)) continue
    if (event.type === 'silence') {
      if (speaksLater(whole, index)) continue
      const before = entries.at(-1)
      const isWaiting = event.unanswered > 0
      const isOn = before?.type === 'silence' && before.isWaiting === isWaiting && event.day !== lastDay
      const since = isOn ? before.since : event.day
      const silence = {
        type: 'silence' as const,
        since,
        isWaiting,
        text: silenceText(scenario, { since, day: event.day, isWaiting, isLast: event.day === lastDay }),
      }
      if (isOn) entries.splice(-1, 1, { index: before.index, ...silence })
      else entries.push({ index, ...silence })
      continue
    }
    const entry =
      event.type === 'sent'
        ? { type: 'sent' as const, event, isSpoken: isSpoken(event, events.slice(index, until)) }
        : entryOf(scenario, event, isSame)
    if (entry !== null) entries.push({ index, ...entry })
  }
  if (isUnderWay) return entries
  const reading = asking?.lines.get(step)
  if (reading !== undefined)
    entries.splice(afterReactions(entries), 0, { index: until - 0.75, type: 'reading', text: reading })
  const codes = whyOf(events.slice(from, until), coaching)
  if (codes.length > 0) entries.splice(afterReactions(entries), 0, { index: until - 0.5, type: 'why', codes })
  return entries
}

/** What a contact, its answer and the why look like in the log. */
const reactions: ReadonlySet<LogEntry['type']> = new Set([
  'sent',
  'said',
  'cue',
  'heard',
  'thought',
  'reading',
  'why',
])

/** The place after all that a contact led to; what follows is the next situation. */
const afterReactions = (entries: readonly LogEntry[]): number =>
  1 + entries.findLastIndex(({ type }) => reactions.has(type))

const isOfContact = (event: GameEvent): boolean => event.type === 'finding' && event.finding.contact !== null

const isEnded = (events: readonly GameEvent[], from: number, until: number): boolean =>
  events.slice(from, until).some(({ type }) => type === 'judged')

const isSilentDay = (events: readonly GameEvent[], index: number, until: number): boolean => {
  const next = events[index + 1]
  if (index + 1 >= until) return true
  return next?.type === 'silence' && next.day === events[index]?.day && !speaksLater(events, index + 1)
}

/** Whether the words of a message have been said: those of a call are, once it is taken. */
function isSpoken({ channel, contact }: EventOf<'sent'>, since: readonly GameEvent[]): boolean | null {
  if (channel !== 'call') return true
  const call = since.find((event) => event.type === 'call' && event.contact === contact)
  return call?.type === 'call' ? call.phase !== 'unanswered' : null
}

/** What is explained after a step: what its contacts did. The end is left to the review, which knows what decided it. */
function whyOf(events: readonly GameEvent[], coaching: Coaching): RuleCode[] {
  if (coaching !== 'novice' || isEnded(events, 0, events.length)) return []
  const codes = events.flatMap((event) =>
    event.type === 'finding' && event.finding.contact !== null ? [event.finding.code] : [],
  )
  return [...new Set(codes)]
}

type Unnumbered = LogEntry extends infer E ? (E extends LogEntry ? Omit<E, 'index'> : never) : never

function entryOf(
  scenario: Scenario,
  event: Exclude<GameEvent, { type: 'sent' | 'silence' }>,
  /** The face is the one that was there before. */
  isSame: boolean,
): Unnumbered | null {
  const cue = (key: `caption.${string}`, values: Record<string, string | number>): Unnumbered | null => {
    const text = captionText({ key, values })
    return text === null ? null : { type: 'cue', text }
  }
  switch (event.type) {
    case 'told':
      return toldEntry(scenario, event)
    case 'said':
      return { type: 'said', text: event.text }
    case 'call':
      return cue(callCaption[event.phase], { name: nameOf(scenario, event.with) })
    case 'handled':
      return cue(`caption.${event.handling}`, {
        name: nameOf(scenario, event.by),
        seconds: event.seconds ?? 0,
        channel: event.channel,
      })
    case 'cue':
      return cue(`caption.${event.cue}`, { name: nameOf(scenario, event.by) })
    case 'mood':
      return cue(isSame ? 'caption.face-still' : 'caption.face', {
        name: nameOf(scenario, event.by),
        mood: event.mood,
      })
    case 'response':
      return event.says === null && event.shows === null ? null : { type: 'heard', event }
    case 'thought':
      return { type: 'thought', name: nameOf(scenario, event.by), text: event.text }
    case 'prepared':
      return { type: 'prepared', text: event.text }
    case 'day': {
      const values = { day: event.day, weekday: dayName(scenario, event.day) }
      return { type: 'day', text: t(event.isAdvised ? 'log.day-advised' : 'log.day', values) }
    }
    case 'happened':
      return { type: 'happened', event }
    case 'movedOn':
      return cue('caption.moved-on', {})
    case 'ended':
      return { type: 'ended', event }
    case 'entered':
    case 'delivered':
    case 'recorded':
    case 'finding':
    case 'perception':
    case 'judged':
      return null
  }
}

const callCaption = {
  taken: 'caption.pick-up',
  unanswered: 'caption.ringback',
  'hung-up': 'caption.hang-up',
} as const
