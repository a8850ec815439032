import type { Moment, Scene } from '../director'
import { raise } from './raise'

/** The stage: it draws what happens, and is never needed. */
export interface Stage {
  /** Draws the resting picture of a scene at once. */
  show(scene: Scene): void
  /** Plays the cues of a moment within its length. */
  perform(moment: Moment): void
  /** A performance is over or was skipped: settles into the resting picture. */
  rest(scene: Scene): void
  /** A page that is not seen draws nothing. */
  setHidden(hidden: boolean): void
  /** Takes everything down: no canvas and no listener is left. */
  destroy(): void
}

/** What a stage is told when it is made. */
export interface StageOptions {
  /** The scene to begin with. */
  scene: Scene
  /** Look of the manager: a name of `assets/cast/`. */
  person: string
  /** The company's place: a name of an office. */
  place: string
  /** Asked at every cue. */
  reducedMotion: () => boolean
  /** Times normal speed, asked at every cue; 1 when left out. */
  pace?: () => number
  /** `failed` is final: everything the stage is told from then on is ignored. */
  onStatus: (status: 'on' | 'failed') => void
  /** Told why the stage failed. */
  onFault?: (error: unknown) => void
}

/** Raises a stage inside an element that has a size of its own; always resolves, with a stage that does nothing if it failed. */
export async function makeStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  let stage: Stage | null = null
  let isOver = false

  const close = () => {
    isOver = true
    const raised = stage
    stage = null
    raised?.destroy()
  }
  const fail = (error: unknown) => {
    if (isOver) return
    options.onFault?.(error)
    try {
      close()
    } catch (second) {
      options.onFault?.(second)
    }
    options.onStatus('failed')
  }
  const guarded = (act: (raised: Stage) => void) => {
    if (stage === null) return
    try {
      act(stage)
    } catch (error) {
      fail(error)
    }
  }

  try {
    stage = await raise(host, options, fail)
    if (isOver) close()
    else options.onStatus('on')
  } catch (error) {
    fail(error)
  }
  return {
    show: (scene) => guarded((raised) => raised.show(scene)),
    perform: (moment) => guarded((raised) => raised.perform(moment)),
    rest: (scene) => guarded((raised) => raised.rest(scene)),
    setHidden: (hidden) => guarded((raised) => raised.setHidden(hidden)),
    destroy: () => {
      try {
        close()
      } catch (error) {
        options.onFault?.(error)
      }
    },
  }
}
