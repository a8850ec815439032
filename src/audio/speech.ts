/** A voice of this device, as the browser describes it. */
export interface DeviceVoice {
  readonly name: string
  /** Language as in BCP 47, such as `en-GB`; some systems write `en_GB`. */
  readonly lang: string
  /** False where the text would be sent to a server to be spoken. */
  readonly localService: boolean
  readonly default: boolean
}

/** The part of an utterance that the game uses. */
export interface Utterance {
  lang: string
  voice: DeviceVoice | null
  rate: number
  pitch: number
  volume: number
  addEventListener(type: 'end' | 'error', listener: (event: { readonly error?: string }) => void): void
}

/** The part of `speechSynthesis` that the game uses; tests pass a fake. */
export interface Synthesiser {
  getVoices(): readonly DeviceVoice[]
  speak(utterance: Utterance): void
  cancel(): void
  /** Missing in some browsers. */
  addEventListener?(type: 'voiceschanged', listener: () => void): void
  removeEventListener?(type: 'voiceschanged', listener: () => void): void
}

/** A voice the player may choose. */
export interface SpeechVoice {
  readonly name: string
  readonly lang: string
}

/** How a line is spoken. */
export interface Manner {
  /** Language of the line, as in BCP 47. */
  readonly lang: string
  /** Name of the voice; another of the same language is taken where it is not there. */
  readonly voice?: string | null
  /** 0.5…2, 1 is ordinary. */
  readonly rate?: number
  /** 0…2, 1 is ordinary. */
  readonly pitch?: number
  /** 0…1. */
  readonly volume?: number
}

/** How a line came out: `silent` where there is no local voice for it, or nothing to say. */
export type Spoken = 'spoken' | 'stopped' | 'failed' | 'silent'

/** Lines spoken by the device's own voices. Nothing waits for them and nothing here throws or rejects. */
export interface Speech {
  /** The local voices for a language: those of the same region first, then by name. */
  voicesFor(lang: string): readonly SpeechVoice[]
  /** Speaks a line, after stopping the one before; resolves when it has ended in any way. */
  speak(text: string, manner: Manner): Promise<Spoken>
  stop(): void
  /** Tells whether the page is out of sight: hidden pages do not speak, and what was cut off does not come back. */
  setHidden(isHidden: boolean): void
  /** Calls the listener when the voices of the device change; browsers list them late. Returns what ends it. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

/** What speech is made from; the defaults need a browser. */
export interface SpeechOptions {
  readonly synthesiser?: Synthesiser | null
  readonly makeUtterance?: (text: string) => Utterance
  /** Told every failure in a sentence, for a log. */
  readonly onProblem?: (problem: string) => void
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** Milliseconds a line may take beyond two hundred for every character: some browsers never say that one has ended. */
const patience = 4_000
const perCharacter = 200

/** Makes the device speak; only local voices are ever used, so that no word leaves the device. */
export function makeSpeech(options: SpeechOptions = {}): Speech {
  const synthesiser = options.synthesiser === undefined ? findSynthesiser() : options.synthesiser
  const { makeUtterance = makeBrowserUtterance, wait = waitFor, onProblem } = options
  const listeners = new Set<() => void>()
  let endCurrent: ((how: Spoken) => void) | null = null
  let isHidden = false
  let isDestroyed = false
  const changed = () => {
    for (const listener of listeners) listener()
  }

  function guarded<T>(what: string, act: () => T, otherwise: T): T {
    try {
      return act()
    } catch (error) {
      onProblem?.(`Speech could not ${what}: ${error instanceof Error ? error.message : String(error)}`)
      return otherwise
    }
  }

  /** The local voices of a language, best first. */
  function find(lang: string): DeviceVoice[] {
    const all = guarded('list its voices', () => synthesiser?.getVoices() ?? [], [])
    const local = all.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(lang))
    return local.toSorted(
      (a, b) =>
        Number(tagOf(b.lang) === tagOf(lang)) - Number(tagOf(a.lang) === tagOf(lang)) ||
        Number(b.default) - Number(a.default) ||
        a.name.localeCompare(b.name, 'en'),
    )
  }

  function stop(): void {
    const end = endCurrent
    endCurrent = null
    if (end === null) return
    guarded('stop', () => synthesiser?.cancel(), undefined)
    end('stopped')
  }

  function start(text: string, voice: DeviceVoice, manner: Manner, end: (how: Spoken) => void): void {
    const utterance = makeUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang.replaceAll('_', '-')
    utterance.rate = held(manner.rate, 0.5, 2)
    utterance.pitch = held(manner.pitch, 0, 2)
    utterance.volume = held(manner.volume, 0, 1)
    utterance.addEventListener('end', () => end('spoken'))
    utterance.addEventListener('error', ({ error = 'no reason given' }) => {
      // A line that was stopped reports itself as an error, too.
      if (endCurrent === end) onProblem?.(`A line could not be spoken: ${error}`)
      end('failed')
    })
    synthesiser?.speak(utterance)
  }

  guarded('watch its voices', () => synthesiser?.addEventListener?.('voiceschanged', changed), undefined)

  return {
    voicesFor: (lang) => find(lang).map(({ name, lang: own }) => ({ name, lang: own })),
    async speak(text, manner) {
      stop()
      const candidates = find(manner.lang)
      const voice = candidates.find(({ name }) => name === manner.voice) ?? candidates[0]
      if (isHidden || isDestroyed || voice === undefined || text.trim() === '') return 'silent'
      return new Promise<Spoken>((resolve) => {
        const end = (how: Spoken) => {
          if (endCurrent === end) endCurrent = null
          resolve(how)
        }
        endCurrent = end
        const hasStarted = guarded('speak', () => (start(text, voice, manner, end), true), false)
        if (!hasStarted) return end('failed')
        void wait(patience + perCharacter * text.length).then(() => {
          if (endCurrent !== end) return
          onProblem?.('A line was given up: the browser never said that it had ended.')
          stop()
        })
      })
    },
    stop,
    setHidden(hidden) {
      isHidden = hidden
      if (hidden) stop()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      stop()
      isDestroyed = true
      listeners.clear()
      guarded('let go', () => synthesiser?.removeEventListener?.('voiceschanged', changed), undefined)
    },
  }
}

function findSynthesiser(): Synthesiser | null {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return null
  return speechSynthesis
}

function makeBrowserUtterance(text: string): Utterance {
  return new SpeechSynthesisUtterance(text)
}

/** A language tag in one spelling. */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase()
}

function languageOf(lang: string): string {
  return tagOf(lang).split('-')[0] ?? ''
}

/** A number within its limits; 1 where it is none. */
function held(value: number | undefined, low: number, high: number): number {
  return value === undefined || !Number.isFinite(value) ? 1 : Math.min(high, Math.max(low, value))
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
