import { type Again, isAgain } from './again'
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
  /** What it is another try at; null or missing for any other play. */
  again?: Again | null
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

/** Key of one of the places in which saves of a scenario are kept, from 0. */
export const slotKey = (scenario: string, slot: number): string => `${savePrefix}${scenario}/${slot}`

/** Reads a save; all or nothing: another try without its mark would count as a play of its own. */
export const readSave: Reader<Save> = (value) => {
  if (!isFields(value) || fieldOf(value, 'version') !== 1) return null
  const { scenario, hash, seed, log, day, where, ended, savedAt, sequence, again = null } = value
  const isGood =
    isId(scenario) &&
    isHash(hash) &&
    isSeed(seed) &&
    isLog(log) &&
    isCount(day) &&
    isText(where, longestWhere) &&
    typeof ended === 'boolean' &&
    isTime(savedAt) &&
    isCount(sequence) &&
    (again === null || isAgain(again))
  if (!isGood) return null
  const read: Save = { version: 1, scenario, hash, seed, log, day, where, ended, savedAt, sequence }
  return {
    // What earlier versions kept stays as it was.
    value: 'again' in value ? { ...read, again } : read,
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

/** The places for saves of a scenario with what lies in them; the newest first, and the one that is filled first last. */
function slotsOf(locker: Locker, scenario: string): { key: string; save: Save | null; sequence: number }[] {
  return Array.from({ length: savesKept }, (_, slot) => {
    const key = slotKey(scenario, slot)
    const save = locker.read(key, readSaveOf(scenario))
    return { key, save, sequence: save?.sequence ?? slot - savesKept }
  }).sort((a, b) => b.sequence - a.sequence)
}

/** The good saves of a scenario, newest first. */
export const savesOf = (locker: Locker, scenario: string): Save[] =>
  slotsOf(locker, scenario).flatMap(({ save }) => save ?? [])

/** Keeps a play in the place of the oldest save; the newest one is never overwritten. */
export function keepSave(locker: Locker, save: Omit<Save, 'version' | 'sequence'>): boolean {
  const slots = slotsOf(locker, save.scenario)
  const newest = slots[0]?.sequence ?? -1
  const next: Save = { ...save, version: 1, where: save.where.slice(0, longestWhere), sequence: newest + 1 }
  const place = slots.findLast(
    ({ key, sequence }) =>
      (sequence < 0 || sequence < newest) && locker.write(key, readSaveOf(save.scenario), next),
  )
  return place !== undefined
}

/** Ids of the scenarios that have saves, in alphabetical order. */
export function savedScenarios(locker: Locker): string[] {
  const ids = locker.keys(savePrefix).map((key) => key.slice(savePrefix.length).split('/')[0] ?? '')
  return [...new Set(ids)].filter(isId)
}
