import type { Moment, Scene } from '../director'
import { sceneOf } from '../director/cues-of-scene'
import type { GameEvent, Position } from '../engine'
import type { Scenario } from '../scenario'
import type { Asked } from './pictures'
import { raise } from './raise'

/** Where a play stands: what the resting picture is a function of. */
export interface Standing {
  scenario: Scenario
  position: Position
  events: readonly GameEvent[]
}

/** The stage: it draws what happens, and is never needed. */
export interface Stage<At = Standing> {
  /** Draws the resting picture at once. */
  show(at: At): void
  /** Plays the cues of a moment within its length. */
  perform(moment: Moment): void
  /** A performance is over or was skipped: settles into the resting picture. */
  rest(at: At): void
  /** A page that is not seen draws nothing. */
  setHidden(hidden: boolean): void
  /** A paused performance stands still in the middle of its movements. */
  setPaused(paused: boolean): void
  /** Takes everything down: no canvas and no listener is left. */
  destroy(): void
}

/** What a stage is told when it is made. */
export interface StageOptions {
  /** Where the play stands. */
  at: Standing
  /** Look of the manager: a name of `assets/cast/`. */
  person: string
  /** The company's place: a name of an office. */
  place: string
  /** The pictures of both, where they have been asked for already. */
  asked?: Asked
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
  let stage: Stage<Scene> | null = null
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
  const guarded = (act: (raised: Stage<Scene>) => void) => {
    if (stage === null) return
    try {
      act(stage)
    } catch (error) {
      fail(error)
    }
  }

  try {
    const people = new Map([...options.at.scenario.people].map(([id, { look }]) => [id, look]))
    stage = await raise(host, scene(options.at), { ...options, people }, fail)
    if (isOver) close()
    else options.onStatus('on')
  } catch (error) {
    fail(error)
  }
  return {
    show: (at) => guarded((raised) => raised.show(scene(at))),
    perform: (moment) => guarded((raised) => raised.perform(moment)),
    rest: (at) => guarded((raised) => raised.rest(scene(at))),
    setHidden: (hidden) => guarded((raised) => raised.setHidden(hidden)),
    setPaused: (paused) => guarded((raised) => raised.setPaused(paused)),
    destroy: () => {
      try {
        close()
      } catch (error) {
        options.onFault?.(error)
      }
    },
  }
}

const scene = ({ scenario, position, events }: Standing): Scene => sceneOf(scenario, position, events)
