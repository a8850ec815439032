import type { Settings } from '../session'
import { makeListening } from './listening'
import { makeAudio } from './make-audio'
import { makeRecordings } from './recordings'
import { makeSpeech, type Speech } from './speech'
import type { AudioStatus } from './status'

/** What an ear reports. */
export interface EarReports {
  readonly onStatus: (status: AudioStatus) => void
  /** Told every failure in a sentence, for a log. */
  readonly onProblem: (problem: string) => void
}

/** Everything that sounds, in one part that is loaded late; silent until `unlock`. */
export function makeEar(settings: () => Settings, { onStatus, onProblem }: EarReports) {
  const audio = makeAudio({ onProblem })
  audio.subscribe(onStatus)
  let made: Speech | null = null
  const speech = () => (made ??= makeSpeech({ onProblem }))
  const listening = makeListening({
    audio,
    recordings: makeRecordings({ onProblem }),
    speech,
    reading() {
      const { muted, voice, readAloud, readVoice } = settings()
      return { isOn: readAloud, voice: readVoice, volume: muted ? 0 : voice }
    },
  })
  const tune = () => {
    const { voice, effects, music, muted, readAloud } = settings()
    audio.setVolumes({ voice, effects, music, muted })
    listening.tune()
    // Browsers list their voices late; asking now has them ready when somebody speaks.
    if (readAloud) speech().voicesFor('')
  }
  tune()
  return { ...listening, tune, speech, unlock: () => void audio.unlock() }
}

/** What the page hears with. */
export type Ear = ReturnType<typeof makeEar>
