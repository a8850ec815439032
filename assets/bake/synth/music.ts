import { chain, highpass, telephone, through } from './filter'
import { readChords, readLine } from './notes'
import { periodic, wrapped } from './periodic'
import { between, makeRandom, type Random } from './random'
import { inSmallRoom } from './room'
import { add, type Signal, silence } from './signal'
import { bass, electricPiano, mallet, noteHertz, organ, pluck } from './tone'
import { type Tune, type TuneName, tunes } from './tunes'

/** When a chord is struck within a bar: the beat, how many beats it sounds, and its force. */
type Stroke = readonly [beat: number, beats: number, force: number]

/** How a tune is played. */
interface Band {
  /** Strokes of the chord, by turns in even and odd bars. */
  readonly strokes: readonly [even: readonly Stroke[], odd: readonly Stroke[]]
  readonly chordGain: number
  /** Share of a beat by which every second step comes late. */
  readonly swing: number
  readonly chord: (seconds: number, hertz: number, force: number, random: Random) => Signal
  readonly melody: (seconds: number, hertz: number, random: Random) => Signal
  readonly bassGain: number
}

const bands: Readonly<Record<Tune['style'], Band>> = {
  swing: {
    strokes: [
      [
        [0, 1.2, 0.6],
        [1.5, 0.8, 0.45],
        [3, 0.9, 0.55],
      ],
      [
        [0.5, 0.8, 0.5],
        [2, 0.7, 0.5],
        [3.5, 0.8, 0.6],
      ],
    ],
    chordGain: 0.22,
    swing: 0.12,
    chord: electricPiano,
    melody: (seconds, hertz) => {
      const out = electricPiano(seconds, hertz, 0.5).map((x) => x * 0.33)
      add(out, mallet(0.6, hertz))
      return out
    },
    bassGain: 0.5,
  },
  waltz: {
    strokes: [
      [
        [1, 0.8, 0.8],
        [2, 0.8, 0.7],
      ],
      [
        [1, 0.8, 0.7],
        [2, 0.9, 0.8],
      ],
    ],
    chordGain: 0.14,
    swing: 0,
    chord: (seconds, hertz, force) => organ(seconds, hertz).map((x) => x * force),
    melody: (_, hertz) => mallet(1.1, hertz),
    bassGain: 0.4,
  },
  stroll: {
    strokes: [
      [
        [0, 1.4, 0.8],
        [1.5, 1, 0.6],
        [3, 0.9, 0.7],
      ],
      [
        [0.5, 1, 0.6],
        [1.5, 1.4, 0.8],
        [3, 0.9, 0.6],
      ],
    ],
    chordGain: 0.18,
    swing: 0.04,
    chord: (seconds, hertz, force, random) => pluck(seconds, hertz, random).map((x) => x * force),
    melody: (seconds, hertz, random) => pluck(seconds + 0.25, hertz, random),
    bassGain: 0.6,
  },
}

/** A tune a caller hears on hold, through a telephone line; `lead` as in `periodic`. */
export function holdMusic(name: TuneName, lead: number): Signal {
  const tune: Tune = tunes[name]
  const beat = 60 / tune.beatsPerMinute
  const seconds = tune.bars * tune.beatsPerBar * beat
  const out = silence(seconds + 2)
  const random = makeRandom(name)
  playBass(out, tune, beat, random)
  playChords(out, tune, beat, random)
  playMelody(out, tune, beat, random)
  return periodic(wrapped(out, seconds), lead, (signal) =>
    through(inSmallRoom(signal, 0.25), chain(telephone(), highpass(260))),
  )
}

/** Seconds by which a hand is late. */
function human(random: Random): number {
  return 0.006 * random()
}

function playBass(out: Signal, tune: Tune, beat: number, random: Random): void {
  const half = tune.beatsPerBar === 4 ? 2 : 1.5
  readLine(tune.bass).forEach(({ note }, i) => {
    const isFirst = i % 2 === 0
    if (!isFirst && tune.style === 'waltz') return
    const at = (Math.floor(i / 2) * tune.beatsPerBar + (isFirst ? 0 : half)) * beat
    const { bassGain } = bands[tune.style]
    add(out, bass(1.4 * beat, noteHertz(note)), at + human(random), isFirst ? bassGain : 0.9 * bassGain)
    if (isFirst && tune.style === 'swing')
      add(out, bass(0.5 * beat, noteHertz(note)), at + 1.5 * beat + human(random), 0.3)
  })
}

function playChords(out: Signal, tune: Tune, beat: number, random: Random): void {
  const { strokes, chord, chordGain } = bands[tune.style]
  readChords(tune.chords).forEach((notes, bar) => {
    for (const [at, beats, force] of strokes[bar % 2 === 0 ? 0 : 1]) {
      for (const note of notes) {
        const start = (bar * tune.beatsPerBar + at) * beat + human(random) + between(random, 0, 0.008)
        add(out, chord(beats * beat, noteHertz(note), force, random), start, chordGain)
      }
    }
  })
}

function playMelody(out: Signal, tune: Tune, beat: number, random: Random): void {
  const { melody, swing } = bands[tune.style]
  for (const { step, note, steps } of readLine(tune.melody)) {
    const late = step % 2 === 1 ? (swing / 2) * beat : 0
    const seconds = (steps / 2) * beat
    add(out, melody(seconds, noteHertz(note), random), (step / 2) * beat + late + human(random), 0.36)
  }
}
