/** How sound is doing: `blocked` by the browser until a gesture, `broken` by a failure; both may be tried again. */
export type AudioStatus = 'waiting-for-gesture' | 'on' | 'muted' | 'blocked' | 'broken'

/** What the status follows from. */
export interface AudioFacts {
  /** Whether the player has asked for sound by a gesture. */
  readonly isWanted: boolean
  /** Whether everything needed is loaded and the browser has let sound start. */
  readonly isReady: boolean
  readonly isMuted: boolean
  /** Whether the browser refused to start sound. */
  readonly isRefused: boolean
  /** Whether something failed. */
  readonly hasFailed: boolean
}

/** Returns the status; silence by the player's own choice comes before any trouble. */
export function statusOf(facts: AudioFacts): AudioStatus {
  if (facts.isMuted) return 'muted'
  if (facts.hasFailed) return 'broken'
  if (facts.isRefused) return 'blocked'
  if (facts.isWanted && facts.isReady) return 'on'
  return 'waiting-for-gesture'
}
