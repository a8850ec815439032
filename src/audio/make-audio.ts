import { type Gate, makeGate } from './gate'
import { type HowlerModule, loadHowler } from './howler'
import { fullVolumes, heldVolumes, type Volumes } from './levels'
import { type Library, makeLibrary, wordsOf } from './library'
import { makeMixer } from './mixer'
import { makePositions, type Positions } from './positions'
import { type Casting, castScene, type Scene } from './scene'
import type { SoundFile } from './sound-files'
import type { SoundCue, SoundName } from './sounds'
import { type AudioStatus, statusOf } from './status'

export type { Scene } from './scene'
export type { AudioStatus } from './status'

/** The game's sound. Nothing waits for it and nothing here throws: trouble ends in the status. */
export interface Audio {
  /** Turns sound on, or tries again after trouble; call it inside a gesture. Resolves when the status is settled. */
  unlock(): Promise<void>
  play(cue: SoundCue): void
  /** Stops one sound, or all, loops included. */
  stop(name?: SoundName): void
  /** Takes up the room, the hold music and the voices of a scenario; null lets go of them. */
  setScene(scene: Scene | null): void
  setVolumes(volumes: Volumes): void
  status(): AudioStatus
  /** Calls the listener with every new status; returns the function that ends it. */
  subscribe(listener: (status: AudioStatus) => void): () => void
  /** Tells whether the page is out of sight; hidden pages are silent, and loops come back with the page. */
  setHidden(isHidden: boolean): void
  /** Stops and frees everything for good. */
  destroy(): void
}

/** What sound is made from; each has a default that needs a browser. */
export interface AudioOptions {
  readonly loadHowler?: () => Promise<HowlerModule>
  readonly loadFiles?: () => Promise<readonly SoundFile[]>
  readonly volumes?: Volumes
  /** Told every failure in a sentence, for a log. */
  readonly onProblem?: (problem: string) => void
  /** Milliseconds from any start. */
  readonly now?: () => number
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** Makes the game's sound; loads howler and the sounds with the first `unlock`. */
export function makeAudio(options: AudioOptions = {}): Audio {
  const { now = () => performance.now(), wait = waitFor, onProblem } = options
  const mixer = makeMixer(now, find)
  const listeners = new Set<(status: AudioStatus) => void>()
  let volumes = heldVolumes(options.volumes ?? fullVolumes)
  let parts: { library: Library; gate: Gate; files: readonly SoundFile[] } | undefined
  let scene: Scene | null = null
  let casting: Casting = castScene(null, [])
  let loading: Promise<void> | undefined
  let isWanted = false
  let isReady = false
  let isRefused = false
  let hasFailed = false
  let isHidden = false
  let isDestroyed = false
  let told = statusNow()
  mixer.setVolumes(volumes)

  function find(cue: SoundCue) {
    const source = casting.sourceOf(cue)
    const player = source && parts?.library.find(source.file, cue.name)
    return player ? { player, rate: source.rate } : null
  }

  /** Loads what the scene needs and hears what has changed. */
  function cast(): void {
    if (!parts) return
    casting = castScene(scene, parts.files)
    parts.library.keep(casting.files)
    mixer.refresh('room-tone')
    mixer.settle()
  }

  function statusNow(): AudioStatus {
    return statusOf({ isWanted, isReady, isMuted: volumes.muted, isRefused, hasFailed })
  }

  function announce(): void {
    const status = statusNow()
    const isOpen = parts?.gate.isOpen() ?? false
    guarded('change what sounds', () => mixer.setSounding(status === 'on' && isOpen && !isHidden))
    if (status === told) return
    told = status
    for (const listener of listeners) listener(status)
  }

  function fail(problem: string): void {
    if (isDestroyed) return
    hasFailed = true
    onProblem?.(problem)
    announce()
  }

  function guarded(what: string, act: () => void): void {
    if (isDestroyed) return
    try {
      act()
    } catch (error) {
      fail(`Sound could not ${what}: ${wordsOf(error)}`)
    }
  }

  function refuse(problem: string): void {
    isRefused = true
    onProblem?.(problem)
    announce()
  }

  async function load(): Promise<void> {
    const [howler, files] = await Promise.all([
      (options.loadHowler ?? loadHowler)(),
      (options.loadFiles ?? loadFiles)(),
    ])
    if (isDestroyed) return
    // Both would change the context behind the gate's back.
    howler.Howler.autoUnlock = false
    howler.Howler.autoSuspend = false
    let positions: Positions | undefined
    const { Howler } = howler
    const library = makeLibrary(
      howler,
      files,
      () => (positions ??= makePositions(Howler.ctx, Howler.masterGain)),
      {
        onLoaded: () => mixer.settle(),
        onEnded: (name, player) => mixer.ended(name, player),
        onFailed: fail,
        onMissing: (problem) => onProblem?.(problem),
        onRefused: refuse,
      },
    )
    // The context exists only once howler has made its first player.
    library.keep(castScene(scene, files).files)
    const gate = makeGate(Howler.ctx, wait, {
      onChange: gateChanged,
      onStuck: () => refuse('Sound stands still although the browser lets it run.'),
    })
    parts = { library, gate, files }
    cast()
  }

  /** Loads what is not loaded and asks the browser to let it sound; never rejects. */
  async function open(): Promise<void> {
    try {
      loading ??= load()
      await loading
      await wake()
    } catch (error) {
      loading = undefined
      fail(`Sound could not be loaded: ${wordsOf(error)}`)
    }
  }

  async function wake(): Promise<void> {
    if (!parts) return
    if (rests()) return announce()
    const opened = await parts.gate.open()
    if (isDestroyed) return
    if (rests()) return parts.gate.close()
    isReady ||= opened
    isRefused = !opened
    announce()
  }

  function rests(): boolean {
    return isDestroyed || isHidden || volumes.muted
  }

  function gateChanged(): void {
    if (rests() || !parts) return
    // A call or a lock may close the gate: ask again, and say so if the browser refuses.
    if (!parts.gate.isOpen()) return void open()
    isReady = true
    isRefused = false
    announce()
  }

  function restOrWake(): void {
    if (rests()) {
      announce()
      parts?.gate.close()
    } else if (isWanted) void open()
    else announce()
  }

  return {
    async unlock() {
      if (isDestroyed) return
      isWanted = true
      hasFailed = false
      if (volumes.muted) return announce()
      if (!parts) return open()
      const { library } = parts
      guarded('load again', () => library.retry())
      // Asked before anything is awaited: some browsers listen only within the gesture itself.
      await wake()
    },
    play(cue) {
      guarded(`play "${cue.name}"`, () => mixer.play(cue))
    },
    stop(name) {
      guarded('stop', () => mixer.stop(name))
    },
    setScene(wanted) {
      scene = wanted
      guarded('change the scene', cast)
    },
    setVolumes(wanted) {
      guarded('change its volume', () => {
        volumes = heldVolumes(wanted)
        mixer.setVolumes(volumes)
        restOrWake()
      })
    },
    status: () => told,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setHidden(hidden) {
      isHidden = hidden
      guarded('follow the page', restOrWake)
    },
    destroy() {
      guarded('end', () => {
        mixer.stop()
        parts?.library.unload()
        parts?.gate.destroy()
      })
      listeners.clear()
      isDestroyed = true
    },
  }
}

async function loadFiles(): Promise<readonly SoundFile[]> {
  return (await import('./sound-files')).soundFiles
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
