import { add, advance, type Contact, type Finding, type ResponseKind, type Tallied } from '../rubric'
import type { Scenario } from '../scenario'
import type { GameEvent } from './events'
import { bandOf } from './mood'
import { contextOf, faceOf, perceive } from './perceive'
import type { Position } from './position'

/** One step under way: the position as it will be, and what has happened so far. Lives inside one call of `step`. */
export interface Run {
  readonly scenario: Scenario
  at: Position
  readonly events: GameEvent[]
  /** The face and the perception that the player was shown last; null before the first. */
  shown: { mood: string | null; band: string | null; perception: string | null }
}

/** An event without its day; `emit` adds the day of the run. */
export type Undated = GameEvent extends infer E ? (E extends GameEvent ? Omit<E, 'day'> : never) : never

/** Records that something happened today. */
export function emit(run: Run, event: Undated): void {
  run.events.push({ day: run.at.day, ...event })
}

/** Changes some fields of the position. */
export function change(run: Run, fields: Partial<Position>): void {
  run.at = { ...run.at, ...fields }
}

/** Raises flags; raising one twice changes nothing. */
export function raise(run: Run, flags: readonly string[] | undefined): void {
  if (flags === undefined || flags.every((flag) => run.at.flags.includes(flag))) return
  change(run, { flags: [...new Set([...run.at.flags, ...flags])].sort() })
}

/** Takes over a summary; its findings are events. */
export function tallied(run: Run, { tally, findings }: Tallied): Finding[] {
  change(run, { tally })
  for (const finding of findings) emit(run, { type: 'finding', finding })
  return findings
}

/** Records a contact for good. */
export function record(run: Run, contact: Contact, index: number): Finding[] {
  emit(run, { type: 'recorded', contact: index, entry: contact })
  return tallied(run, add(run.at.tally, contextOf(run.scenario, run.at), contact, index))
}

/** Counts the answers that have come by today. */
export const count = (run: Run): Finding[] =>
  tallied(run, advance(run.at.tally, contextOf(run.scenario, run.at), run.at.day))

/** Remembers the kind of the last answer. */
export function hear(run: Run, kind: ResponseKind): void {
  change(run, { lastResponse: kind })
}

/** Shows the face as it is now, where it has changed or `always`. */
export function showFace(run: Run, always = false): void {
  const { mood, band } = faceOf(run.scenario, run.at)
  if (!always && run.shown.mood === mood && run.shown.band === band) return
  Object.assign(run.shown, { mood, band })
  emit(run, { type: 'mood', mood, band, by: run.scenario.file.manager.id })
}

/** Records how the history comes across now, where that has changed. */
export function showPerception(run: Run): void {
  const perception = perceive(run.scenario, run.at)
  if (run.shown.perception === perception) return
  run.shown.perception = perception
  emit(run, { type: 'perception', perception, band: bandOf(perception) })
}
