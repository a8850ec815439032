import { lowpass, through } from './filter'
import { inSmallRoom } from './room'
import { mix, type Signal, sampleRate } from './signal'
import { electricPiano, mallet, noteHertz } from './tone'

/** Three rising notes and a soft chord: that went well. Kept small, it must bear repeating. */
export function stingGood(): Signal {
  return sting([
    [60, 0],
    [67, 0.11],
    [72, 0.22],
    [76, 0.33],
  ])
}

/** Two falling notes a tritone deep: that did not. Not a buzzer. */
export function stingBad(): Signal {
  return sting([
    [63, 0],
    [60, 0.2],
    [54, 0.42],
  ])
}

function sting(notes: readonly (readonly [note: number, at: number])[]): Signal {
  const seconds = 1.45
  const parts = notes.map(
    ([note, at]) =>
      [
        mix(seconds, [
          [electricPiano(1.2, noteHertz(note), 0.5), 0, 1],
          [mallet(0.8, noteHertz(note)), 0, 0.35],
        ]),
        0.01 + at,
        0.4,
      ] as const,
  )
  return through(inSmallRoom(faded(mix(seconds, parts)), 0.35), lowpass(6_000))
}

function faded(signal: Signal): Signal {
  const end = signal.length
  return signal.map((x, i) => x * Math.min(1, (end - i) / (0.35 * sampleRate)))
}
