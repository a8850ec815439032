/** The part of a Howl that the game uses: one loaded file. */
export interface Player {
  play(sprite?: string): number
  stop(): unknown
  loop(on: boolean): unknown
  /** Current volume, 0…1; moves while a fade runs. */
  volume(): number
  volume(level: number): unknown
  fade(from: number, to: number, milliseconds: number): unknown
  state(): 'unloaded' | 'loading' | 'loaded'
  unload(): unknown
}

/** What a player is made from. */
export interface PlayerOptions {
  /** Addresses of the same sound, the preferred format first. */
  readonly src: string[]
  readonly preload: boolean
  /** Named stretches: start and length in milliseconds. */
  readonly sprite: Record<string, [number, number]>
  readonly onload: () => void
  readonly onend: () => void
  readonly onloaderror: (id: number, error: unknown) => void
  readonly onplayerror: (id: number, error: unknown) => void
}

/** The part of an AudioContext that the game uses. */
export interface Context extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  /** `interrupted` is Safari's, after a call or a lock. */
  readonly state: AudioContextState | 'interrupted'
  resume(): Promise<void>
  suspend(): Promise<void>
}

/** The part of howler that the game uses; tests pass a fake. */
export interface HowlerModule {
  readonly Howl: new (options: PlayerOptions) => Player
  readonly Howler: {
    autoUnlock: boolean
    autoSuspend: boolean
    /** Null until the first Howl, and where the browser has no Web Audio. */
    readonly ctx: Context | null
  }
}

/** Loads howler; nothing of it is fetched before. */
export async function loadHowler(): Promise<HowlerModule> {
  return import('howler')
}
