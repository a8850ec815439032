import { type Locker, prefix } from './locker'
import { allNotes, type Notes, notesKey, readNotes } from './notes'
import { type Plan, planKey, readPlan } from './plan'
import { type Practice, practiceKey, readPractice } from './practice'
import { type Progress, progressKey, progressPrefix, readProgress, readProgressAt } from './progress'
import { readSave, type Save, savedScenarios, savesKept, savesOf, slotKey } from './saves'
import { readSettings, type Settings, settingsKey } from './settings'
import { type Condition, conditionOf } from './status'
import { type Fields, fieldOf, isFields } from './validate'
import type { Vault } from './vault'

const format = 'callback-data'
const version = 1
/** Longest text that is taken in, in UTF-16 code units: four times what storages hold, as an export has more blanks. */
const longestImport = 20_000_000
const backupPrefix = `${prefix}backup/`
const backupsKept = 3

const dataPrefixes = [
  settingsKey,
  planKey,
  practiceKey,
  ...['save/', 'progress/', 'notes/'].map((kind) => prefix + kind),
]

/** What taking in a file led to; `problem` is a sentence for the player, and then nothing has changed. */
export type ImportResult = { ok: true } | { ok: false; problem: string }

interface Data {
  settings: Settings | null
  progress: Progress[]
  saves: Save[]
  /** What was said and written about plays; files from before there was any have none. */
  notes: Notes[]
  plan: Plan | null
  practice: Practice | null
}

/** Taking everything along to another device and back; loaded only when it is wanted. */
export interface Transfer {
  /** Everything kept, as the text of a JSON file. */
  exportAll(): string
  importAll(text: string): ImportResult
  /** What the last import put aside, as the text of a JSON file, or null. */
  backup(): string | null
}

/** Makes the transfer of what lies in a vault; `now` gives milliseconds since 1970. */
export const makeTransfer = (
  { locker, status }: Pick<Vault, 'locker' | 'status'>,
  now: () => number,
): Transfer => ({
  exportAll: () => exportAll(locker, now()),
  importAll: (text) => importAll(locker, text, now(), () => conditionOf(status.getState())),
  backup: () => latestBackup(locker),
})

/** Progress of every scenario that has some, by id. */
function allProgress(locker: Locker): Progress[] {
  return locker.keys(progressPrefix).flatMap((key) => {
    const progress = locker.read(key, readProgressAt(key))
    return progress === null ? [] : [progress]
  })
}

/** Everything that is kept, as the text of one JSON file. */
function exportAll(locker: Locker, now: number): string {
  const data: Data = {
    settings: locker.read(settingsKey, readSettings),
    progress: allProgress(locker),
    saves: savedScenarios(locker).flatMap((id) => savesOf(locker, id)),
    notes: allNotes(locker),
    plan: locker.read(planKey, readPlan),
    practice: locker.read(practiceKey, readPractice),
  }
  return `${JSON.stringify({ format, version, exportedAt: now, ...data }, null, 2)}\n`
}

/** Puts the data of a file in the place of what is kept, after setting that aside as a backup; all or nothing. */
function importAll(locker: Locker, text: string, now: number, condition: () => Condition): ImportResult {
  const data = readData(text)
  if (typeof data === 'string') return { ok: false, problem: data }
  // Reading it for the backup sets aside what is unreadable, so that removing the rest loses nothing.
  if (!keepBackup(locker, exportAll(locker, now))) return refuse(whyNoBackup(condition()))
  const before = dataPrefixes
    .flatMap((start) => locker.keys(start))
    .map((key) => ({ key, text: locker.raw(key) }))
  const isCleared = before.every(({ key }) => locker.remove(key))
  if (isCleared && put(locker, data)) return { ok: true }
  for (const key of dataPrefixes.flatMap((start) => locker.keys(start))) locker.remove(key)
  for (const { key, text: old } of before) if (old !== null) locker.writeRaw(key, old)
  return refuse('There is no room for the data of this file, so what was here has been put back.')
}

/** The text that was current before the last import, or null. */
function latestBackup(locker: Locker): string | null {
  const last = backupNumbers(locker).at(-1)
  return last === undefined ? null : locker.raw(`${backupPrefix}${last}`)
}

