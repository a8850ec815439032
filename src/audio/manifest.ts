import type { Bus, SoundName } from './sounds'

/** What the bake says about one sound. */
export interface SoundEntry {
  readonly name: SoundName
  /** Length in seconds; for a seamless loop, of one round. */
  readonly seconds: number
  /** Seconds in the file before (and after) the round of a seamless loop, else 0. */
  readonly lead: number
  readonly loop: boolean
  readonly bus: Bus
  /** File names in assets/sounds, the preferred format first. */
  readonly files: readonly string[]
  readonly loudness: {
    /** Integrated loudness in LUFS (BS.1770-4), null for clips under a second. */
    readonly lufs: number | null
    /** Sample peak in dBFS. */
    readonly peak: number
    /** True peak in dBFS. */
    readonly truePeak: number
  }
}

/** The shape of assets/sounds/manifest.json. */
export interface SoundManifest {
  readonly sounds: readonly SoundEntry[]
}
