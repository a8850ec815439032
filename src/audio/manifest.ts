import type { SoundName } from './sounds'

/** When a file is needed: always, or for one tune of hold music, one room, one voice, or the telephone's own prompts. */
export type Need =
  | { readonly kind: 'always' }
  | { readonly kind: 'tune'; readonly tune: string }
  | { readonly kind: 'room'; readonly room: string }
  | {
      readonly kind: 'voice'
      readonly voice: string
      /** Resting pitch in hertz at ordinary pace. */
      readonly pitch: number
      readonly manner: 'warm' | 'dry'
    }
  | { readonly kind: 'prompt' }

/** One sound within a file. */
export interface Take {
  readonly sound: SoundName
  /** Where it starts in the file, and how long it is, in seconds; of a seamless loop, one round. */
  readonly start: number
  readonly seconds: number
  readonly loudness: {
    /** Integrated loudness in LUFS (BS.1770-4), null for sounds under a second. */
    readonly lufs: number | null
    /** Sample peak in dBFS. */
    readonly peak: number
    /** True peak in dBFS. */
    readonly truePeak: number
  }
}

/** One file in each of its formats, and the sounds in it. */
export interface SoundFileEntry {
  readonly name: string
  readonly need: Need
  /** File names in assets/sounds, the preferred format first. */
  readonly files: readonly string[]
  readonly takes: readonly Take[]
}

/** The shape of assets/sounds/manifest.json. */
export interface SoundManifest {
  readonly files: readonly SoundFileEntry[]
}
