import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scenario } from '../scenario'
import { type Locker, makeLocker, prefix } from './locker'
import { makeOwnership } from './ownership'
import {
  type FinishedPlay,
  type FirstPlay,
  noProgress,
  type Progress,
  progressKey,
  readProgressAt,
  withPlay,
} from './progress'
import { fit, type Resumed } from './resume'
import { keepSave, type Save, savedScenarios, savesOf } from './saves'
import { defaultSettings, readSettings, type Settings, settingsKey } from './settings'
import type { VaultStatus } from './status'
import type { StorageLike, TabChannel } from './storage'

/** What is kept on this device. Nothing here throws: what fails shows in `status`. */
export interface Vault {
  readonly status: StoreApi<VaultStatus>
  /** Where things lie; for taking everything along (`makeTransfer`). */
  readonly locker: Locker
  settings(): Settings
  /** False where they could not be kept; the same for the other ways of keeping. */
  keepSettings(settings: Settings): boolean
  /** Keeps a play; `where` says in words where it stands. */
  keep(save: Omit<Save, 'version' | 'sequence' | 'savedAt'>): boolean
  /** The newest good save of each scenario. */
  saves(): Save[]
  /** The newest good save of a scenario as far as it still fits, or null where there is none. */
  resume(scenario: Scenario, hash: string): Resumed | null
  progress(scenario: string): Progress
  /** Counts a play that has just ended, or another try at one (see `Progress`); call it once a play. */
  finish(
    scenario: string,
    play: Omit<FinishedPlay, 'finishedAt'>,
    attempt: FirstPlay,
    isRetry?: boolean,
  ): boolean
  /** Removes everything, backups and set-aside bytes included. */
  deleteAll(): void
  /** Goes on in this tab after another one has taken over. */
  takeOver(): void
  /** Stops listening to other tabs. */
  close(): void
}

/** What a vault needs. */
export interface VaultOptions {
  /** `localStorage`, or null where there is none. */
  storage: StorageLike | null
  /** Milliseconds since 1970. */
  now: () => number
  /** Token of this tab alone; without it, tabs do not watch each other. */
  owner?: string
  /** Line to the other tabs. */
  channel?: TabChannel | null
}

/** Opens the vault; this tab takes over from any other. */
export function makeVault({ storage, now, owner, channel }: VaultOptions): Vault {
  const status = createStore<VaultStatus>(() => ({
    storage: storage === null ? 'gone' : 'ok',
    quarantined: 0,
    takenOver: false,
  }))
  const ownership = makeOwnership({ storage, status, owner: owner ?? null, channel: channel ?? null })
  const locker = makeLocker({ storage, status, mayWrite: () => ownership.isOurs() })

  function progress(scenario: string): Progress {
    const key = progressKey(scenario)
    return locker.read(key, readProgressAt(key)) ?? noProgress(scenario)
  }

  return {
    status,
    locker,
    settings: () => locker.read(settingsKey, readSettings) ?? { ...defaultSettings },
    keepSettings: (settings) => locker.write(settingsKey, readSettings, settings),
    keep: (save) => keepSave(locker, { ...save, savedAt: now() }),
    saves: () => savedScenarios(locker).flatMap((id) => savesOf(locker, id).slice(0, 1)),
    resume(scenario, hash) {
      const [newest] = savesOf(locker, scenario.file.id)
      return newest === undefined ? null : fit(newest, scenario, hash)
    },
    progress,
    finish(scenario, play, attempt, isRetry = false) {
      const key = progressKey(scenario)
      const next = withPlay(progress(scenario), { ...play, finishedAt: now() }, attempt, isRetry)
      return locker.write(key, readProgressAt(key), next)
    },
    deleteAll() {
      for (const key of locker.keys(prefix)) locker.remove(key)
      status.setState({ quarantined: 0 })
      ownership.takeOver()
    },
    takeOver: () => ownership.takeOver(),
    close: () => ownership.close(),
  }
}
