import { createStore, type StoreApi } from 'zustand/vanilla'
import { makeDirector } from '../../src/director'
import { direct } from '../../src/director/direct'
import type { App, Play, ShelfEntry, SoundStatus, StageStatus } from '../../src/dom'
import { makePractice } from '../../src/main/practice'
import { reviewOf } from '../../src/review'
import { movesOfSession } from '../../src/review/moves'
import { solve } from '../../src/review/solve'
import type { Scenario } from '../../src/scenario'
import {
  type Again,
  type Condition,
  defaultSettings,
  makeSession,
  makeVault,
  type Progress,
  type Settings,
} from '../../src/session'
import { ownWords } from '../../src/session/own-words'
import { noProgress } from '../../src/session/progress'
import { makeFakeClock } from '../support/fake-clock'
import { type FakeStorage, makeFakeStorage } from '../support/storage'

/** An app over the real engine, session and director, with everything else pretended and within reach. */
export interface FakeApp extends App {
  play: StoreApi<Play | null>
  settings: StoreApi<Settings>
  shelf: StoreApi<readonly ShelfEntry[]>
  clock: ReturnType<typeof makeFakeClock>
  vaultStatus: StoreApi<Condition>
  soundStatus: StoreApi<SoundStatus>
  stageStatus: StoreApi<StageStatus>
  /** What the player's own words are kept in. */
  storage: FakeStorage
  /** Names of the functions called, with what they were given. */
  calls: string[]
}

interface Options {
  settings?: Partial<Settings>
  seed?: number
  log?: readonly string[]
  entry?: Partial<ShelfEntry>
  lost?: number
  /** What was reached in earlier plays. */
  progress?: Partial<Progress>
  /** What the play is another try at, and the hash of its scenario. */
  again?: Again
  hash?: string
  /** What is kept before the app is made, by key. */
  items?: Record<string, string>
  /** Milliseconds since 1970 at which practice is looked at; 0 otherwise. */
  now?: number
  /** Names of the device's voices, for any language. */
  voices?: readonly string[]
}

/** Hash of the one scenario. */
export const fakeHash = '0123456789abcdef'

/** Makes an app for one scenario. At once, and without a why or a question after a step, unless said otherwise. */
export function makeFakeApp(scenario: Scenario, options: Options = {}): FakeApp {
  const { file } = scenario
  const calls: string[] = []
  const clock = makeFakeClock()
  const settings = createStore<Settings>(() => ({
    ...defaultSettings,
    speed: 'instant',
    coaching: 'standard',
    predict: false,
    ...options.settings,
  }))
  const play = createStore<Play | null>(() => null)
  const vaultStatus = createStore<Condition>(() => 'ok')
  const soundStatus = createStore<SoundStatus>(() => 'waiting-for-gesture')
  const stageStatus = createStore<StageStatus>(() => 'on')
  const entry: ShelfEntry = {
    id: file.id,
    title: file.title,
    summary: file.summary,
    level: file.level,
    minutes: file.minutes,
    contentNotes: file.contentNotes,
    role: file.role.title,
    company: file.company.name,
    saved: null,
    hasEnded: false,
    finished: 0,
    endings: [],
    endingsInAll: 3,
    ...options.entry,
  }
  const storage = makeFakeStorage(options.items)
  const vault = makeVault({ storage, now: () => 0 })
  const { locker } = vault
  const { view: practice } = makePractice({
    vault,
    offered: [file.id],
    load: async () => scenario,
    now: () => options.now ?? 0,
    onFault: (error) => {
      throw error
    },
  })
  let session: ReturnType<typeof makeSession> | null = null
  let choose: (input: string) => void = () => {}

  function begin(seed: number, log: readonly string[], again: Again | null, isLinked = false): void {
    const begun = makeSession({ scenario, seed, log, again })
    session = begun
    const director = makeDirector({
      clock,
      pace: () => settings.getState().speed,
      timelineOf: (events, from, before) =>
        direct(events, from, (id) => scenario.people.get(id)?.name ?? id, before),
      latest() {
        const { events, stepStarts } = begun.store.getState()
        const from = stepStarts.at(-1) ?? 0
        return [events.slice(from), from, events.slice(0, from)]
      },
    })
    choose = (input) => {
      const before = begun.store.getState().events.length
      begun.choose(input)
      const { events } = begun.store.getState()
      director.perform(events.slice(before), before, events.slice(0, before))
    }
    const attempt = (inputs: readonly string[], of: Again) => {
      calls.push(`attempt ${inputs.length}`)
      begin(seed, inputs, of)
    }
    play.setState(
      {
        id: file.id,
        session: begun.store,
        director,
        lost: options.lost ?? 0,
        hash: options.hash ?? fakeHash,
        linked: isLinked && begun.store.getState(),
        attempt,
      },
      true,
    )
    const { events } = begun.store.getState()
    if (log.length > 0) director.show(events.length)
    else director.perform(events, 0)
  }

  return {
    shelf: createStore<readonly ShelfEntry[]>(() => [entry]),
    stock: async () => ({ practice }),
    finished: () => entry.finished,
    play,
    settings,
    clock,
    calls,
    storage,
    vaultStatus,
    soundStatus,
    stageStatus,
    async open(id) {
      calls.push(`open ${id}`)
      begin(options.seed ?? 1, [], null)
      return id === file.id
    },
    async resume(id) {
      calls.push(`resume ${id}`)
      if (id === file.id) begin(options.seed ?? 1, options.log ?? [], options.again ?? null)
      return id === file.id
    },
    async replay(id, read) {
      calls.push(`replay ${id}`)
      if (id !== file.id) return 'missing'
      const found = read(scenario, fakeHash)
      if (typeof found === 'string') return found
      begin(found.seed, found.log, null, true)
      return null
    },
    choose(input) {
      calls.push(`choose ${input}`)
      choose(input)
    },
    restart() {
      calls.push('restart fresh')
      begin(2, [], null)
    },
    async moves() {
      const state = play.getState()?.session.getState()
      if (state === undefined) throw new Error('no play is open')
      const solution = solve(state.scenario)
      return solution.exact ? movesOfSession(solution, state.scenario, state.seed, state.log) : null
    },
    async review() {
      const state = play.getState()?.session.getState()
      if (state === undefined) throw new Error('no play is open')
      return reviewOf(state.scenario, state.seed, state.log)
    },
    progress: () => ({ ...noProgress(file.id), ...options.progress }),
    ownWords: async () => ownWords(locker, session?.store ?? null),
    change(partial) {
      calls.push(`change ${JSON.stringify(partial)}`)
      settings.setState(partial)
    },
    vault: {
      status: vaultStatus,
      exportAll: async () => '{}',
      importAll: async () => ({ ok: false, problem: 'This file is from elsewhere.' }),
      deleteAll: () => calls.push('deleteAll'),
      takeOver: () => calls.push('takeOver'),
    },
    sound: {
      status: soundStatus,
      unlock: () => calls.push('unlock'),
      exchange: (isOn) => calls.push(`exchange ${isOn ? 'on' : 'off'}`),
      voices: async () => ({
        voicesFor: (lang) => (options.voices ?? []).map((name) => ({ name, lang })),
        subscribe: () => () => {},
      }),
    },
    mountStage(host) {
      calls.push('mountStage')
      host.append(document.createElement('canvas'))
      return { status: stageStatus, unmount: () => calls.push('unmountStage') }
    },
  }
}
