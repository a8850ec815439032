import type { Page } from '@playwright/test'
import { start, step } from '../../src/engine'
import { direct } from '../../src/director/direct'
import { prepare } from '../../test/browser/support/page'
import { makePlayer } from '../../test/browser/support/player'
import { type Beginning, scenario, usualSeed } from '../../test/browser/support/scenario'
import { walk } from '../../test/support/walk'
import { gameAt, sleep, stageUp, withBrowser } from './browser'

/** Milliseconds between the frames of a page, in order. */
export type Frames = readonly number[]

const performance6s = 6_000
const walks = 60

/** The step, among some walks, whose performance shows most on the stage: its beginning and the input. */
export function busiestStep(): { beginning: Beginning; input: string } {
  let most = -1
  let found: { beginning: Beginning; input: string } | null = null
  for (let seed = 0; seed < walks; seed++) {
    const log: string[] = []
    for (const { input, events } of walk(scenario, seed)) {
      if (input === null) continue
      const moments = direct(events, 0, (id) => id)
      const cues = moments.reduce((sum, moment) => sum + moment.stage.length, 0)
      if (cues > most) {
        most = cues
        found = { beginning: { seed, log: [...log] }, input }
      }
      log.push(input)
    }
  }
  if (found === null) throw new Error('no walk took a step')
  return found
}

/** Collects the times between frames for as long as a performance may last. */
async function collect(page: Page): Promise<Frames> {
  return page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = []
        const begun = globalThis.performance.now()
        let last = begun
        const frame = (now: number) => {
          gaps.push(now - last)
          last = now
          if (now - begun < length) requestAnimationFrame(frame)
          else resolve(gaps.slice(1))
        }
        requestAnimationFrame(frame)
      }),
    performance6s,
  )
}

/** Frames of an empty Phaser scene with the default loop. */
export function framesOfPeer(address: string): Promise<Frames> {
  return withBrowser(async (context) => {
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => 'frameAt' in window)
    await sleep(2_000)
    return collect(page)
  })
}

/** Frames of the game while the busiest step is performed. */
export function framesOfGame(address: string): Promise<Frames> {
  const { beginning, input } = busiestStep()
  return withBrowser(async (context) => {
    await prepare(context, { settings: { speed: 1, motion: 'full' }, save: beginning, seed: usualSeed })
    const page = await context.newPage()
    await page.goto(gameAt(address))
    await stageUp(page)
    const player = makePlayer(page, beginning)
    await player.expectOffers()
    await sleep(3_000)
    await player.letGo(input)
    return collect(page)
  })
}

/** A play whose frames were watched, for the report. */
export const describeBusiest = (): string => {
  const { beginning, input } = busiestStep()
  const begun = start(scenario, beginning.seed)
  const at = beginning.log.reduce((position, one) => step(scenario, position, one).position, begun.position)
  return `day ${at.day}, after ${beginning.log.length} inputs: ${input}`
}
