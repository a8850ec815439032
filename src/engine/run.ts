import type { Contact, Finding, ResponseKind, Tallied } from '../rubric'
import type { Scenario } from '../scenario'
import type { GameEvent } from './events'
import { ledgerOf } from './ledger'
import { bandOf } from './mood'
import { faceOf, perceive } from './perceive'
import type { Position } from './position'

/** Sees what happens, in order. */
export type Watch = (event: GameEvent) => void

type Draft = { -readonly [Field in keyof Position]: Position[Field] }

/** One step under way. Lives inside one call of `step`. */
export interface Run {
  readonly scenario: Scenario
  /** The position as it will be: a copy of its own, changed in place. */
  readonly at: Draft
  /** Null where nobody looks: then nothing is done but what changes the position. */
  readonly watch: Watch | null
  /** The face and the perception that the player was shown last; null before the first. */
  shown: { mood: string | null; band: string | null; perception: string | null }
}

/** An event without its day; `emit` adds the day of the run. */
export type Undated = GameEvent extends infer E ? (E extends GameEvent ? Omit<E, 'day'> : never) : never

/** Records that something happened today. */
export function emit(run: Run, event: Undated): void {
  run.watch?.({ day: run.at.day, ...event })
}

/** Changes some fields of the position. */
export function change(run: Run, fields: Partial<Position>): void {
  Object.assign(run.at, fields)
}

/** Raises flags; raising one twice changes nothing. */
export function raise(run: Run, flags: readonly string[] | undefined): void {
  if (flags === undefined || flags.every((flag) => run.at.flags.includes(flag))) return
  change(run, { flags: [...new Set([...run.at.flags, ...flags])].sort() })
}

/** Takes over a summary; its findings are events. */
export function tallied(run: Run, { tally, findings }: Tallied): Finding[] {
  run.at.tally = tally
  if (run.watch === null) return findings
  for (const finding of findings) emit(run, { type: 'finding', finding })
  return findings
}

/** Records a contact for good. */
export function record(run: Run, contact: Contact, index: number): Finding[] {
  emit(run, { type: 'recorded', contact: index, entry: contact })
  return tallied(run, ledgerOf(run.at).add(run.scenario, run.at, contact, index))
}

/** Counts the answers that have come by today. */
export const count = (run: Run): Finding[] =>
  tallied(run, ledgerOf(run.at).advance(run.scenario, run.at, run.at.day))

/** Remembers the kind of the last answer. */
export function hear(run: Run, kind: ResponseKind): void {
  run.at.lastResponse = kind
}

/** Shows the face as it is now, where it has changed or `always`. */
export function showFace(run: Run, always = false): void {
  if (run.watch === null) return
  const { mood, band } = faceOf(run.scenario, run.at)
  if (!always && run.shown.mood === mood && run.shown.band === band) return
  Object.assign(run.shown, { mood, band })
  emit(run, { type: 'mood', mood, band, by: run.scenario.file.manager.id })
}

/** Records how the history comes across now, where that has changed. */
export function showPerception(run: Run): void {
  if (run.watch === null) return
  const perception = perceive(run.scenario, run.at)
  if (run.shown.perception === perception) return
  run.shown.perception = perception
  emit(run, { type: 'perception', perception, band: bandOf(perception) })
}
