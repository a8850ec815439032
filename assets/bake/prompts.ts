import type { SoundName } from '../../src/audio/sounds'

/** A recorded prompt of a telephone exchange. */
export interface Prompt {
  readonly sound: SoundName
  /** File in assets/sounds, byte for byte as published. */
  readonly file: string
  /** SHA-256 of the file as published, which proves that nobody edited it. */
  readonly sha256: string
}

/** The prompts in use; author, source and licence stand in assets/sounds/prompts/LICENCE.txt and in the credits. */
export const prompts: readonly Prompt[] = [
  {
    sound: 'prompt-unavailable',
    file: 'prompts/vm-nobodyavail.wav',
    sha256: 'bd4c4db613df7ceb63a114033c1452a698f428417961098d9ab1770d648f7b40',
  },
  {
    sound: 'prompt-goodbye',
    file: 'prompts/vm-goodbye.wav',
    sha256: 'b6232dee2b67fd5c6c41befd1db1d2197eb3952a37d20f4f5f11df4a5ef6af7d',
  },
]
