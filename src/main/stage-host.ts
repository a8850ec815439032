import { createStore } from 'zustand/vanilla'
import type { Director } from '../director'
import type { StageStatus, StageView } from '../dom'
import type { Session } from '../session'
import type { Stage } from '../stage/make-stage'
import { noteFault } from './browser'

/** What a stage is shown for. */
interface Shown {
  session: Session
  director: Director
}

/** The one stage of the page: it comes after the first choice can be made, and the game never waits for it. */
export function makeStageHost(reducedMotion: () => boolean, pace: () => number) {
  let stage: Stage | null = null

  async function raise(
    host: HTMLElement,
    { session }: Shown,
    onStatus: (status: StageStatus) => void,
  ): Promise<Stage> {
    const { makeStage } = await import('../stage/make-stage')
    const at = session.store.getState()
    const { scenario } = at
    return makeStage(host, {
      at,
      person: scenario.file.manager.look,
      place: scenario.file.company.place,
      reducedMotion,
      pace,
      onStatus,
      onFault: (error) => noteFault('the stage', error),
    })
  }

  return {
    stage: () => stage,
    mount(host: HTMLElement, shown: Shown | null, isOn: boolean): StageView {
      const status = createStore<StageStatus>(() => (isOn ? 'loading' : 'off'))
      let gone = false
      let mine: Stage | null = null
      const begin = () => {
        if (gone || shown === null) return
        raise(host, shown, (next) => status.setState(next, true)).then(
          (made) => {
            if (gone) return made.destroy()
            mine = made
            stage = made
            made.show(shown.session.store.getState())
          },
          (error: unknown) => {
            noteFault('the stage', error)
            status.setState('failed', true)
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
