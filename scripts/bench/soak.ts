import type { CDPSession, Page } from '@playwright/test'
import { waitId } from '../../src/engine'
import { prepare } from '../../test/browser/support/page'
import { makePlayer, skip } from '../../test/browser/support/player'
import { gameAt, sleep, stageUp, withBrowser } from './browser'

/** What a page holds after its garbage has been collected. */
export interface Holding {
  /** Bytes of the script heap. */
  heap: number
  listeners: number
  nodes: number
  textures: number
  sounds: number
}

/** Counts the textures that a page has made and not given back. */
const countTextures = () => {
  const counted = Object.assign(window, { texturesHeld: 0 })
  for (const type of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture } = type.prototype
    type.prototype.createTexture = function (this: WebGLRenderingContext) {
      counted.texturesHeld++
      return createTexture.call(this)
    }
    type.prototype.deleteTexture = function (this: WebGLRenderingContext, texture) {
      if (texture !== null) counted.texturesHeld--
      deleteTexture.call(this, texture)
    }
  }
}

async function holdingOf(page: Page, session: CDPSession): Promise<Holding> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const own = await page.evaluate(() => {
    const held = window as unknown as { texturesHeld: number; Howler?: object }
    // The library keeps every sound that has not been unloaded in this list.
    const howls: unknown = held.Howler === undefined ? [] : Reflect.get(held.Howler, '_howls')
    return { textures: held.texturesHeld, sounds: Array.isArray(howls) ? howls.length : Number.NaN }
  })
  return {
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    ...own,
  }
}

/** Seconds that somebody takes for one choice, reading included; sped up, so many choices stand for that time. */
const secondsPerChoice = 12
/** Milliseconds of each performance that are seen before it is skipped. */
const glimpse = 150

/** Milliseconds in which a screen that was left has been cleared away. */
const leaving = 1_500

/**
 * Plays the scenario again and again, as many choices as `hours` of play hold, skipping each performance after a
 * glimpse; returns what the page held after each play, back on the shelf, where every play leaves the same screen.
 */
export function soak(
  address: string,
  hours: number,
  tell: (made: number, held: Holding) => void = () => {},
): Promise<Holding[]> {
  const choices = (hours * 3600) / secondsPerChoice
  return withBrowser(
    async (context) => {
      await context.addInitScript(countTextures)
      await prepare(context, { settings: { speed: 2, motion: 'full', coaching: 'standard' } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable')
      await page.goto(gameAt(address))
      await stageUp(page)
      const held: Holding[] = []
      let made = 0
      while (made < choices) {
        const play = held.length
        const player = makePlayer(page, undefined, async () => {
          await sleep(glimpse)
          await skip(page)
        })
        await skip(page)
        await player.playOn((offers, taken) => {
          const chosen = offers.choices[(taken + play) % Math.max(1, offers.choices.length)]
          return (taken + play) % 4 === 3 ? waitId : (chosen?.id ?? waitId)
        })
        made += player.log().length
        await page.evaluate(() => {
          location.hash = '#/'
        })
        const again = page.locator('.card-acts button.main')
        await again.waitFor()
        await sleep(leaving)
        const holding = await holdingOf(page, session)
        held.push(holding)
        tell(made, holding)
        await again.click()
        await stageUp(page)
      }
      return held
    },
    ['--autoplay-policy=no-user-gesture-required'],
  )
}
