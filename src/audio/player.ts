import type { HowlFile } from './howler'
import type { Position } from './sounds'

/** How a player starts. */
interface Start {
  readonly isLoop: boolean
  /** Speed, 1 as baked. */
  readonly rate: number
  /** Volume, 0…1. */
  readonly level: number
  readonly position: Position
}

/** One sound of one file: heard once or not at all. */
export interface Player {
  isLoaded(): boolean
  /** Starts from the beginning, wherever it was. */
  start(how: Start): void
  stop(): void
  /** Whether this is the sound that howler plays under a number. */
  plays(id: number): boolean
  /** Moves to a volume (0…1) within so many milliseconds. */
  move(level: number, milliseconds: number): void
}

/** The name of a stretch as it is handed to howler. */
export function stretchName(sound: string, isLoop: boolean): string {
  return isLoop ? `${sound} round` : sound
}

/** Makes the player of one sound; `place` is told the output of each new start. */
export function makePlayer(
  file: HowlFile,
  sound: string,
  place: (node: unknown, position: Position) => void,
): Player {
  let current: number | null = null
  let last = 0

  function stop(): void {
    if (current !== null) file.stop(current)
    current = null
  }

  return {
    isLoaded: () => file.state() === 'loaded',
    stop,
    plays: (id) => id === current,
    start({ isLoop, rate, level, position }) {
      stop()
      const id = file.play(stretchName(sound, isLoop))
      current = id
      last = level
      place(outputOf(file, id), position)
      if (rate !== 1) file.rate(rate, id)
      file.volume(level, id)
    },
    move(level, milliseconds) {
      if (current === null) return
      // Howler's fade counts in hundredths: a smaller step would never end.
      if (milliseconds === 0 || Math.abs(last - level) < 0.02) file.volume(level, current)
      else file.fade(last, level, milliseconds, current)
      last = level
    },
  }
}

/** The output of what plays under a number. Howler keeps it to itself; where it is missing, the sound is heard unfiltered. */
function outputOf(file: HowlFile, id: number): unknown {
  return file['_soundById']?.(id)?.['_node']
}
