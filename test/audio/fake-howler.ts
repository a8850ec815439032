import { type Audio, type AudioOptions, makeAudio } from '../../src/audio/make-audio'
import type { Context, HowlerModule, Player, PlayerOptions } from '../../src/audio/howler'
import type { SoundFile } from '../../src/audio/sound-files'
import { type SoundName, soundNames, sounds } from '../../src/audio/sounds'

/** A player that remembers what it was told; it has howler's habit of allowing itself to overlap. */
class FakePlayer implements Player {
  /** How many times the sound is heard at once. */
  sounding = 0
  isLoop = false
  level = 1
  isUnloaded = false
  readonly fades: [from: number, to: number][] = []
  starts = 0
  private current: 'loading' | 'loaded' = 'loading'
  readonly options: PlayerOptions

  constructor(options: PlayerOptions) {
    this.options = options
  }

  play(sprite?: string): number {
    if (sprite === undefined || !Object.hasOwn(this.options.sprite, sprite))
      throw new Error('no such stretch')
    this.sounding += 1
    this.starts += 1
    return this.starts
  }

  stop(): void {
    this.sounding = 0
  }

  loop(on: boolean): void {
    this.isLoop = on
  }

  volume(): number
  volume(level: number): unknown
  volume(level?: number): unknown {
    if (level !== undefined) this.level = level
    return this.level
  }

  fade(from: number, to: number): void {
    this.fades.push([from, to])
    this.level = to
  }

  state(): 'loading' | 'loaded' {
    return this.current
  }

  unload(): void {
    this.stop()
    this.isUnloaded = true
  }

  /** The file has arrived. */
  arrive(): void {
    this.current = 'loaded'
    this.options.onload()
  }

  /** The sound has played to its end (of the round, when it loops). */
  finish(): void {
    if (!this.isLoop) this.sounding = 0
    this.options.onend()
  }
}

/** A context whose permission the test gives and takes. */
class FakeContext extends EventTarget implements Context {
  state: Context['state'] = 'suspended'
  isAllowed = true
  /** Whether a refusal stays unanswered, as in Chromium, or rejects. */
  rejects = false
  resumes = 0

  async resume(): Promise<void> {
    this.resumes += 1
    if (this.isAllowed) this.turn('running')
    else if (this.rejects) throw new Error('not allowed')
    else await new Promise<void>(() => {})
  }

  async suspend(): Promise<void> {
    this.turn('suspended')
  }

  turn(state: Context['state']): void {
    if (this.state === state) return
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

/** Everything a test needs around one audio. */
export interface Rig {
  readonly audio: Audio
  readonly context: FakeContext
  readonly howler: HowlerModule
  readonly problems: string[]
  /** How often howler was asked for. */
  readonly loads: () => number
  /** The newest player of a sound. */
  readonly player: (name: SoundName) => FakePlayer
  /** Lets all files arrive. */
  readonly arriveAll: () => void
  /** Moves the clock. */
  readonly pass: (milliseconds: number) => void
}

/** Makes an audio on a fake howler; requests to the browser are answered, or given up, at once. */
export function makeRig(overrides: AudioOptions = {}): Rig {
  const players = new Map<string, FakePlayer>()
  const context = new FakeContext()
  const problems: string[] = []
  let time = 0
  let loads = 0
  const howler = {
    Howl: class extends FakePlayer {
      constructor(options: PlayerOptions) {
        super(options)
        players.set(nameOf(options), this)
      }
    },
    Howler: { autoUnlock: true, autoSuspend: true, ctx: context },
  }
  const audio = makeAudio({
    loadHowler: async () => {
      loads += 1
      return howler
    },
    loadFiles: async () => soundNames.map(fileOf),
    onProblem: (problem) => problems.push(problem),
    now: () => time,
    wait: async () => {},
    ...overrides,
  })
  return {
    audio,
    context,
    howler,
    problems,
    loads: () => loads,
    player: (name) => {
      const player = players.get(name)
      if (!player) throw new Error(`"${name}" has no player yet`)
      return player
    },
    arriveAll: () => {
      for (const player of players.values()) player.arrive()
    },
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}

/** Makes an audio that is on, with all files there. */
export async function makeSoundingRig(overrides: AudioOptions = {}): Promise<Rig> {
  const rig = makeRig(overrides)
  await rig.audio.unlock()
  rig.arriveAll()
  return rig
}

function nameOf({ src }: PlayerOptions): string {
  return String(src[0]).replace('.ogg', '')
}

function fileOf(name: SoundName): SoundFile {
  const { bus, loop } = sounds[name]
  const loudness = { lufs: null, peak: -9, truePeak: -9 }
  const files = [`${name}.ogg`, `${name}.mp3`]
  return { entry: { name, seconds: 1, lead: loop ? 0.1 : 0, loop, bus, files, loudness }, src: files }
}
