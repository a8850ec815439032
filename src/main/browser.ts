import icon from '../../assets/icon.svg?url'
import type { Clock } from '../director'
import { type StorageLike, type TabChannel, tabChannelOf } from '../session'

/** The page's time, for the director. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** A fresh 32-bit seed. */
export function freshSeed(): number {
  const [seed] = crypto.getRandomValues(new Int32Array(1))
  return seed ?? 0
}

/** A token that no other tab has. */
export const freshToken = (): string => `${Date.now().toString(36)}-${freshSeed().toString(36)}`

/** The browser's storage, or null where it is blocked. */
export function findStorage(): StorageLike | null {
  try {
    return window.localStorage
  } catch {
    // Some browsers throw on the mere mention; the vault then says that nothing is kept.
    return null
  }
}

/** The line to other tabs, or null where the browser has none. */
export const findChannel = (): TabChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : tabChannelOf(new BroadcastChannel('callback'), window)

/** True while the system asks for less motion. */
export const prefersLessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Calls `run` when the page has nothing better to do, soon in any case; returns what cancels it. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 1500 })
  return () => cancelIdleCallback(handle)
}

/** Gives the page its icon; until the first choice is there nothing else is fetched, not even that. */
export function showIcon(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (link !== null) link.href = icon
}

/** Leaves the cause of a fault for whoever mends it; the game goes on, and the player is told in words elsewhere. */
export function noteFault(what: string, error: unknown): void {
  // oxlint-disable-next-line no-console
  console.warn(`${what}:`, error)
}
