import { createStore } from 'zustand/vanilla'
import type { Director } from '../director'
import type { StageStatus, StageView } from '../dom'
import type { Session, SessionState } from '../session'
import type { Stage } from '../stage/make-stage'
import { noteFault } from './browser'
import { roomOf } from './performing'

/** What a stage is shown for. */
interface Shown {
  session: Session
  director: Director
}

/** The one stage of the page: it comes after the first choice can be made, and the game never waits for it. */
export function makeStageHost(reducedMotion: () => boolean, pace: () => number) {
  let stage: Stage | null = null
  /** What waits for the stage to stand, or to have failed. */
  const waiting = new Set<() => void>()
  const settle = () => {
    for (const run of waiting) run()
  }

  /** What a stage is made of, by what it shows: asked for once, and again only when it could not be had. */
  let known: { name: string; parts: ReturnType<typeof fetchParts> } | null = null
  function partsFor(state: SessionState): ReturnType<typeof fetchParts> {
    const { manager, company } = state.scenario.file
    const { place: view } = roomOf(state)
    const name = `${manager.look} ${company.place}`
    if (known?.name === name) return known.parts
    const parts = fetchParts(manager.look, company.place, view)
    known = { name, parts }
    parts.catch(() => {
      known = null
    })
    return parts
  }

  async function raise(
    host: HTMLElement,
    { session }: Shown,
    onStatus: (status: StageStatus) => void,
  ): Promise<Stage> {
    const [asked, { makeStage }] = await partsFor(session.store.getState())
    const at = session.store.getState()
    const { manager, company } = at.scenario.file
    return makeStage(host, {
      at,
      person: manager.look,
      place: company.place,
      asked,
      reducedMotion,
      pace,
      onStatus,
      onFault: (error) => noteFault('the stage', error),
    })
  }

  return {
    stage: () => stage,
    /** Asks for what a stage is made of; where that fails, it is told when the stage is mounted. */
    ask(state: SessionState): void {
      void partsFor(state)
    },
    /** Calls `run` when the next stage that is mounted stands, or is known not to come; returns what calls it off. */
    afterStage(run: () => () => void): () => void {
      let stop = () => {}
      const once = () => {
        waiting.delete(once)
        stop = run()
      }
      waiting.add(once)
      if (stage !== null) once()
      return () => {
        waiting.delete(once)
        stop()
      }
    },
    mount(host: HTMLElement, shown: Shown | null, isOn: boolean): StageView {
      const status = createStore<StageStatus>(() => (isOn ? 'loading' : 'off'))
      const say = (next: StageStatus) => {
        status.setState(next, true)
        settle()
      }
      if (!isOn) settle()
      let gone = false
      let mine: Stage | null = null
      const begin = () => {
        if (gone || shown === null) return
        raise(host, shown, say).then(
          (made) => {
            if (gone) return made.destroy()
            mine = made
            stage = made
            made.show(shown.session.store.getState())
          },
          (error: unknown) => {
            noteFault('the stage', error)
            say('failed')
          },
        )
      }
      const stop = isOn && shown !== null ? afterFirst(shown.director, begin) : () => {}
      return {
        status,
        unmount() {
          gone = true
          stop()
          mine?.destroy()
          if (stage === mine) stage = null
        },
      }
    },
  }
}

/** Asks for code and pictures at once: one that waited for the other would cost a slow line a round trip. */
function fetchParts(look: string, place: string, view: 'office' | 'home') {
  return Promise.all([
    import('../stage/pictures').then(({ askFor }) => askFor(look, place, view)),
    import('../stage/make-stage'),
  ])
}

/** Calls `run` as soon as nothing is being performed: then the first choice is enabled. */
function afterFirst(director: Director, run: () => void): () => void {
  if (!director.store.getState().playing) {
    const timer = setTimeout(run, 0)
    return () => clearTimeout(timer)
  }
  const stop = director.onEnd(() => {
    stop()
    run()
  })
  return stop
}
