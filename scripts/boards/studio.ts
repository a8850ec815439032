import type { Page } from '@playwright/test'
import { build } from 'vite'
import { fromRoot } from '../lib/paths.mjs'
import { slimPhaserPlugin } from '../slim-phaser-plugin'
import type { Picture } from './page/stage-page'

/** Size of the pictures of moments, in CSS pixels. */
export const momentSize = { width: 640, height: 360 } as const

/** Builds the page on which pictures are taken, with the game's own stage; returns its folder, absolute. */
export async function buildStudio(): Promise<string> {
  const outDir = fromRoot('.cache', 'studio')
  await build({
    configFile: false,
    root: fromRoot('scripts', 'boards', 'page'),
    base: './',
    logLevel: 'warn',
    plugins: [slimPhaserPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
    },
  })
  return outDir
}

/** Makes time stand still on a page until it is told to go by; while the page comes up it is told so all the time. */
function holdClock(): void {
  let now = 1000
  let last = 0
  let waiting = new Map<number, FrameRequestCallback>()
  performance.now = () => now
  window.requestAnimationFrame = (run) => {
    waiting.set(++last, run)
    return last
  }
  window.cancelAnimationFrame = (id) => void waiting.delete(id)
  const show = (milliseconds: number) => {
    now += milliseconds
    const due = waiting
    waiting = new Map()
    for (const run of due.values()) run(now)
  }
  window.stepClock = (milliseconds) => {
    // A movement begins with its first frame; every later one follows from the time alone, so one more is enough.
    show(0.001)
    show(milliseconds)
  }
}

/** Opens the studio on a page; what it returns takes pictures in PNG. */
export async function openStudio(
  page: Page,
  address: string,
): Promise<(picture: Picture) => Promise<Buffer>> {
  await page.addInitScript(holdClock)
  await page.goto(address)
  await page.waitForFunction(() => 'drawPicture' in window, null, { polling: 50 })
  return async (picture) => {
    const png = await page.evaluate((given) => window.drawPicture(given), picture)
    return Buffer.from(png.slice(png.indexOf(',') + 1), 'base64')
  }
}
