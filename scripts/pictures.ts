// Takes a picture of every screen of the built game into docs/pictures: `npm run pictures`, or some of them by name.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { prepare } from '../test/browser/support/page'
import { type Screen, screens } from '../test/browser/support/screens'
import { browserFlags } from '../test/support/browser-flags'
import type { Settings } from '../src/session'
import { ensureBuilt } from './lib/build.mjs'
import { findChromium } from './lib/chromium.mjs'
import { fromRoot } from './lib/paths.mjs'
import { makeServer } from './lib/server.mjs'

/** A way to look at a screen; sizes in CSS pixels. */
interface Look {
  name: string
  width: number
  height: number
  settings: Partial<Settings>
  /** Names of the screens that are pictured so; all where it is left out. */
  only?: readonly string[]
}

const inPlay = ['play', 'call', 'itch', 'review']

const looks: readonly Look[] = [
  { name: 'desktop', width: 1280, height: 720, settings: {} },
  { name: 'phone', width: 390, height: 844, settings: {} },
  { name: 'narrow', width: 320, height: 640, settings: {}, only: inPlay },
  { name: 'projector', width: 1280, height: 720, settings: { textSize: 'projector' }, only: inPlay },
  { name: 'dark', width: 1280, height: 720, settings: { theme: 'dark' }, only: ['shelf', ...inPlay] },
]

/** Bytes of one picture and of all of them. */
const largestPicture = 150 * 1024
const largestSum = 3 * 1024 * 1024
/** Heights of the window that a picture of a long page has at most. */
const longest = 2.5
/** Milliseconds in which the stage comes to rest: faces and arms ease in, and somebody breathes. */
const settling = 1500
/** Milliseconds that the stage may take to come up, drawn in software. */
const raising = 30_000

const folder = fromRoot('docs', 'pictures')
const wanted = process.argv.slice(2)

await ensureBuilt()
const server = makeServer()
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
const home = `http://localhost:${(server.address() as AddressInfo).port}/`
const executablePath = findChromium()
const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) })
mkdirSync(folder, { recursive: true })
let sum = 0
try {
  for (const look of looks) {
    for (const screen of screens) {
      if (look.only !== undefined && !look.only.includes(screen.name)) continue
      const name = `${slug(screen.name)}-${look.name}`
      if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
      sum += await take(browser, screen, look, join(folder, `${name}.webp`))
    }
  }
} finally {
  await browser.close()
  server.close()
  server.closeAllConnections()
}
if (sum > largestSum)
  throw new Error(`the pictures are ${Math.ceil(sum / 1024)} KB in all, which is too much`)

function slug(name: string): string {
  return name.replaceAll(/[^a-z]+/g, '-')
}

async function take(from: Browser, screen: Screen, look: Look, path: string): Promise<number> {
  const { width, height, settings } = look
  const context = await from.newContext({ baseURL: home, viewport: { width, height }, colorScheme: 'light' })
  try {
    await prepare(context, {
      ...screen.prepared,
      settings: { speed: 'instant', ...screen.prepared.settings, ...settings },
    })
    const page = await context.newPage()
    await screen.open(page)
    await rest(page)
    const png = await page.screenshot(
      screen.isLong === true ? { fullPage: true, clip: await clip(page, look) } : {},
    )
    const bytes = await compress(png)
    writeFileSync(path, bytes)
    console.log(`${basename(path)}  ${Math.ceil(bytes.length / 1024)} KB`)
    return bytes.length
  } finally {
    await context.close()
  }
}

/** Waits until the stage is up, where the screen has one, and everything has come to rest. */
async function rest(page: Page): Promise<void> {
  if ((await page.locator('.stage').count()) > 0) {
    await page.locator('.stage-loading').waitFor({ state: 'detached', timeout: raising })
  }
  await page.evaluate(() => document.fonts.ready)
  await new Promise((resolve) => setTimeout(resolve, settling))
}

/** The beginning of a page that is read from top to bottom. */
async function clip(page: Page, { width, height }: Look) {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  return { x: 0, y: 0, width, height: Math.min(whole, longest * height) }
}

/** The picture as webp, in the best quality that keeps it small. */
async function compress(png: Buffer): Promise<Buffer> {
  for (const quality of [82, 70, 55, 40]) {
    const bytes = await sharp(png).webp({ quality, effort: 6 }).toBuffer()
    if (bytes.length <= largestPicture) return bytes
  }
  throw new Error(`a picture does not fit into ${largestPicture / 1024} KB`)
}
