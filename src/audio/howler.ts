/** The part of a Howl that the game uses: one loaded file with named stretches, each playing under a number of its own. */
export interface HowlFile {
  /** Starts a stretch and returns its number. */
  play(sprite: string): number
  stop(id?: number): unknown
  rate(rate: number, id: number): unknown
  volume(level: number, id: number): unknown
  fade(from: number, to: number, milliseconds: number, id: number): unknown
  state(): 'unloaded' | 'loading' | 'loaded'
  unload(): unknown
  /** Howler's own record of what plays under a number; not documented, so it may be missing. */
  readonly _soundById?: (id: number) => { readonly _node?: unknown } | null
}

/** What a file is loaded with. */
export interface HowlOptions {
  /** Addresses of the same sounds, the preferred format first. */
  readonly src: string[]
  readonly preload: boolean
  /** Volume at which stretches start, 0…1. */
  readonly volume: number
  /** Named stretches: start and length in milliseconds, and whether they go round. */
  readonly sprite: Record<string, [number, number] | [number, number, boolean]>
  readonly onload: () => void
  readonly onend: (id: number) => void
  readonly onloaderror: (id: number, error: unknown) => void
  readonly onplayerror: (id: number, error: unknown) => void
}

/** The part of an AudioContext that the game uses. */
export interface Context extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  /** `interrupted` is Safari's, after a call or a lock. */
  readonly state: AudioContextState | 'interrupted'
  /** Seconds of sound made so far; stands still when the context says it runs and does not. */
  readonly currentTime: number
  resume(): Promise<void>
  suspend(): Promise<void>
}

/** The part of howler that the game uses; tests pass a fake. */
export interface HowlerModule {
  readonly Howl: new (options: HowlOptions) => HowlFile
  readonly Howler: {
    autoUnlock: boolean
    autoSuspend: boolean
    /** Null until the first Howl, and where the browser has no Web Audio. */
    readonly ctx: Context | null
    /** Where everything comes together; null where there is no context. */
    readonly masterGain: unknown
  }
}

/** Loads howler; nothing of it is fetched before. */
export async function loadHowler(): Promise<HowlerModule> {
  return import('howler')
}
