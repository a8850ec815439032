import { createStore } from 'zustand/vanilla'
import type { Audio, Scene } from '../audio/make-audio'
import type { SoundCue, SoundName } from '../director'
import type { Settings, SoundStatus } from '../dom'
import { noteFault } from './browser'

/** Sound as the rest of the page sees it: loaded late, started by a gesture, and never waited for. */
export function makeSound(settings: () => Settings) {
  const status = createStore<SoundStatus>(() => 'waiting-for-gesture')
  let audio: Audio | null = null
  let loading: Promise<Audio | null> | null = null
  let wanted: SoundCue | null = null
  let scene: Scene | null = null

  const tune = () => {
    const { voice, effects, music, muted } = settings()
    audio?.setVolumes({ voice, effects, music, muted })
  }

  const load = (): Promise<Audio | null> => {
    loading ??= import('../audio/make-audio').then(
      ({ makeAudio }) => {
        audio = makeAudio({ onProblem: (problem) => noteFault('sound', problem) })
        audio.subscribe((next) => status.setState(next, true))
        audio.setScene(scene)
        tune()
        return audio
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
    if (audio !== null) return void audio.unlock().then(begin)
    void load().then((ready) => ready?.unlock().then(begin))
  }

  const begin = () => {
    if (wanted !== null) audio?.play(wanted)
  }

  // Any gesture allows sound, also after a call or a lock has taken it away.
  const onGesture = () => {
    const now = status.getState()
    if (audio !== null && (now === 'waiting-for-gesture' || now === 'blocked')) unlock()
  }
  addEventListener('pointerup', onGesture, true)
  addEventListener('keyup', onGesture, true)

  return {
    status,
    unlock,
    tune,
    /** Fetches the code; nothing sounds before a gesture. */
    load: () => void load(),
    /** Takes up the sounds of a scenario. */
    setScene(next: Scene) {
      scene = next
      audio?.setScene(next)
    },
    play(cue: SoundCue) {
      // The room goes on sounding, so it begins as soon as sound may.
      if (cue.name === 'room-tone') wanted = cue
      audio?.play(cue)
    },
    stop(name?: SoundName) {
      if (name === undefined) wanted = null
      audio?.stop(name)
    },
    setHidden: (hidden: boolean) => audio?.setHidden(hidden),
  }
}

/** The page's sound. */
export type Sound = ReturnType<typeof makeSound>
