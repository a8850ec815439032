import { useMemo } from 'preact/hooks'
import type { App, Settings } from '../app'
import { useStore } from '../use-store'

/** When a why is given: after every consequence, at the end, or in the review alone. */
export type Coaching = Exclude<Settings['coaching'], 'auto'>

/** Finished plays after which the player is asked once whether the why may wait for the review. */
const askedAfter = 2

/** How a play is coached; `isAsked` in the one in which the player is asked. */
interface Coached {
  coaching: Coaching
  isAsked: boolean
}

/** The coaching of the play with this seed: what the player has set, else a why after every consequence. */
export function useCoaching(app: App, seed: number): Coached {
  const { coaching } = useStore(app.settings)
  // Asked when a play begins, so that its own end changes nothing in it.
  const finished = useMemo(app.finished, [seed])
  const isAuto = coaching === 'auto'
  return { coaching: isAuto ? 'novice' : coaching, isAsked: isAuto && finished === askedAfter }
}
