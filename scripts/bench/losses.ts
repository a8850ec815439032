import type { Page } from '@playwright/test'
import { mix } from '../../src/engine'
import { prepare } from '../../test/browser/support/page'
import { makePlayer, skip } from '../../test/browser/support/player'
import { gameAt, sleep, stageUp, withBrowser } from './browser'

/** What became of the lost pictures. */
export interface Losses {
  forced: number
  /** Times that choices could be made throughout. */
  playable: number
  /** Times that the picture was back, or a notice stood there, within two seconds. */
  recovered: number
}

const losses = 20
/** Milliseconds within which a picture has to be back. */
const patience = 2_000
/** Longest pause before a loss, and length of one, milliseconds. */
const longestPause = 1_500
const lossLength = 200

/** Takes the WebGL context away at moments drawn from a seed, in the middle of performances, and gives it back. */
export function loseContexts(address: string): Promise<Losses> {
  return withBrowser(async (context) => {
    await prepare(context, { settings: { speed: 1, motion: 'full' } })
    const page = await context.newPage()
    await page.goto(gameAt(address))
    await stageUp(page)
    let player = makePlayer(page)
    await skip(page)
    await player.expectOffers()
    const seen = { forced: 0, playable: 0, recovered: 0 }
    for (let n = 0; n < losses; n++) {
      if (player.offers() === null) {
        await page.reload()
        await page.evaluate(() => localStorage.clear())
        await page.reload()
        await stageUp(page)
        player = makePlayer(page)
        await skip(page)
        await player.expectOffers()
      }
      const offers = player.offers()?.choices ?? []
      const chosen = offers[n % Math.max(1, offers.length)]
      await player.letGo(chosen?.id ?? 'wait')
      await sleep(mix(n, 'loss') % longestPause)
      seen.forced += Number(await lose(page))
      await sleep(lossLength)
      await giveBack(page)
      seen.recovered += Number(await isBack(page))
      await skip(page)
      await player.expectOffers()
      seen.playable++
    }
    return seen
  })
}

const lose = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas')
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl')
    const extension = gl?.getExtension('WEBGL_lose_context') ?? null
    extension?.loseContext()
    Object.assign(window, { lost: extension })
    return extension !== null
  })

const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(window as unknown as { lost: WEBGL_lose_context | null }).lost?.restoreContext()
  })

/** A picture with more than one colour in it, or words that say that the stage is off. */
async function isBack(page: Page): Promise<boolean> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    if (await page.locator('.stage-failed .stage-note').isVisible()) return true
    if (await hasPicture(page)) return true
    await sleep(100)
  }
  return false
}

async function hasPicture(page: Page): Promise<boolean> {
  const canvas = page.locator('.stage canvas')
  if ((await canvas.count()) === 0) return false
  const clip = await canvas.boundingBox()
  if (clip === null) return false
  const png = await page.screenshot({ clip })
  const { default: sharp } = await import('sharp')
  const { channels } = await sharp(png).stats()
  // An empty canvas is one colour; a room with somebody in it varies by far more.
  return channels.some(({ stdev }) => stdev > 20)
}
