import type { Page } from '@playwright/test'
import { withBrowser } from './browser'

/** Milliseconds after the navigation began. */
export interface Arrival {
  /** A choice can be made. */
  choice: number
  /** The first frame of a stage; null for pages without one. */
  frame: number | null
}

const limit = 60_000

/** Slows network and processor to those of an old phone on a poor line. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Notes when the first choice can be made and when the stage has drawn, from inside the page. */
const observe = () => {
  const seen = window as unknown as { playableAt?: number; frameAt?: number }
  const look = () => {
    if (
      seen.playableAt === undefined &&
      document.querySelector('button[data-input]:not([disabled]), body > button')
    )
      seen.playableAt = performance.now()
    if (seen.frameAt === undefined && document.querySelector('.stage-on canvas'))
      seen.frameAt = performance.now()
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
}

/** A cold visit to a page. */
export function visit(address: string, hasStage: boolean): Promise<Arrival> {
  return withBrowser(async (context) => {
    await context.addInitScript(observe)
    const page = await context.newPage()
    await slowDown(page)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'playableAt' in window, undefined, { timeout: limit })
    if (hasStage) await page.waitForFunction(() => 'frameAt' in window, undefined, { timeout: limit })
    return page.evaluate(() => {
      const { playableAt, frameAt } = window as unknown as { playableAt: number; frameAt?: number }
      return { choice: playableAt, frame: frameAt ?? null }
    })
  })
}
