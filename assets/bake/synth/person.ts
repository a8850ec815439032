import table from '../../voices/voices.json'

/** How a person sounds, whatever the mood. */
export interface Person {
  /** Seeds the small irregularities of the voice. */
  readonly name: string
  /** Resting pitch in hertz: about 200 for a high voice, 110 for a deep one. */
  readonly pitch: number
  /** Factor on the speed of speech; 1 is ordinary. */
  readonly pace: number
  /** Factor on the resonances: 1 for a small head, about 0.86 for a large one. */
  readonly tract: number
  /** Share of breath in the voice, 0…1. */
  readonly breath: number
  /** Factor on every rise and fall of the melody: below 1 a level voice, above 1 a lively one. */
  readonly melody: number
  /** Factor on the brightness of the source. */
  readonly effort: number
}

/** A voice that is baked: a person nobody is yet, and the manner it suits. */
export interface Voice extends Person {
  readonly manner: 'warm' | 'dry'
}

/** The baked voices, from `assets/voices/voices.json`; pace is ordinary in all of them and set when they are played. */
export const voices: readonly Voice[] = table.map((row) => ({
  ...row,
  pace: 1,
  manner: row.manner === 'warm' ? 'warm' : 'dry',
}))
