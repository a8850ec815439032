import { createStore, type StoreApi } from 'zustand/vanilla'
import type { GameEvent } from '../engine'
import type { Moment } from './cues'

/** What the views need to know about the performance. */
export interface DirectorState {
  /** Number of events revealed: views show `events[0..revealed)`. */
  revealed: number
  playing: boolean
  paused: boolean
}

/** Time as the director needs it; given by main, faked in tests. */
export interface Clock {
  /** Calls `run` after `milliseconds`; returns what cancels it. */
  after(milliseconds: number, run: () => void): () => void
  /** Milliseconds since any fixed moment. */
  now(): number
}

/** How fast a performance goes; `instant` shows everything at once. */
export type Pace = 1 | 2 | 'instant'

/** Plays events as a performance that can be skipped, paused and watched again. */
export interface Director {
  store: StoreApi<DirectorState>
  /** Performs events; `from` is the index of the first one in the session. A running performance is finished first. */
  perform(events: readonly GameEvent[], from: number, before?: readonly GameEvent[]): void
  /** Shows the first `count` events at once, with nothing performed. */
  show(count: number): void
  finish(): void
  pause(): void
  resume(): void
  /** Performs the latest step once more, also one that was never performed; nothing is hidden again. */
  again(): void
  /** The pace has changed: what is left of the moment goes on at the new one. */
  retime(): void
  /** A hidden tab pauses; a visible one goes on. */
  setHidden(hidden: boolean): void
  onMoment(listener: (moment: Moment) => void): () => void
  /** Called when a performance has ended or was finished early. */
  onEnd(listener: (isEarly: boolean) => void): () => void
}

/** Events to perform, the index of the first one in the session, and everything before them. */
export type Step = [events: readonly GameEvent[], from: number, before: readonly GameEvent[]]

/** Options of a director. `pace` is asked at every moment. */
export interface DirectorOptions {
  clock: Clock
  pace: () => Pace
  /** Lays events on a timeline (`direct`); null while that part has not been loaded: all is then shown at once. */
  timelineOf: (...step: Step) => Moment[] | null
  /** The latest step of the session, for watching it again. */
  latest: () => Step
  /** Told about a listener that threw; the performance goes on. */
  onFault?: (error: unknown) => void
}

/** Makes a director. */
export function makeDirector({ clock, pace, timelineOf, latest, onFault }: DirectorOptions): Director {
  const store = createStore<DirectorState>()(() => ({ revealed: 0, playing: false, paused: false }))
  const momentListeners = new Set<(moment: Moment) => void>()
  const endListeners = new Set<(isEarly: boolean) => void>()
  let timeline: Moment[] = []
  let next = 0
  let cancel: (() => void) | null = null
  let startedAt = 0
  /** Milliseconds left of the moment at normal speed, and the speed at which they go by. */
  let left = 0
  let speed = 1
  let hidden = false

  const tell = <T>(listeners: Set<(value: T) => void>, value: T) => {
    for (const listener of listeners) {
      try {
        listener(value)
      } catch (error) {
        onFault?.(error)
      }
    }
  }

  const reveal = (moment: Moment) => {
    const { revealed } = store.getState()
    if (moment.index >= revealed) store.setState({ revealed: moment.index + 1 })
    tell(momentListeners, moment)
  }

  const end = (isEarly: boolean) => {
    cancel = null
    if (store.getState().playing) store.setState({ playing: false, paused: false })
    tell(endListeners, isEarly)
  }

  const wait = (milliseconds: number): void => {
    const now = pace()
    left = milliseconds
    if (hidden || store.getState().paused) return
    if (now === 'instant') return go()
    speed = now
    startedAt = clock.now()
    cancel = clock.after(milliseconds / speed, go)
  }

  const go = (): void => {
    cancel = null
    while (next < timeline.length) {
      const moment = timeline[next] as Moment
      next += 1
      reveal(moment)
      // A view may have ended the performance.
      if (!store.getState().playing) return
      if (moment.length > 0) return wait(moment.length)
    }
    end(false)
  }

  const hold = () => {
    if (cancel === null) return
    cancel()
    cancel = null
    left = Math.max(0, left - (clock.now() - startedAt) * speed)
  }

  const begin = (moments: Moment[]) => {
    timeline = moments
    next = 0
    store.setState({ playing: moments.length > 0, paused: false })
    go()
  }

  const finish = () => {
    if (!store.getState().playing) return
    cancel?.()
    cancel = null
    const last = timeline.at(-1)
    // Whoever has had enough sees every event at once; stage and sound settle with `onEnd`.
    if (last !== undefined) store.setState({ revealed: Math.max(store.getState().revealed, last.index + 1) })
    next = timeline.length
    end(true)
  }

  const show = (count: number) => {
    finish()
    timeline = []
    store.setState({ revealed: count, playing: false, paused: false })
    tell(endListeners, true)
  }

  return {
    store,
    perform(events, from, before = []) {
      finish()
      const moments = timelineOf(events, from, before)
      if (moments === null) show(from + events.length)
      else begin(moments)
    },
    show,
    finish,
    pause() {
      if (!store.getState().playing || store.getState().paused) return
      hold()
      store.setState({ paused: true })
    },
    resume() {
      if (!store.getState().paused) return
      store.setState({ paused: false })
      wait(left)
    },
    again() {
      finish()
      const moments = timelineOf(...latest())
      if (moments !== null) begin(moments)
    },
    retime() {
      if (cancel === null) return
      hold()
      wait(left)
    },
    setHidden(nowHidden) {
      if (hidden === nowHidden) return
      hidden = nowHidden
      const { playing, paused } = store.getState()
      if (!playing || paused) return
      if (hidden) hold()
      else wait(left)
    },
    onMoment(listener) {
      momentListeners.add(listener)
      return () => momentListeners.delete(listener)
    },
    onEnd(listener) {
      endListeners.add(listener)
      return () => endListeners.delete(listener)
    },
  }
}
