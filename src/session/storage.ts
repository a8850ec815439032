/** What the vault needs of a storage; `localStorage` is one. Any call may throw. */
export interface StorageLike {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** A line to the other tabs of the same origin; what is posted reaches the others, never the sender. */
export interface TabChannel {
  post(message: unknown): void
  /** Returns the function that stops listening. */
  listen(listener: (message: unknown) => void): () => void
}

/** What a `BroadcastChannel` offers, as far as it is needed. */
export interface BroadcastLike {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  removeEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
}

/** Where a browser tells a tab what another one has kept; the page's window is one. */
export interface StorageEventsLike {
  addEventListener(type: 'storage', listener: () => void): void
  removeEventListener(type: 'storage', listener: () => void): void
}

/**
 * Makes a line to the other tabs from a `BroadcastChannel`. A message can come before what the other tab has kept
 * can be seen here, so what it kept is told as well (`null`), when it can.
 */
export function tabChannelOf(broadcast: BroadcastLike, storageEvents?: StorageEventsLike): TabChannel {
  return {
    post: broadcast.postMessage.bind(broadcast),
    listen(listener) {
      const heard = (event: { data: unknown }) => listener(event.data)
      const kept = () => listener(null)
      broadcast.addEventListener('message', heard)
      storageEvents?.addEventListener('storage', kept)
      return () => {
        broadcast.removeEventListener('message', heard)
        storageEvents?.removeEventListener('storage', kept)
      }
    },
  }
}

/** Why a call of the storage failed: there is no room, or no storage. */
export type StorageFault = 'full' | 'gone'

/** What a failed call of the storage means. */
export function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error || isNamed(error) ? error.name : ''
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'gone'
}

const isNamed = (error: unknown): error is { name: string } =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string'