/** Why nothing could be kept, by how the storage is doing after the attempt. */
function whyNoBackup(condition: Condition): string {
  if (condition === 'taken-over')
    return 'Another tab goes on with what is kept here, so nothing has been changed. Go on in this tab first, then import again.'
  if (condition === 'unavailable')
    return 'This browser keeps nothing at the moment, so there is nowhere to put the data of this file.'
  return 'There is no room to keep a backup of what is here, so nothing has been changed.'
}

const refuse = (problem: string): ImportResult => ({ ok: false, problem })

const backupNumbers = (locker: Locker): number[] =>
  locker
    .keys(backupPrefix)
    .map((key) => Number(key.slice(backupPrefix.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b)

function keepBackup(locker: Locker, text: string): boolean {
  const numbers = backupNumbers(locker)
  if (!locker.writeRaw(`${backupPrefix}${(numbers.at(-1) ?? 0) + 1}`, text)) return false
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - backupsKept)))
    locker.remove(`${backupPrefix}${old}`)
  return true
}

function put(locker: Locker, { settings, progress, saves, notes, plan, practice }: Data): boolean {
  const entries = [
    ...(settings === null ? [] : [{ key: settingsKey, value: settings }]),
    ...progress.map((value) => ({ key: progressKey(value.scenario), value })),
    ...placesOf(saves),
    ...notes.map((value) => ({ key: notesKey(value.scenario), value })),
    ...(plan === null ? [] : [{ key: planKey, value: plan }]),
    ...(practice === null ? [] : [{ key: practiceKey, value: practice }]),
  ]
  return entries.every(({ key, value }) => locker.writeRaw(key, JSON.stringify(value)))
}

/** Key and value of saves that come from elsewhere; the newest three of each scenario have a place. */
function placesOf(saves: readonly Save[]): { key: string; value: Save }[] {
  const taken = new Map<string, number>()
  return [...saves]
    .sort((a, b) => b.sequence - a.sequence)
    .flatMap((value) => {
      const slot = taken.get(value.scenario) ?? 0
      taken.set(value.scenario, slot + 1)
      return slot < savesKept ? [{ key: slotKey(value.scenario, slot), value }] : []
    })
}

/** The data of a file, or the sentence that says why it is refused. */
function readData(text: string): Data | string {
  if (text.length > longestImport) return 'This file is too large to be an export of this game.'
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'This file is not complete JSON, so nothing has been changed.'
  }
  if (!isFields(file) || fieldOf(file, 'format') !== format)
    return 'This file is not an export of this game, so nothing has been changed.'
  if (typeof file.version !== 'number' || !Number.isSafeInteger(file.version) || file.version < 1)
    return damaged('version')
  if (file.version > version)
    return 'This file comes from a newer version of this game, so nothing has been changed. Update first.'
  return readParts(file)
}

function readParts({
  settings,
  progress,
  saves,
  notes = [],
  plan = null,
  practice = null,
}: Fields): Data | string {
  const data: Data = { settings: null, progress: [], saves: [], notes: [], plan: null, practice: null }
  if (settings !== null) {
    const read = readSettings(settings)
    if (!read.isWhole) return damaged('settings')
    data.settings = read.value
  }
  if (!Array.isArray(progress)) return damaged('progress')
  for (const [index, one] of progress.entries()) {
    const read = readProgress(one)
    if (!read?.isWhole) return damaged(`progress/${index}`)
    data.progress.push(read.value)
  }
  if (!Array.isArray(saves)) return damaged('saves')
  for (const [index, one] of saves.entries()) {
    const read = readSave(one)
    if (!read?.isWhole) return damaged(`saves/${index}`)
    data.saves.push(read.value)
  }
  if (!Array.isArray(notes)) return damaged('notes')
  for (const [index, one] of notes.entries()) {
    const read = readNotes(one)
    if (!read?.isWhole) return damaged(`notes/${index}`)
    data.notes.push(read.value)
  }
  if (plan !== null) {
    const read = readPlan(plan)
    if (!read?.isWhole) return damaged('plan')
    data.plan = read.value
  }
  if (practice !== null) {
    const read = readPractice(practice)
    if (!read?.isWhole) return damaged('practice')
    data.practice = read.value
  }
  return data
}

const damaged = (part: string): string =>
  `The part "${part}" of this file is damaged, so nothing has been changed.`
