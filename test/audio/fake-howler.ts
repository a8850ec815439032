import { type Audio, type AudioOptions, makeAudio } from '../../src/audio/make-audio'
import type { Context, HowlerModule, HowlFile, HowlOptions } from '../../src/audio/howler'
import type { Need } from '../../src/audio/manifest'
import type { SoundFile } from '../../src/audio/sound-files'
import { type SoundName, soundNames, sounds } from '../../src/audio/sounds'

/** A file that remembers what it was told; it has howler's habit of letting its sounds overlap. */
class FakeFile implements HowlFile {
  readonly running = new Map<number, { stretch: string; level: number; rate: number }>()
  readonly heard: { stretch: string; id: number }[] = []
  readonly fades: [from: number, to: number][] = []
  readonly nodes = new Map<number, FakeNode>()
  isUnloaded = false
  private current: 'loading' | 'loaded' = 'loading'
  readonly options: HowlOptions

  constructor(options: HowlOptions) {
    this.options = options
  }

  play(stretch: string): number {
    if (!Object.hasOwn(this.options.sprite, stretch)) throw new Error('no such stretch')
    const id = (ids += 1)
    this.heard.push({ stretch, id })
    this.running.set(id, { stretch, level: this.options.volume, rate: 1 })
    this.nodes.set(id, new FakeNode())
    return id
  }

  stop(id?: number): void {
    if (id === undefined) this.running.clear()
    else this.running.delete(id)
  }

  rate(rate: number, id: number): void {
    const one = this.running.get(id)
    if (one) one.rate = rate
  }

  volume(level: number, id: number): void {
    const one = this.running.get(id)
    if (one) one.level = level
  }

  fade(from: number, to: number, _: number, id: number): void {
    this.fades.push([from, to])
    this.volume(to, id)
  }

  _soundById(id: number) {
    return { _node: this.nodes.get(id) }
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
}

/** An output that knows what it leads to. */
class FakeNode {
  to: unknown = null

  connect<T>(to: T): T {
    this.to = to
    return to
  }

  disconnect(): void {
    this.to = null
  }
}

/** A filter of the fake context. */
class FakeFilter extends FakeNode {
  type = ''
  readonly frequency = { value: 0 }
}

let ids = 0

/** One sound of a file, as a test sees it. */
class FakePlayer {
  readonly file: FakeFile
  private readonly sound: string

  constructor(file: FakeFile, sound: string) {
    this.file = file
    this.sound = sound
  }

  private get own() {
    return [...this.file.running].filter(([, { stretch }]) => this.isOwn(stretch))
  }

  private isOwn(stretch: string): boolean {
    return stretch === this.sound || stretch === `${this.sound} round`
  }

  /** How many times the sound is heard at once. */
  get sounding(): number {
    return this.own.length
  }

  get starts(): number {
    return this.file.heard.filter(({ stretch }) => this.isOwn(stretch)).length
  }

  get isLoop(): boolean {
    return this.own.some(([, { stretch }]) => stretch.endsWith(' round'))
  }

  get level(): number | undefined {
    return this.own[0]?.[1].level
  }

  get rate(): number | undefined {
    return this.own[0]?.[1].rate
  }

  get fades() {
    return this.file.fades
  }

  get isUnloaded(): boolean {
    return this.file.isUnloaded
  }

  get options() {
    return this.file.options
  }

  /** What the newest start leads to. */
  get output(): unknown {
    const newest = this.file.heard.findLast(({ stretch }) => this.isOwn(stretch))
    return newest && this.file.nodes.get(newest.id)?.to
  }

  arrive(): void {
    this.file.arrive()
  }

  /** The sound has played to its end (of the round, when it loops). */
  finish(): void {
    for (const [id, { stretch }] of this.own) {
      if (!stretch.endsWith(' round')) this.file.running.delete(id)
      this.file.options.onend(id)
    }
  }
}

/** A context whose permission the test gives and takes. */
class FakeContext extends EventTarget implements Context {
  state: Context['state'] = 'suspended'
  isAllowed = true
  /** Whether a refusal stays unanswered, as in Chromium, or rejects. */
  rejects = false
  resumes = 0
  /** Whether the clock stands still however often it is woken, or until it has been suspended once. */
  stands: 'no' | 'once' | 'always' = 'no'
  readonly filters: FakeFilter[] = []
  private clock = 0

  /** Moves on with every look while it runs. */
  get currentTime(): number {
    if (this.state === 'running' && this.stands === 'no') this.clock += 0.1
    return this.clock
  }

  createBiquadFilter(): FakeFilter {
    const filter = new FakeFilter()
    this.filters.push(filter)
    return filter
  }

  createGain(): FakeNode {
    return new FakeNode()
  }

  async resume(): Promise<void> {
    this.resumes += 1
    if (this.isAllowed) this.turn('running')
    else if (this.rejects) throw new Error('not allowed')
    else await new Promise<void>(() => {})
  }

  async suspend(): Promise<void> {
    if (this.stands === 'once') this.stands = 'no'
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
  /** A sound of the newest load of a file; by itself every sound is in a file of its name. */
  readonly player: (name: SoundName, file?: string) => FakePlayer
  /** Names of the files that have been asked for and not let go. */
  readonly loaded: () => string[]
  readonly destination: FakeNode
  /** Lets all files arrive. */
  readonly arriveAll: () => void
  /** Moves the clock. */
  readonly pass: (milliseconds: number) => void
}

/** Makes an audio on a fake howler; requests to the browser are answered, or given up, at once. */
export function makeRig(overrides: AudioOptions = {}): Rig {
  const files = new Map<string, FakeFile>()
  const destination = new FakeNode()
  const context = new FakeContext()
  const problems: string[] = []
  let time = 0
  let loads = 0
  const howler = {
    Howl: class extends FakeFile {
      constructor(options: HowlOptions) {
        super(options)
        files.set(nameOf(options), this)
      }
    },
    Howler: { autoUnlock: true, autoSuspend: true, ctx: context, masterGain: destination },
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
    player: (name, file = name) => {
      const found = files.get(file)
      if (!found) throw new Error(`"${file}" has no player yet`)
      return new FakePlayer(found, name)
    },
    loaded: () => [...files].filter(([, file]) => !file.isUnloaded).map(([name]) => name),
    destination,
    arriveAll: () => {
      for (const file of files.values()) if (!file.isUnloaded) file.arrive()
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

function nameOf({ src }: HowlOptions): string {
  return String(src[0]).replace('.ogg', '')
}

function fileOf(name: SoundName): SoundFile {
  return makeFile(name, { kind: 'always' }, [name])
}

/** Makes a file of sounds that last a second each. */
export function makeFile(name: string, need: Need, names: readonly SoundName[]): SoundFile {
  const loudness = { lufs: null, peak: -9, truePeak: -9 }
  const takes = names.map((sound, i) => ({
    sound,
    start: 2 * i + (sounds[sound].loop ? 0.1 : 0),
    seconds: 1,
    loudness,
  }))
  const files = [`${name}.ogg`, `${name}.mp3`]
  return { entry: { name, need, files, takes }, src: files }
}
