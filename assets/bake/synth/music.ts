import { chain, highpass, lowpass, telephone, through } from './filter'
import { wrapped, periodic } from './periodic'
import { makeRandom } from './random'
import { inSmallRoom } from './room'
import { add, mix, type Signal, sampleRate, silence } from './signal'
import { bass, electricPiano, mallet, noteHertz } from './tone'

/** A bar of the tune: bass note, chord and melody as MIDI notes; melody entries start on an eighth (0–7). */
interface Bar {
  readonly bass: number
  readonly fifth: number
  readonly chord: readonly number[]
  readonly melody: readonly (readonly [eighth: number, note: number, eighths: number])[]
}

const beat = 60 / 160

/** Own eight-bar tune in F, 160 beats a minute: twelve seconds that lead back into themselves. */
const tune: readonly Bar[] = [
  {
    bass: 41,
    fifth: 48,
    chord: [57, 60, 64],
    melody: [
      [0, 72, 3],
      [3, 69, 2],
      [5, 72, 3],
    ],
  },
  {
    bass: 38,
    fifth: 45,
    chord: [57, 60, 65],
    melody: [
      [0, 77, 3],
      [3, 76, 1],
      [4, 74, 4],
    ],
  },
  {
    bass: 43,
    fifth: 50,
    chord: [58, 62, 65],
    melody: [
      [1, 70, 2],
      [3, 74, 2],
      [5, 77, 3],
    ],
  },
  {
    bass: 36,
    fifth: 43,
    chord: [58, 62, 64],
    melody: [
      [0, 76, 5],
      [6, 74, 1],
      [7, 72, 1],
    ],
  },
  {
    bass: 45,
    fifth: 52,
    chord: [55, 60, 64],
    melody: [
      [0, 72, 3],
      [3, 76, 5],
    ],
  },
  {
    bass: 38,
    fifth: 45,
    chord: [54, 60, 64],
    melody: [
      [0, 74, 3],
      [3, 72, 1],
      [4, 69, 4],
    ],
  },
  {
    bass: 43,
    fifth: 50,
    chord: [58, 62, 65],
    melody: [
      [1, 67, 2],
      [3, 70, 2],
      [5, 74, 2],
      [7, 72, 1],
    ],
  },
  {
    bass: 36,
    fifth: 43,
    chord: [58, 62, 67],
    melody: [
      [0, 67, 4],
      [5, 69, 1],
      [6, 70, 2],
    ],
  },
]

/** Seconds of one round of the hold music. */
const holdMusicSeconds = tune.length * 4 * beat

/** The tune a caller hears on hold: electric piano, bass and mallets through a telephone line; `lead` as in `periodic`. */
export function holdMusic(lead: number): Signal {
  const tails = 2
  const out = silence(holdMusicSeconds + tails)
  tune.forEach((bar, i) => add(out, playBar(bar, i), i * 4 * beat))
  return periodic(wrapped(out, holdMusicSeconds), lead, (signal) =>
    through(inSmallRoom(signal, 0.25), chain(telephone(), highpass(260))),
  )
}

function playBar({ bass: root, fifth, chord, melody }: Bar, index: number): Signal {
  const random = makeRandom(`bar ${index}`)
  const human = () => 0.006 * random()
  const out = silence(4 * beat + 2)
  add(out, bass(1.4 * beat, noteHertz(root)), human(), 0.5)
  add(out, bass(0.5 * beat, noteHertz(root)), 1.5 * beat + human(), 0.3)
  add(out, bass(1.4 * beat, noteHertz(fifth)), 2 * beat + human(), 0.45)
  for (const [at, length, force] of index % 2 === 0
    ? ([
        [0, 1.2, 0.6],
        [1.5, 0.8, 0.45],
        [3, 0.9, 0.55],
      ] as const)
    : ([
        [0.5, 0.8, 0.5],
        [2, 0.7, 0.5],
        [3.5, 0.8, 0.6],
      ] as const)) {
    for (const note of chord)
      add(out, electricPiano(length * beat, noteHertz(note), force), at * beat + human(), 0.22)
  }
  for (const [eighth, note, length] of melody) {
    const swing = eighth % 2 === 1 ? 0.06 * beat : 0
    add(out, mallet(0.6, noteHertz(note)), (eighth / 2) * beat + swing + human(), 0.36)
    add(out, electricPiano((length / 2) * beat, noteHertz(note), 0.5), (eighth / 2) * beat + swing, 0.12)
  }
  return out
}

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
