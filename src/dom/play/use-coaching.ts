import { useMemo } from 'preact/hooks'
import type { App, Settings } from '../app'
import { useStore } from '../use-store'

/** When a why is given: after every consequence, at the end, or in the review alone. */
export type Coaching = Exclude<Settings['coaching'], 'auto'>

/** Finished plays after which coaching comes at the end alone. */
const noviceUntil = 2

/** How a play is coached; `hasWhyMoved` in the first one in which the why waits for the end by itself. */
interface Coached {
  coaching: Coaching
  hasWhyMoved: boolean
}

/** The coaching of the play with this seed: by the setting, else by how many plays have been finished. */
export function useCoaching(app: App, seed: number): Coached {
  const { coaching } = useStore(app.settings)
  // Asked when a play begins, so that its own end changes nothing in it.
  const finished = useMemo(app.finished, [seed])
  const isAuto = coaching === 'auto'
  return {
    coaching: !isAuto ? coaching : finished < noviceUntil ? 'novice' : 'standard',
    hasWhyMoved: isAuto && finished === noviceUntil,
  }
}
