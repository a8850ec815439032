/** How keeping things on this device is doing. */
export interface VaultStatus {
  /** `full`: the last thing had no room; `gone`: the browser keeps nothing. */
  storage: 'ok' | 'full' | 'gone'
  /** Things set aside since the vault was opened because they could not be read. */
  quarantined: number
  /** Another tab goes on with the same data; this one no longer writes. */
  takenOver: boolean
}

/** The one thing about the status that the player should know most. */
export type Condition = 'ok' | 'unavailable' | 'full' | 'taken-over' | 'damaged'

/** Picks what to tell: what stops writing comes before what has happened. */
export function conditionOf({ storage, quarantined, takenOver }: VaultStatus): Condition {
  if (storage === 'gone') return 'unavailable'
  if (takenOver) return 'taken-over'
  if (storage === 'full') return 'full'
  return quarantined > 0 ? 'damaged' : 'ok'
}
