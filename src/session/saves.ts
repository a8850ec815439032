import { type Locker, prefix, type Reader } from './locker'
import { fieldOf, isCount, isFields, isHash, isId, isLog, isSeed, isText, isTime } from './validate'

/** A play as it is kept: everything that rebuilds it, and where it stands in words. */
export interface Save {
  version: 1
  /** Id of the scenario, and the content hash of the file that was played. */
  scenario: string
  hash: string
  seed: number
  log: readonly string[]
  /** Day of play. */
  day: number
  /** Where it stands, for the player. */
  where: string
  /** The play has reached its end. */
  ended: boolean
  /** Milliseconds since 1970. */
  savedAt: number
  /** Grows with every save of the scenario; clocks can go back. */
  sequence: number
}

/** Good saves kept for each scenario. */
export const savesKept = 3
const savePrefix = `${prefix}save/`
const longestWhere = 200

const slotKey = (scenario: string, slot: number): string => `${savePrefix}${scenario}/${slot}`

/** Reads a save; all or nothing. */
export const readSave: Reader<Save> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1) return null
  const { scenario, hash, seed, log, day, where, ended, savedAt, sequence } = value
  const isGood =
    isId(scenario) &&
    isHash(hash) &&
    isSeed(seed) &&
    isLog(log) &&
    isCount(day) &&
    isText(where, longestWhere) &&
    typeof ended === 'boolean' &&
    isTime(savedAt) &&
    isCount(sequence)
  if (!isGood) return null
  return {
    value: { version: 1, scenario, hash, seed, log, day, where, ended, savedAt, sequence },
    isWhole: true,
  }
}

/** Reads a save that must be of this scenario. */
const readSaveOf =
  (id: string): Reader<Save> =>
  (value) => {
    const read = readSave(value)
    return read?.value.scenario === id ? read : null
  }

/** The good saves of a scenario, newest first. */
export function savesOf(locker: Locker, scenario: string): Save[] {
  return Array.from({ length: savesKept }, (_, slot) =>
    locker.read(slotKey(scenario, slot), readSaveOf(scenario)),
  )
    .filter((save) => save !== null)
    .sort((a, b) => b.sequence - a.sequence)
}

/** Keeps a play in the place of the oldest save; the newest one is never overwritten. */
export function keepSave(locker: Locker, save: Omit<Save, 'version' | 'sequence'>): boolean {
  const reader = readSaveOf(save.scenario)
  const slots = Array.from({ length: savesKept }, (_, slot) => {
    const key = slotKey(save.scenario, slot)
    return { key, sequence: locker.read(key, reader)?.sequence ?? -1 }
  }).sort((a, b) => a.sequence - b.sequence)
  const newest = Math.max(...slots.map((slot) => slot.sequence))
  const next: Save = { ...save, version: 1, where: save.where.slice(0, longestWhere), sequence: newest + 1 }
  return slots
    .filter((slot) => slot.sequence < 0 || slot.sequence < newest)
    .some((slot) => locker.write(slot.key, reader, next))
}

/** Ids of the scenarios that have saves, in alphabetical order. */
export function savedScenarios(locker: Locker): string[] {
  const ids = locker.keys(savePrefix).map((key) => key.slice(savePrefix.length).split('/')[0] ?? '')
  return [...new Set(ids)].filter(isId)
}

/** Removes the saves of a scenario. */
export function dropSaves(locker: Locker, scenario: string): void {
  for (let slot = 0; slot < savesKept; slot++) locker.remove(slotKey(scenario, slot))
}

/** Key and value of saves that come from elsewhere; the newest three of each scenario have a place. */
export function placesOf(saves: readonly Save[]): { key: string; value: Save }[] {
  const taken = new Map<string, number>()
  return [...saves]
    .sort((a, b) => b.sequence - a.sequence)
    .flatMap((value) => {
      const slot = taken.get(value.scenario) ?? 0
      taken.set(value.scenario, slot + 1)
      return slot < savesKept ? [{ key: slotKey(value.scenario, slot), value }] : []
    })
}
