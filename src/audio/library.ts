import type { HowlerModule, HowlFile, HowlOptions } from './howler'
import { makePlayer, type Player, stretchName } from './player'
import type { Positions } from './positions'
import type { SoundFile } from './sound-files'
import { type SoundName, sounds } from './sounds'

/** The loaded files: gives a player for every sound in them and can load again what failed. */
export interface Library {
  /** Loads these files, in the order they are listed, and lets go of all others. */
  keep(names: ReadonlySet<string>): void
  /** The player of a sound of a file; starts loading the file where that has not been done. */
  find(file: string, sound: SoundName): Player | null
  /** Loads again what failed, and only that. */
  retry(): void
  /** Frees every file. */
  unload(): void
}

/** Where a library reports, in sentences where there is trouble. */
export interface LibraryReports {
  readonly onLoaded: () => void
  readonly onEnded: (name: SoundName, player: Player) => void
  /** A file could not be fetched or decoded, or a player threw. */
  readonly onFailed: (problem: string) => void
  /** A file the game can do without could not be fetched or decoded; only its words are left. */
  readonly onMissing: (problem: string) => void
  /** The browser did not let a sound start. */
  readonly onRefused: (problem: string) => void
}

interface Loaded {
  readonly howl: HowlFile
  readonly players: ReadonlyMap<SoundName, Player>
}

/** Seconds that are played beyond the end of a sound: decoders of MP3 come late, and there is silence after it. */
const grace = 0.06

/** Makes an empty library of these files. */
export function makeLibrary(
  { Howl }: HowlerModule,
  files: readonly SoundFile[],
  positions: () => Positions,
  reports: LibraryReports,
): Library {
  const byName = new Map(files.map((file) => [file.entry.name, file]))
  const loaded = new Map<string, Loaded>()
  const failed = new Set<SoundFile>()

  function load(file: SoundFile): void {
    const { name, need, takes } = file.entry
    loaded.get(name)?.howl.unload()
    const players = new Map<SoundName, Player>()
    const howl = new Howl({
      src: [...file.src],
      preload: true,
      // Silent until the player has set its volume: howler may hold that back for a moment, but not the start.
      volume: 0,
      sprite: stretchesOf(file),
      onload: () => reported(name, reports.onLoaded),
      onend: (id) => {
        for (const [sound, player] of players) {
          if (player.plays(id)) reported(name, () => reports.onEnded(sound, player))
        }
      },
      onloaderror: (_, error) => {
        const problem = `The sound file "${name}" could not be loaded: ${wordsOf(error)}`
        failed.add(file)
        if (need.kind === 'prompt') reports.onMissing(problem)
        else reports.onFailed(problem)
      },
      onplayerror: (_, error) =>
        reports.onRefused(`The sound file "${name}" was not allowed to start: ${wordsOf(error)}`),
    })
    for (const { sound } of takes) {
      const place: Positions['place'] = (node, position) =>
        positions().place(node, sounds[sound].isOnLine ? 'near' : position)
      players.set(sound, makePlayer(howl, sound, place))
    }
    loaded.set(name, { howl, players })
  }

  function reported(name: string, act: () => void): void {
    try {
      act()
    } catch (error) {
      reports.onFailed(`The sound file "${name}" failed: ${wordsOf(error)}`)
    }
  }

  function unload(name: string): void {
    loaded.get(name)?.howl.unload()
    loaded.delete(name)
  }

  return {
    keep(names) {
      for (const name of loaded.keys()) if (!names.has(name)) unload(name)
      for (const file of failed) if (!names.has(file.entry.name)) failed.delete(file)
      for (const file of files) {
        const { name } = file.entry
        if (names.has(name) && !loaded.has(name)) load(file)
      }
    },
    find(name, sound) {
      const file = byName.get(name)
      if (file !== undefined && !loaded.has(name)) load(file)
      return loaded.get(name)?.players.get(sound) ?? null
    },
    retry() {
      const again = [...failed]
      failed.clear()
      for (const file of again) load(file)
    },
    unload() {
      for (const name of loaded.keys()) unload(name)
    },
  }
}

function stretchesOf({ entry }: SoundFile): HowlOptions['sprite'] {
  const stretches: HowlOptions['sprite'] = {}
  for (const { sound, start, seconds } of entry.takes) {
    const length = sounds[sound].loop ? seconds : seconds + grace
    stretches[stretchName(sound, false)] = [start * 1_000, length * 1_000]
    stretches[stretchName(sound, true)] = [start * 1_000, length * 1_000, true]
  }
  return stretches
}

/** Returns what an error says. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
