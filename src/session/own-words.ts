import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Band } from '../scenario'
import type { Locker } from './locker'
import {
  hasWords,
  type Notes,
  noWords,
  notesKey,
  type PlayNotes,
  type ReviewWords,
  readNotesAt,
  withPlayNotes,
} from './notes'
import { type Plan, planKey, readPlan } from './plan'
import type { SessionState } from './session'

/** What the player says and writes about the play that is open. Nothing throws; `false` is: not kept. */
export interface PlayWords {
  readonly store: StoreApi<Pick<PlayNotes, 'readings' | 'words'>>
  /** Says how the latest decision came across; a second answer to the same one changes nothing. */
  read(said: Band): boolean
  write(words: Partial<ReviewWords>): boolean
  /** What was written about the latest other play of the scenario, or null. */
  before(): ReviewWords | null
}

/** The plan of a real follow-up. */
export interface PlanWords {
  /** The plan that is kept, or null. */
  read(): Plan | null
  keep(plan: Plan): boolean
  remove(): boolean
}

/** A player's own words, kept on this device and outside every log and score. */
export interface OwnWords {
  /** Null while no play is open. */
  play: PlayWords | null
  plan: PlanWords
}

/** One for each play that is open: a play begun again by the same seed must not take over what was said before. */
const opened = new WeakMap<StoreApi<SessionState>, PlayWords & { refresh: () => void }>()

/** The words about a play and the plan, from a vault's locker. */
export function ownWords(locker: Locker, session: StoreApi<SessionState> | null): OwnWords {
  return {
    play: session === null ? null : playWords(locker, session),
    plan: {
      read: () => locker.read(planKey, readPlan),
      keep: (plan) => locker.write(planKey, readPlan, plan),
      remove: () => locker.remove(planKey),
    },
  }
}

function playWords(locker: Locker, session: StoreApi<SessionState>): PlayWords {
  const known = opened.get(session)
  if (known !== undefined) {
    // Everything may have been deleted or brought in since.
    known.refresh()
    return known
  }
  const made = makePlayWords(locker, session)
  opened.set(session, made)
  return made
}

const nothing = { id: 0, readings: [], words: noWords } as const

function makePlayWords(locker: Locker, session: StoreApi<SessionState>) {
  const scenario = session.getState().scenario.file.id
  const key = notesKey(scenario)
  const kept = (): Notes => locker.read(key, readNotesAt(key)) ?? { version: 1, scenario, plays: [] }
  /** The newest notes that belong to the play as it stands; those with this id first. */
  const found = (id = 0) => {
    const { seed, log } = session.getState()
    const fitting = kept().plays.filter((one) => one.seed === seed && begins(log, one.log))
    return fitting.find((one) => one.id === id) ?? fitting.at(-1) ?? null
  }
  const store = createStore<Pick<PlayNotes, 'id' | 'readings' | 'words'>>(() => found() ?? nothing)
  session.subscribe((now, before) => {
    if (now.log === before.log || (now.seed === before.seed && begins(now.log, before.log))) return
    if (now.log.length === 0) return store.setState(nothing)
    const { readings } = store.getState()
    const common = now.seed === before.seed ? commonStart(now.log, before.log) : 0
    // Taken back, it is another play from there on; what was written was about the whole one.
    store.setState(found() ?? { ...nothing, readings: readings.filter(({ at }) => at <= common) })
  })

  function keep(part: Partial<Pick<PlayNotes, 'readings' | 'words'>>): boolean {
    const notes = kept()
    const { seed, log } = session.getState()
    const now = { ...store.getState(), ...part }
    const isThere = notes.plays.some((one) => one.id === now.id && one.seed === seed)
    const id = isThere ? now.id : 1 + Math.max(0, ...notes.plays.map((one) => one.id))
    const { readings, words } = now
    store.setState({ id, readings, words })
    return locker.write(key, readNotesAt(key), withPlayNotes(notes, { id, seed, log, readings, words }))
  }

  return {
    store,
    read(said: Band) {
      const at = session.getState().log.length
      const { readings } = store.getState()
      if (at === 0 || readings.some((one) => one.at === at)) return false
      return keep({ readings: [...readings, { at, said }] })
    },
    write: (words: Partial<ReviewWords>) => keep({ words: { ...store.getState().words, ...words } }),
    before() {
      const { id } = store.getState()
      return kept().plays.findLast((one) => one.id !== id && hasWords(one.words))?.words ?? null
    },
    refresh() {
      const { id } = store.getState()
      if (id > 0) store.setState(found(id) ?? nothing)
    },
  }
}

const begins = (log: readonly string[], start: readonly string[]): boolean =>
  start.every((input, at) => log[at] === input)

function commonStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((input, index) => input !== b[index])
  return at < 0 ? a.length : at
}
