/** A tune as data: its grid, its lines and who plays them. */
export interface Tune {
  readonly beatsPerMinute: number
  readonly beatsPerBar: number
  /** Two steps of the grid are one beat. */
  readonly bars: number
  /** Bass as two notes a bar: on the first beat and in the middle. */
  readonly bass: string
  /** One chord a bar. */
  readonly chords: string
  /** The melody on the grid (see `readLine`). */
  readonly melody: string
  readonly style: 'swing' | 'waltz' | 'stroll'
}

/** The hold music of three kinds of company; every tune leads back into itself. All are our own. */
export const tunes = {
  /** An easy swing in F for electric piano and mallets, twelve seconds. */
  swing: {
    beatsPerMinute: 160,
    beatsPerBar: 4,
    bars: 8,
    style: 'swing',
    bass: 'F2 C3 | D2 A2 | G2 D3 | C2 G2 | A2 E3 | D2 A2 | G2 D3 | C2 G2',
    chords: 'A3+C4+E4 A3+C4+F4 Bb3+D4+F4 Bb3+D4+E4 G3+C4+E4 F#3+C4+E4 Bb3+D4+F4 Bb3+D4+G4',
    melody:
      'C5 - - A4 - C5 - - | F5 - - E5 D5 - - - | . Bb4 - D5 - F5 - - | E5 - - - - . D5 C5 | C5 - - E5 - - - - | D5 - - C5 A4 - - - | . G4 - Bb4 - D5 - C5 | G4 - - - . A4 Bb4 -',
  },
  /** A waltz in D for organ and a musical box, twelve seconds. */
  waltz: {
    beatsPerMinute: 120,
    beatsPerBar: 3,
    bars: 8,
    style: 'waltz',
    bass: 'D3 D3 | A2 A2 | B2 B2 | F#2 F#2 | G2 G2 | D3 D3 | E3 E3 | A2 A2',
    chords: 'F#3+A3+D4 E3+A3+C#4 F#3+B3+D4 F#3+A3+C#4 G3+B3+D4 F#3+A3+D4 G3+B3+E4 G3+A3+C#4',
    melody:
      'A5 - - - F#5 - | E5 - - - A5 - | D5 - F#5 - B5 - | A5 - - - - - | G5 - - - B5 - | A5 - F#5 - D5 - | E5 - - G5 F#5 - | E5 - - - C#5 -',
  },
  /** A stroll in A minor for two plucked strings, fifteen seconds. */
  stroll: {
    beatsPerMinute: 128,
    beatsPerBar: 4,
    bars: 8,
    style: 'stroll',
    bass: 'A2 E2 | D3 A2 | G2 D3 | C3 G2 | F2 C3 | D3 A2 | E2 B2 | E2 E2',
    chords:
      'A3+C4+E4+G4 A3+C4+D4+F4 G3+B3+D4+F4 G3+B3+C4+E4 F3+A3+C4+E4 F3+A3+B3+D4 G#3+B3+D4+E4 G#3+B3+D4+E4',
    melody:
      '. . E5 - D5 - C5 - | D5 - - F5 - - - . | . . D5 - C5 - B4 - | C5 - - E5 - - - . | . . C5 - B4 - A4 - | B4 - - D5 - F5 - - | E5 - D5 - B4 - G#4 - | B4 - - - . . . .',
  },
} as const satisfies Record<string, Tune>

/** The name of a tune. */
export type TuneName = keyof typeof tunes
