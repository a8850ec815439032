/** How a person sounds, whatever the mood. */
export interface Person {
  /** Seeds the small irregularities of the voice. */
  readonly name: string
  /** Resting pitch in hertz: about 200 for a woman, 115 for a man. */
  readonly pitch: number
  /** Factor on the speed of speech; 1 is ordinary. */
  readonly pace: number
  /** Factor on the resonances; 1 is an adult woman, about 0.86 an adult man. */
  readonly tract: number
  /** Share of breath in the voice, 0…1. */
  readonly breath: number
}

/** The hiring manager the shipped voice is baked for. */
export const manager: Person = { name: 'manager', pitch: 196, pace: 1, tract: 1, breath: 0.12 }
