import type { Scene, StageCue } from '../../../src/director'
import { direct } from '../../../src/director/direct'
import type { GameEvent } from '../../../src/engine'
import type { Stage } from '../../../src/stage/make-stage'
import { raise } from '../../../src/stage/raise'

/** What the page draws: somebody's stage at rest, or a performance stopped within one of its parts. */
export interface Picture {
  person: string
  place: string
  /** Looks of everybody in the story, by id. */
  people: readonly (readonly [id: string, look: string])[]
  scene: Scene
  /** What happens, after what has happened before it; empty for the stage at rest. */
  before: readonly GameEvent[]
  events: readonly GameEvent[]
  /** The performance stops in the last moment with this cue, or in the last of all, when this share of it has gone by. */
  cue: StageCue['type'] | null
  share: number
}

declare global {
  interface Window {
    /** Lets time go by, in milliseconds; put there before the page's own scripts. */
    stepClock(milliseconds: number): void
    /** Draws a picture and returns it as a PNG in a `data:` address; rejects where the stage fails. */
    drawPicture(picture: Picture): Promise<string>
  }
}

const host = document.getElementById('host') as HTMLElement
// Said here and not in the page, because the server's policy allows no style in it.
Object.assign(host.style, { position: 'absolute', inset: '0' })
let raised: { key: string; stage: Stage<Scene> } | null = null
const faults: string[] = []

async function stageOf({ person, place, people, scene }: Picture): Promise<Stage<Scene>> {
  const key = JSON.stringify([person, place, people])
  if (raised?.key === key) return raised.stage
  raised?.stage.destroy()
  raised = null
  // A stage that comes up needs frames before anybody performs on it.
  const timer = setInterval(() => window.stepClock(0), 30)
  try {
    const stage = await raise(
      host,
      scene,
      { person, place, people: new Map(people), reducedMotion: () => false, isSteady: true },
      (error) => void faults.push(String(error)),
    )
    await stage.whole
    raised = { key, stage }
    return stage
  } finally {
    clearInterval(timer)
  }
}

window.drawPicture = async (picture) => {
  const stage = await stageOf(picture)
  const { scene, before, events, cue, share } = picture
  stage.show(scene)
  window.stepClock(40)
  const timeline = direct(events, before.length, (id) => id, before)
  const last = timeline.findLast((moment) => cue === null || moment.stage.some(({ type }) => type === cue))
  if (last === undefined && events.length > 0) throw new Error(`Nothing in the performance is a "${cue}".`)
  for (const moment of timeline) {
    stage.perform(moment)
    window.stepClock(moment === last ? moment.length * share : moment.length)
    if (moment === last) break
  }
  // A stage at rest sleeps: what it draws now is read before the browser throws it away.
  stage.setPaused(false)
  window.stepClock(0.001)
  const canvas = host.querySelector('canvas')
  if (faults.length > 0 || canvas === null) throw new Error(`The stage failed: ${faults.join('; ')}`)
  return canvas.toDataURL('image/png')
}
