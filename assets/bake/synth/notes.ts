/** A note of a tune. */
export interface Note {
  /** Start in steps of the grid. */
  readonly step: number
  /** MIDI note number. */
  readonly note: number
  /** Length in steps. */
  readonly steps: number
}

const letters: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }

/** Returns the MIDI number of a name such as `C4`, `F#3` or `Bb3`; throws a sentence for anything else. */
export function noteNumber(name: string): number {
  const [, letter = '', sign = '', octave = ''] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? []
  const base = letters[letter]
  if (base === undefined) throw new Error(`"${name}" is not a note; a note is written "C4", "F#3" or "Bb3".`)
  return 12 * (Number(octave) + 1) + base + (sign === '#' ? 1 : sign === 'b' ? -1 : 0)
}

/** Reads one line of a tune: a note name starts a note, `-` holds it a step longer, `.` is a step of rest, bars are ignored. */
export function readLine(line: string): readonly Note[] {
  const notes: Note[] = []
  const marks = line.split(/[\s|]+/).filter((mark) => mark !== '')
  marks.forEach((mark, step) => {
    const last = notes.at(-1)
    if (mark === '-' && last) notes[notes.length - 1] = { ...last, steps: last.steps + 1 }
    else if (mark !== '.' && mark !== '-') notes.push({ step, note: noteNumber(mark), steps: 1 })
  })
  return notes
}

/** Reads chords written as notes joined by `+`, one a bar. */
export function readChords(line: string): readonly (readonly number[])[] {
  return line.split(/\s+/).map((chord) => chord.split('+').map(noteNumber))
}
