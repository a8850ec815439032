import { shelf } from 'virtual:shelf'
import { createStore } from 'zustand/vanilla'
import { type Director, makeDirector } from '../director'
import type * as Directing from '../director/direct'
import { type App, fetchScreens, type Play, type Settings, type ShelfEntry } from '../dom'
import type { Scenario } from '../scenario'
import { type Again, autosave, conditionOf, makeSession, makeVault, type Session } from '../session'
import type { Transfer } from '../session/transfer'
import {
  findChannel,
  findStorage,
  freshSeed,
  freshToken,
  noteFault,
  pageClock,
  prefersLessMotion,
  showIcon,
  whenIdle,
} from './browser'
import type { LookingBack } from './look-back'
import { connect, roomOf } from './performing'
import { entryOf, loadScenario } from './scenarios'
import type { StockKeeper } from './stock'
import { makeSound } from './sound'
import { makeStageHost } from './stage-host'

/** A play that is open, with what has to be ended when it is closed. */
interface Opened {
  session: Session
  director: Director
  close: () => void
}

/** Puts the parts together: the only place that knows them all. */
export function makeApp(): App {
  const vault = makeVault({
    storage: findStorage(),
    now: () => Date.now(),
    owner: freshToken(),
    channel: findChannel(),
  })
  const settings = createStore<Settings>(() => vault.settings())
  const isCalm = () => {
    const { motion } = settings.getState()
    return motion === 'reduced' || (motion === 'system' && prefersLessMotion())
  }
  const pace = () => (isCalm() ? 'instant' : settings.getState().speed)
  const sound = makeSound(() => settings.getState())
  const stages = makeStageHost(isCalm, () => (settings.getState().speed === 2 ? 2 : 1))
  const status = createStore(() => conditionOf(vault.status.getState()))
  vault.status.subscribe((state) => status.setState(conditionOf(state), true))
  let stocked: StockKeeper | null = null
  const shelfStore = createStore<readonly ShelfEntry[]>(() => [])
  const play = createStore<{ open: Play | null }>(() => ({ open: null }))
  let opened: Opened | null = null
  let direct: typeof Directing.direct | null = null
  let lookingBack: LookingBack | null = null

  const restock = () => stocked?.restock()

  function begin(
    id: string,
    scenario: Scenario,
    hash: string,
    seed: number,
    log: readonly string[],
    lost: number,
    again: Again | null,
    isLinked = false,
  ): void {
    close()
    const session = makeSession({ scenario, seed, log, again })
    const nameOf = (person: string) => scenario.people.get(person)?.name ?? scenario.file.candidate.name
    const director = makeDirector({
      clock: pageClock,
      pace,
      timelineOf: (events, from, before) => direct?.(events, from, nameOf, before) ?? null,
      latest() {
        const { events, stepStarts } = session.store.getState()
        const from = stepStarts.at(-1) ?? 0
        return [events.slice(from), from, events.slice(0, from)]
      },
      onFault: (error) => noteFault('a view of the performance', error),
    })
    const stopSaving = autosave(session, { vault, hash, whereOf: (state) => state.position.state })
    const stopShelf = session.store.subscribe(restock)
    const stopViews = connect(session, director, {
      sound,
      stage: stages.stage,
      isInstant: () => pace() === 'instant',
    })
    const state = session.store.getState()
    const { events } = state
    // The choices stand in the page when this task is done; from then on the line is free.
    const asking = setTimeout(() => {
      if (settings.getState().stage) stages.ask(state)
    }, 0)
    if (log.length > 0) director.show(events.length)
    else director.perform(events, 0)
    // The next choice is performed by it; all else leaves the line to the stage.
    const stopDirecting = afterPlaying(director, () => whenIdle(fetchDirecting))
    const stopRest = stages.afterStage(() => whenIdle(fetchRest))
    opened = {
      session,
      director,
      close() {
        clearTimeout(asking)
        stopDirecting()
        stopRest()
        stopViews()
        stopShelf()
        stopSaving()
        sound.enter(null)
      },
    }
    play.setState({
      open: {
        id,
        hash,
        session: session.store,
        director,
        lost,
        linked: isLinked && state,
        attempt: (inputs, of) => begin(id, scenario, hash, seed, inputs, 0, of),
      },
    })
  }

  function close(): void {
    opened?.close()
    opened = null
  }

  async function enter(id: string, isNew: boolean): Promise<boolean> {
    const entry = entryOf(id)
    if (entry === undefined) return false
    const scenario = await loadScenario(entry)
    const kept = isNew ? null : vault.resume(scenario, entry.hash)
    if (kept === null) begin(id, scenario, entry.hash, freshSeed(), [], 0, null)
    else begin(id, scenario, entry.hash, kept.seed, kept.log, kept.kept - kept.fitted, kept.again)
    return true
  }

  document.addEventListener('visibilitychange', () => {
    // The picture first: what a director goes on with is drawn at once.
    stages.stage()?.setHidden(document.hidden)
    opened?.director.setHidden(document.hidden)
    sound.ear()?.setHidden(document.hidden)
  })

  async function stock(): Promise<StockKeeper> {
    const { makeStock } = await import('./stock')
    stocked ??= makeStock(vault, (entries) => shelfStore.setState(entries, true))
    stocked.restock()
    return stocked
  }

  return {
    shelf: shelfStore,
    stock,
    finished: () => shelf.reduce((sum, { id }) => sum + vault.progress(id).finished, 0),
    play: { getState: () => play.getState().open, subscribe: (listener) => play.subscribe(listener) },
    open: (id) => enter(id, true),
    resume: (id) => enter(id, false),
    async replay(id, read) {
      const entry = entryOf(id)
      if (entry === undefined) return 'missing'
      const scenario = await loadScenario(entry)
      const found = read(scenario, entry.hash)
      if (typeof found === 'string') return found
      // What has ended takes no input, and only an input is kept or counted.
      begin(id, scenario, entry.hash, found.seed, found.log, 0, null, true)
      return null
    },
    choose(input) {
      opened?.director.finish()
      opened?.session.choose(input)
    },
    restart() {
      opened?.session.restart(freshSeed())
    },
    async review() {
      const state = opened?.session.store.getState()
      return (await lookBack()).review(state)
    },
    async moves() {
      const state = opened?.session.store.getState()
      return (await lookBack()).moves(state)
    },
    progress: vault.progress,
    ownWords: () =>
      import('../session/own-words').then((part) =>
        part.ownWords(vault.locker, opened?.session.store ?? null),
      ),
    settings,
    clock: pageClock,
    change(part) {
      settings.setState(part)
      opened?.director.retime()
      vault.keepSettings(settings.getState())
      sound.ear()?.tune()
    },
    vault: {
      status,
      exportAll: async () => (await transfer()).exportAll(),
      async importAll(text) {
        const result = (await transfer()).importAll(text)
        refresh()
        return result
      },
      deleteAll() {
        vault.deleteAll()
        refresh()
      },
      takeOver: () => vault.takeOver(),
    },
    sound: {
      status: sound.status,
      unlock: sound.unlock,
      exchange: (isOn) => sound.ear()?.exchange(isOn),
      voices: async () => (await sound.load())?.speech() ?? null,
    },
    mountStage(host) {
      const shown = opened
      const view = stages.mount(host, shown, settings.getState().stage)
      if (shown !== null) sound.enter(roomOf(shown.session.store.getState()))
      return {
        ...view,
        unmount() {
          view.unmount()
          // Whoever leaves the play takes nothing of it along.
          shown?.director.finish()
          sound.enter(null)
        },
      }
    },
  }

  /** What makes a performance of a step. */
  function fetchDirecting(): void {
    import('../director/direct').then(
      (part) => {
        direct = part.direct
      },
      () => {
        // Without timelines everything is shown at once, which loses nothing.
      },
    )
  }

  /** What comes after the first choice and the stage: sound, and all that is needed to finish without a network. */
  function fetchRest(): void {
    showIcon()
    void sound.load()
    void Promise.allSettled([
      fetchScreens(),
      stock(),
      import('../session/transfer'),
      import('../session/own-words'),
      lookBack().then((part) => part.warm()),
    ])
  }

  async function lookBack(): Promise<LookingBack> {
    const { makeLookingBack } = await import('./look-back')
    return (lookingBack ??= makeLookingBack())
  }

  async function transfer(): Promise<Transfer> {
    const { makeTransfer } = await import('../session/transfer')
    return makeTransfer(vault, () => Date.now())
  }

  function refresh(): void {
    settings.setState(vault.settings(), true)
    restock()
    sound.ear()?.tune()
  }
}

/** Calls `run` once nothing is being performed; returns what calls it off. */
function afterPlaying(director: Director, run: () => () => void): () => void {
  let stop: () => void = () => {}
  if (!director.store.getState().playing) return run()
  const end = director.onEnd(() => {
    end()
    stop = run()
  })
  return () => {
    end()
    stop()
  }
}
