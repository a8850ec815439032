import { isUnanswered, namedDay, type ResponseKind } from '../rubric'
import type { ContactChoice, ScriptedResponse, TurnChoice } from '../scenario'
import { isWeekend, weekdayOf } from './calendar'
import { holds } from './guards'
import { isNamedDay, ledgerOf } from './ledger'
import { findContact } from './lookup'
import { mannerOf } from './manner'
import type { PendingResponse } from './position'
import { count, emit, hear, raise, type Run, showFace, showPerception } from './run'

const mostSilentDays = 9

/**
 * Lets up to `most` days pass, one by one, each with its answers, events or an explicit silence. Stops early at the
 * first answer, event or advised day. Returns false when the last day of play has been passed.
 */
export function passDays(run: Run, most: number): boolean {
  for (let passed = 0; passed < most; passed++) {
    if (run.at.day >= run.scenario.file.calendar.lastDay) return false
    if (passDay(run)) return true
  }
  return true
}

/** One day; true when it brought something to stop for. */
function passDay(run: Run): boolean {
  const { scenario } = run
  const day = ++run.at.day
  run.at.effort = 0
  const isAdvised = isNamedDay(scenario, run.at, day)
  emit(run, {
    type: 'day',
    weekday: weekdayOf(scenario, day),
    isWeekend: isWeekend(scenario, day),
    isAdvised,
  })
  const isHeard = arriveDue(run, day)
  count(run)
  const brought = happen(run) || isHeard
  run.at.silentDays = brought ? 0 : Math.min(run.at.silentDays + 1, mostSilentDays)
  if (!brought && run.watch !== null) {
    // After a reply nobody waits for one to something older.
    const isWaiting = isUnanswered(run.at.lastResponse)
    const unanswered = isWaiting ? ledgerOf(run.at).awaited(scenario, run.at) : 0
    emit(run, { type: 'silence', silentDays: run.at.silentDays, unanswered })
  }
  showFace(run, isHeard)
  showPerception(run)
  return brought || isAdvised
}

function happen(run: Run): boolean {
  // All conditions are read before the first event raises its flags.
  const happening = run.scenario.file.events.filter(
    (event) => event.day === run.at.day && holds(event.when, run.scenario, run.at),
  )
  for (const event of happening) {
    raise(run, event.set)
    // Whoever writes unasked wants something.
    if (event.kind === 'message' && event.by === run.scenario.file.manager.id) run.at.manner = 'keen'
    emit(run, {
      type: 'happened',
      id: event.id,
      kind: event.kind,
      text: event.text,
      by: event.by ?? null,
      shortlist: event.shortlist ?? null,
    })
  }
  return happening.length > 0
}

/** Shows the answers whose day has come; true where one was noticed. */
function arriveDue(run: Run, day: number): boolean {
  const { pending } = run.at
  if (!pending.some((one) => one.due <= day)) return false
  run.at.pending = pending.filter((one) => one.due > day)
  const due = pending.filter((one) => one.due <= day)
  return due.map((one) => arrive(run, one)).includes(true)
}

/** Shows an answer whose day has come; false when it is nothing that anybody would notice. */
function arrive(run: Run, pending: PendingResponse): boolean {
  const choice = findContact(run.scenario, pending.state, pending.choice)
  const response = choice.responses[pending.response]
  if (response === undefined)
    throw new Error(`choice "${pending.choice}" has no response ${pending.response}`)
  respond(run, pending.contact, choice.message.channel, choice.message.to, choice, response)
  return response.kind !== 'none' || response.says !== undefined || response.shows !== undefined
}

/** Shows an answer that arrives now: cues one by one, then the words. */
export function respond(
  run: Run,
  contact: number,
  channel: 'call' | 'voicemail' | 'email' | 'letter' | 'text',
  by: string,
  choice: ContactChoice | TurnChoice,
  response: Pick<ScriptedResponse, 'kind' | 'cues' | 'says' | 'shows' | 'set'>,
): void {
  const kind = response.kind as ResponseKind
  for (const cue of response.cues ?? []) emit(run, { type: 'cue', contact, cue, by })
  if (kind !== 'none') hear(run, kind)
  const manner = by === run.scenario.file.manager.id ? mannerOf(run.scenario, choice, response) : null
  if (manner !== null) run.at.manner = manner
  raise(run, response.set)
  emit(run, {
    type: 'response',
    contact,
    kind,
    channel,
    by,
    says: response.says ?? null,
    shows: response.shows ?? null,
  })
  const named = namedDay(kind)
  if (named !== null && named > run.at.day) run.at.silentDays = 0
}
