import type { Clock, Director } from '../director'
import type { Moves, Review } from '../review'
import type { Ending, Scenario } from '../scenario'
import type { Again, Condition, ImportResult, OwnWords, Progress, SessionState, Settings } from '../session'
import type { Practice } from '../session/practice'
import type { Due } from '../session/practice-due'
import type { LinkedPlay, LinkFault } from '../session/link'

/** A store as a view needs it; every zustand store is one. */
export interface Store<T> {
  getState(): T
  subscribe(listener: () => void): () => void
}

/** How far a saved play has come. */
export interface SavedPlay {
  /** Whole days since the interview. */
  day: number
  /** Choices taken. */
  choices: number
}

/** An ending found in an earlier play. */
export interface FoundEnding {
  kind: Ending
  headline: string
}

/** One scenario as the shelf shows it. */
export interface ShelfEntry {
  id: string
  title: string
  summary: string
  level: 'easy' | 'medium' | 'hard'
  /** Minutes one play takes. */
  minutes: number
  contentNotes: readonly string[]
  role: string
  company: string
  /** A play that can be continued, else null. */
  saved: SavedPlay | null
  /** The play kept last has ended: it can be reviewed, and playing begins a new one. */
  hasEnded: boolean
  /** Plays brought to their end. */
  finished: number
  /** Endings found, and how many there are. */
  endings: readonly FoundEnding[]
  endingsInAll: number
}

/** The play that is open, with its performer. */
export interface Play {
  id: string
  session: Store<SessionState>
  director: Director
  /** Choices of a saved play that no longer fit its scenario and were left off. */
  lost: number
  /** Content hash of the scenario's file. */
  hash: string
  /** What a link opened, false for any other play; as long as the session stands there, it is somebody else's play. */
  linked: SessionState | false
  /** Opens the play with other inputs under the same seed: as another try, or to look at an attempt once more. */
  attempt(log: readonly string[], again: Again): void
}

/** How the stage is doing: `off` by the player's choice, `failed` by a fault. */
export type StageStatus = 'loading' | 'on' | 'off' | 'failed'

/** How sound is doing. */
export type SoundStatus = 'waiting-for-gesture' | 'on' | 'muted' | 'blocked' | 'broken'

/** The voices of this device that read aloud without asking anybody else. */
export interface DeviceVoices {
  /** Those for a language, given as in BCP 47, the one that fits best first. */
  voicesFor(lang: string): readonly { name: string; lang: string }[]
  /** Calls the listener when there are others; browsers list them late. Returns what ends it. */
  subscribe(listener: () => void): () => void
}

/** Sound as the pages see it. */
export interface SoundView {
  status: Store<SoundStatus>
  unlock(): void
  /** Lets the telephone exchange answer, or stops it: a voicemail is about to be left. */
  exchange(isOn: boolean): void
  /** Null where the part that speaks could not be loaded. */
  voices(): Promise<DeviceVoices | null>
}

/** What is kept on this device. */
export interface VaultView {
  /** The one thing about keeping the play that the player should know most. */
  status: Store<Condition>
  /** Everything kept, as the text of a file. */
  exportAll(): Promise<string>
  importAll(text: string): Promise<ImportResult>
  deleteAll(): void
  /** Goes on here after another tab has taken over. */
  takeOver(): void
}

/** What is kept for practising. Nothing throws; `false` is: not kept. */
export interface PracticeView {
  /** The mistake book with the badges and the coach's setting. */
  store: Store<Practice>
  /** The scenarios worth playing again by now. */
  due(): Due[]
  /** A coach uses it, so no level is locked. */
  setCoach(isCoach: boolean): boolean
}

/** What comes along with the shelf. */
export interface Stock {
  practice: PracticeView
}

/** A stage that is being shown in a host. */
export interface StageView {
  status: Store<StageStatus>
  unmount(): void
}

/** Everything the pages need; main implements it. Functions may be called at any time. */
export interface App {
  /** Empty until `stock` has come. */
  shelf: Store<readonly ShelfEntry[]>
  /** Fetches what the shelf says; rejects where it cannot be loaded. */
  stock(): Promise<Stock>
  /** Plays brought to their end, in all. */
  finished(): number
  /** The open play, or null before `open` or `resume` has finished. */
  play: Store<Play | null>
  /** Begins a play anew; false when there is no such scenario. Rejects where it cannot be loaded. */
  open(id: string): Promise<boolean>
  /** Continues a saved play, or begins one where none is kept; as `open`. */
  resume(id: string): Promise<boolean>
  /** Opens the play that `read` gives for a scenario and the hash of its file, and keeps nothing of it; else says why not. */
  replay(
    id: string,
    read: (scenario: Scenario, hash: string) => LinkedPlay | LinkFault,
  ): Promise<LinkFault | 'missing' | null>
  /** Takes one input of the open play. */
  choose(input: string): void
  /** Begins the open scenario again with a fresh seed. */
  restart(): void
  /** The review of the open play; rejects while there is none or it has not ended. */
  review(): Promise<Review>
  /** The decisions of the open play, rated; null where the scenario is too large for that. Rejects as `review`. */
  moves(): Promise<Moves | null>
  /** What has been reached in a scenario so far. */
  progress(id: string): Progress
  /** What the player says and writes, kept on this device; rejects where that part cannot be loaded. */
  ownWords(): Promise<OwnWords>
  settings: Store<Settings>
  /** The page's time. */
  clock: Clock
  change(settings: Partial<Settings>): void
  vault: VaultView
  sound: SoundView
  mountStage(host: HTMLElement): StageView
}

export type { Settings }
