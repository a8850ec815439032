import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Clock, Pace } from './director'

/** Where a row of pictures stands. */
export interface ShotState {
  /** Index of the picture shown; the number of pictures once all have been shown. */
  at: number
  paused: boolean
}

/** Shows pictures one after another; they can be stopped, stepped through, passed over and shown again. */
export interface ShotPlayer {
  store: StoreApi<ShotState>
  pause(): void
  resume(): void
  /** Goes one picture on or back, and stays there. */
  step(by: 1 | -1): void
  /** Passes over what is left. */
  finish(): void
  again(): void
  /** A hidden page holds the picture; a visible one goes on. */
  setHidden(hidden: boolean): void
  /** Ends it for good. */
  stop(): void
}

/** Options of a player; `pace` is asked at every picture, and `instant` shows none. */
export interface ShotPlayerOptions {
  clock: Clock
  pace: () => Pace
  /** Milliseconds of each picture at normal speed. */
  lengths: readonly number[]
}

/** Makes a player; it begins at once. */
export function makeShotPlayer({ clock, pace, lengths }: ShotPlayerOptions): ShotPlayer {
  const end = lengths.length
  const store = createStore<ShotState>()(() => ({ at: 0, paused: false }))
  let cancel: (() => void) | null = null
  let startedAt = 0
  let left = 0
  let hidden = false

  const wait = (milliseconds: number) => {
    left = milliseconds
    if (hidden) return
    startedAt = clock.now()
    cancel = clock.after(milliseconds, () => {
      cancel = null
      show(store.getState().at + 1)
    })
  }

  const hold = () => {
    if (cancel === null) return
    cancel()
    cancel = null
    left = Math.max(0, left - (clock.now() - startedAt))
  }

  const show = (at: number) => {
    hold()
    const speed = pace()
    const isOver = at >= end || speed === 'instant'
    store.setState({ at: isOver ? end : at, paused: false })
    if (!isOver) wait((lengths[at] ?? 0) / speed)
  }

  show(0)
  return {
    store,
    pause() {
      const { at, paused } = store.getState()
      if (at >= end || paused) return
      hold()
      store.setState({ paused: true })
    },
    resume() {
      if (!store.getState().paused) return
      store.setState({ paused: false })
      wait(left)
    },
    step(by) {
      const at = Math.max(0, store.getState().at + by)
      if (at >= end) return show(end)
      hold()
      left = lengths[at] ?? 0
      store.setState({ at, paused: true })
    },
    finish: () => show(end),
    again: () => show(0),
    setHidden(nowHidden) {
      if (hidden === nowHidden) return
      hidden = nowHidden
      const { at, paused } = store.getState()
      if (at >= end || paused) return
      if (hidden) hold()
      else wait(left)
    },
    stop: hold,
  }
}
