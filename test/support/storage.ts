import type { StorageLike, TabChannel } from '../../src/session'

/** A storage in memory that can be made to fail. */
export interface FakeStorage extends StorageLike {
  /** What is kept, to be looked into and damaged. */
  readonly items: Map<string, string>
  /** While set, every reading call throws it. */
  failReading: Error | null
  /** While set, every writing call throws it. */
  failWriting: Error | null
  /** Most characters, keys included, that have room. */
  room: number
}

/** The error browsers throw where there is no room. */
export function quotaError(): Error {
  const error = new Error('no room')
  error.name = 'QuotaExceededError'
  return error
}

/** Makes an empty storage with room for everything. */
export function makeFakeStorage(start: Record<string, string> = {}): FakeStorage {
  const items = new Map(Object.entries(start))
  const size = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const fake: FakeStorage = {
    items,
    failReading: null,
    failWriting: null,
    room: Number.POSITIVE_INFINITY,
    get length() {
      if (fake.failReading) throw fake.failReading
      return items.size
    },
    key(index) {
      if (fake.failReading) throw fake.failReading
      return [...items.keys()][index] ?? null
    },
    getItem(key) {
      if (fake.failReading) throw fake.failReading
      return items.get(key) ?? null
    },
    setItem(key, value) {
      if (fake.failWriting) throw fake.failWriting
      const before = items.get(key)
      items.set(key, value)
      if (size() <= fake.room) return
      if (before === undefined) items.delete(key)
      else items.set(key, before)
      throw quotaError()
    },
    removeItem(key) {
      if (fake.failWriting) throw fake.failWriting
      items.delete(key)
    },
  }
  return fake
}

/** Lines to each other for several tabs; what one posts the others hear at once. */
export function makeFakeChannels(): () => TabChannel {
  const listeners = new Map<object, (message: unknown) => void>()
  return () => {
    const tab = {}
    return {
      post: (message) => {
        for (const [other, listener] of listeners) if (other !== tab) listener(message)
      },
      listen(listener) {
        listeners.set(tab, listener)
        return () => listeners.delete(tab)
      },
    }
  }
}
