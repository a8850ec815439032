import type { StoreApi } from 'zustand/vanilla'
import { prefix } from './locker'
import type { VaultStatus } from './status'
import type { StorageLike, TabChannel } from './storage'

const ownerKey = `${prefix}owner`
const messageType = 'callback-owner'

/** Which tab keeps things: the one that asked last. */
export interface Ownership {
  /** False from the moment another tab has taken over. */
  isOurs(): boolean
  /** Takes over from any other tab and tells it. */
  takeOver(): void
  close(): void
}

/** What ownership needs; `owner` is a token of this tab alone, without it every tab writes. */
export interface OwnershipOptions {
  storage: StorageLike | null
  status: StoreApi<VaultStatus>
  owner: string | null
  channel: TabChannel | null
}

/** Makes this tab the one that keeps things. */
export function makeOwnership({ storage, status, owner, channel }: OwnershipOptions): Ownership {
  /** The owner as the storage names it; null where it names none or fails. */
  function named(): string | null {
    try {
      return storage?.getItem(ownerKey) ?? null
    } catch {
      // A storage that fails here fails at the write too, and tells there.
      return null
    }
  }

  function isOurs(): boolean {
    if (owner === null) return true
    const other = named()
    if (other !== null && other !== owner) setTakenOver(true)
    return !status.getState().takenOver
  }

  function setTakenOver(takenOver: boolean): void {
    if (status.getState().takenOver !== takenOver) status.setState({ takenOver })
  }

  function takeOver(): void {
    if (owner === null) return
    try {
      storage?.setItem(ownerKey, owner)
    } catch {
      // Where there is no room for the token, the channel alone tells the other tab.
    }
    try {
      channel?.post({ type: messageType, owner })
    } catch {
      // Where the channel is closed, the other tab finds the token before its next write.
    }
    setTakenOver(false)
  }

  const stopListening = channel?.listen((message) => {
    if (message === null) return void isOurs()
    const other = ownerIn(message)
    // Two tabs that open at once both hear each other; the token in the storage decides.
    if (other !== null && other !== owner && named() !== owner) setTakenOver(true)
  })
  takeOver()
  return { isOurs, takeOver, close: () => stopListening?.() }
}

function ownerIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, owner } = message as { type?: unknown; owner?: unknown }
  return type === messageType && typeof owner === 'string' ? owner : null
}
