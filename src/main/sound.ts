import { createStore } from 'zustand/vanilla'
import type { Ear } from '../audio/ear'
import type { Room } from '../audio/listening'
import type { Settings, SoundStatus } from '../dom'
import { noteFault } from './browser'

/** Sound as the rest of the page sees it: loaded late, started by a gesture, and never waited for. */
export function makeSound(settings: () => Settings) {
  const status = createStore<SoundStatus>(() => 'waiting-for-gesture')
  let ear: Ear | null = null
  let loading: Promise<Ear | null> | null = null
  let room: Room | null = null

  const load = (): Promise<Ear | null> => {
    loading ??= import('../audio/ear').then(
      ({ makeEar }) => {
        ear = makeEar(settings, {
          onStatus: (next) => status.setState(next, true),
          onProblem: (problem) => noteFault('sound', problem),
        })
        ear.enter(room)
        return ear
      },
      (error: unknown) => {
        noteFault('sound', error)
        // The chunk could not be fetched: sound is off and says so; pressing the button tries again.
        loading = null
        status.setState('broken', true)
        return null
      },
    )
    return loading
  }

  const unlock = () => {
    // Within the gesture itself where that is possible: some browsers listen only there.
    if (ear !== null) ear.unlock()
    else void load().then((ready) => ready?.unlock())
  }

  // Any gesture allows sound, also after a call or a lock has taken it away.
  const onGesture = () => {
    const now = status.getState()
    if (ear !== null && (now === 'waiting-for-gesture' || now === 'blocked')) unlock()
  }
  addEventListener('pointerup', onGesture, true)
  addEventListener('keyup', onGesture, true)

  return {
    status,
    unlock,
    /** Fetches the code; nothing sounds before a gesture. */
    load,
    /** What hears, once it is there. */
    ear: () => ear,
    /** Takes up the room of a play, as soon as anything can be heard; null leaves it. */
    enter(next: Room | null) {
      room = next
      ear?.enter(next)
    },
  }
}

/** The page's sound. */
export type Sound = ReturnType<typeof makeSound>
