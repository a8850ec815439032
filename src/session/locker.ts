import type { StoreApi } from 'zustand/vanilla'
import { faultOf, type StorageLike } from './storage'
import type { VaultStatus } from './status'

/** Everything this program keeps stands under this. */
export const prefix = 'callback/'
/** Stands for a read that failed, apart from one that found nothing. */
const failed = Symbol('failed')
const quarantinePrefix = `${prefix}quarantine/`

/** A kept value as far as it could be read, and whether all of it could. */
export interface Read<T> {
  value: T
  isWhole: boolean
}

/** How one kind of kept value is read; null where nothing of it can be. */
export type Reader<T> = (value: unknown) => Read<T> | null

/** A storage that never throws and never overwrites what it cannot read. */
export interface Locker {
  /** The value under a key; null where there is none. What cannot be read (in part) is set aside first. */
  read<T>(key: string, reader: Reader<T>): T | null
  /** Keeps a value; false where that failed, or where unreadable bytes stand there and cannot be set aside. */
  write<T>(key: string, reader: Reader<T>, value: T): boolean
  /** The bytes under a key, or null. */
  raw(key: string): string | null
  /** Keeps bytes as they are; false where that failed. */
  writeRaw(key: string, text: string): boolean
  remove(key: string): boolean
  /** Keys that begin like this, in alphabetical order. */
  keys(start: string): string[]
}

/** What a locker needs: the storage if there is one, a status to report to, and whether writing is allowed now. */
export interface LockerOptions {
  storage: StorageLike | null
  status: StoreApi<VaultStatus>
  mayWrite: () => boolean
}

/** Makes a locker; its failures show in the status alone. */
export function makeLocker({ storage, status, mayWrite }: LockerOptions): Locker {
  const tell = (change: Partial<VaultStatus>) => {
    const before = status.getState()
    const isNew = Object.entries(change).some(([name, value]) => before[name as keyof VaultStatus] !== value)
    if (isNew) status.setState(change)
  }

  function attempt<T>(action: (storage: StorageLike) => T, otherwise: T): T {
    if (storage === null) return otherwise
    try {
      return action(storage)
    } catch (error) {
      tell({ storage: faultOf(error) })
      return otherwise
    }
  }

  const raw = (key: string) => attempt<string | null>((there) => there.getItem(key), null)

  function writeRaw(key: string, text: string): boolean {
    if (!mayWrite()) return false
    const isKept = attempt((there) => {
      there.setItem(key, text)
      if (there.getItem(key) !== text) throw new Error(`"${key}" was not kept`)
      return true
    }, false)
    if (isKept) tell({ storage: 'ok' })
    return isKept
  }

  const remove = (key: string) =>
    mayWrite() &&
    attempt((there) => {
      there.removeItem(key)
      return true
    }, false)

  const keys = (start: string) =>
    attempt((there) => {
      const found: string[] = []
      for (let index = 0; index < there.length; index++) {
        const key = there.key(index)
        if (key?.startsWith(start)) found.push(key)
      }
      return found.sort()
    }, [])

  /** Copies bytes to a new key of the quarantine, named after where they stood. */
  function setAside(key: string, text: string): boolean {
    const numbers = keys(quarantinePrefix).map((one) =>
      Number.parseInt(one.slice(quarantinePrefix.length), 10),
    )
    const next = 1 + Math.max(0, ...numbers.filter(Number.isSafeInteger))
    if (!writeRaw(`${quarantinePrefix}${next}/${key.slice(prefix.length)}`, text)) return false
    tell({ quarantined: status.getState().quarantined + 1 })
    return true
  }

  /** Reads a key; `isClear` when nothing unreadable stands there any more. */
  function inspect<T>(key: string, reader: Reader<T>): { value: T | null; isClear: boolean } {
    const text = attempt<string | null | typeof failed>((there) => there.getItem(key), failed)
    // What could not be read at all may well be there, so nothing is put in its place.
    if (text === failed) return { value: null, isClear: false }
    if (text === null) return { value: null, isClear: true }
    const read = parse(text, reader)
    if (read?.isWhole) return { value: read.value, isClear: true }
    const value = read?.value ?? null
    if (!setAside(key, text)) return { value, isClear: false }
    const isClear = value === null ? remove(key) : writeRaw(key, JSON.stringify(value))
    return { value, isClear }
  }

  return {
    raw,
    writeRaw,
    remove,
    keys,
    read: (key, reader) => inspect(key, reader).value,
    write: (key, reader, value) => inspect(key, reader).isClear && writeRaw(key, JSON.stringify(value)),
  }
}

function parse<T>(text: string, reader: Reader<T>): Read<T> | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // No JSON is one of the ways of being unreadable; the caller sets the bytes aside and tells.
    return null
  }
  return reader(value)
}
