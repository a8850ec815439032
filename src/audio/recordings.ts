import type { GameEvent } from '../engine'
import type { Scenario } from '../scenario'
import type { Spoken } from './speech'

/** The part of an audio element that the game uses. */
export interface Recorder {
  src: string
  volume: number
  play(): Promise<void>
  pause(): void
  addEventListener(type: 'ended' | 'error', listener: () => void): void
}

/** Recorded voices: one is heard at a time. Nothing here throws or rejects. */
export interface Recordings {
  /** Plays a file of a scenario; `silent` where there is no such file. */
  play(scenario: string, file: string, volume: number): Promise<Spoken>
  stop(): void
}

/** What recordings are played with; each has a default that needs a browser. */
export interface RecordingsOptions {
  /** Address of a file in assets/recordings by its path there. */
  readonly addresses?: Readonly<Record<string, string>>
  readonly makeRecorder?: () => Recorder
  /** Told every file that is missing or cannot be played, for a log. */
  readonly onProblem?: (problem: string) => void
}

const folder = '../../assets/recordings/'

const shipped = import.meta.glob<string>('../../assets/recordings/*/*.{ogg,mp3,wav}', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Makes the player of recorded voices. */
export function makeRecordings(options: RecordingsOptions = {}): Recordings {
  const { addresses = shipped, makeRecorder = () => new Audio(), onProblem } = options
  let endCurrent: ((how: Spoken) => void) | null = null

  return {
    async play(scenario, file, volume) {
      endCurrent?.('stopped')
      const path = `${scenario}/${file}`
      const src = addresses[folder + path]
      if (src === undefined) {
        onProblem?.(`The recording "${path}" is not there; a murmur takes its place.`)
        return 'silent'
      }
      const recorder = makeRecorder()
      return new Promise<Spoken>((resolve) => {
        const end = (how: Spoken) => {
          if (endCurrent !== end) return
          endCurrent = null
          recorder.pause()
          if (how === 'failed')
            onProblem?.(`The recording "${path}" could not be played; a murmur takes its place.`)
          resolve(how)
        }
        endCurrent = end
        recorder.addEventListener('ended', () => end('spoken'))
        recorder.addEventListener('error', () => end('failed'))
        recorder.src = src
        recorder.volume = volume
        recorder.play().catch(() => end('failed'))
      })
    },
    stop: () => endCurrent?.('stopped'),
  }
}

/** The recorded file of what an event says, as its author has named it; null where there is none. */
export function recordingOf({ file, people, states }: Scenario, event: GameEvent): string | null {
  switch (event.type) {
    case 'thought': {
      const { lines, recordings } = people.get(event.by) ?? {}
      const at = lines?.[event.band].indexOf(event.text) ?? -1
      return recordings?.[event.band]?.[at] ?? null
    }
    case 'told': {
      const state = states.get(event.state)
      return state?.type === 'beat' ? (state.recording ?? null) : null
    }
    case 'response':
      return event.says === null ? null : ofAnswer(file.states, event.says)
    default:
      return null
  }
}

function ofAnswer(states: Scenario['file']['states'], words: string): string | null {
  for (const state of Object.values(states)) {
    if (state.type !== 'decision') continue
    for (const choice of [...state.choices, ...(state.itch ?? [])]) {
      if (choice.kind === 'prepare') continue
      const answer = choice.responses.find(({ says, recording }) => says === words && recording)
      if (answer?.recording !== undefined) return answer.recording
    }
  }
  return null
}
