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

/** Makes a line to the other tabs from a `BroadcastChannel`. */
export function tabChannelOf(broadcast: BroadcastLike): TabChannel {
  return {
    post: broadcast.postMessage.bind(broadcast),
    listen(listener) {
      const heard = (event: { data: unknown }) => listener(event.data)
      broadcast.addEventListener('message', heard)
      return () => broadcast.removeEventListener('message', heard)
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
