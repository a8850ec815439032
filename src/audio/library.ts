import type { HowlerModule, Player } from './howler'
import { type Mixer, wholeSound } from './mixer'
import type { SoundFile } from './sound-files'
import type { SoundName } from './sounds'

/** The loaded sounds: gives the mixer a player for every file and can load again what failed. */
export interface Library {
  /** Loads again what failed, and only that. */
  retry(): void
  /** Frees every player. */
  unload(): void
}

/** Where a library reports trouble, each time in a sentence. */
export interface LibraryReports {
  /** A file could not be fetched or decoded, or a player threw. */
  readonly onFailed: (problem: string) => void
  /** The browser did not let a sound start. */
  readonly onRefused: (problem: string) => void
}

/** Starts loading files; every player reports to the mixer when it is loaded and when it has ended. */
export function makeLibrary(
  { Howl }: HowlerModule,
  files: readonly SoundFile[],
  mixer: Mixer,
  { onFailed, onRefused }: LibraryReports,
): Library {
  const players = new Map<SoundName, Player>()
  const failed = new Set<SoundFile>()

  function load(file: SoundFile): void {
    const { name, lead, seconds } = file.entry
    players.get(name)?.unload()
    const player = new Howl({
      src: [...file.src],
      preload: true,
      sprite: { [wholeSound]: [lead * 1_000, seconds * 1_000] },
      onload: () => reported(name, () => mixer.settle()),
      onend: () => reported(name, () => mixer.ended(name)),
      onloaderror: (_, error) => {
        failed.add(file)
        onFailed(`The sound "${name}" could not be loaded: ${wordsOf(error)}`)
      },
      onplayerror: (_, error) => onRefused(`The sound "${name}" was not allowed to start: ${wordsOf(error)}`),
    })
    players.set(name, player)
    mixer.setPlayer(name, player)
  }

  function reported(name: SoundName, act: () => void): void {
    try {
      act()
    } catch (error) {
      onFailed(`The sound "${name}" failed: ${wordsOf(error)}`)
    }
  }

  for (const file of files) load(file)
  return {
    retry() {
      const again = [...failed]
      failed.clear()
      for (const file of again) load(file)
    },
    unload() {
      for (const player of players.values()) player.unload()
    },
  }
}

/** Returns what an error says. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
