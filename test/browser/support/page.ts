import type { BrowserContext, Page } from '@playwright/test'
import type { Settings } from '../../../src/session'
import { type Beginning, saveOf, scenarioId, usualSeed } from './scenario'

const settingsKey = 'callback/settings'
const saveKey = (slot: number) => `callback/save/${scenarioId}/${slot}`

/** What a page finds when it is opened. */
export interface Prepared {
  /** Kept settings; by default everything is shown at once and nothing is drawn, so that tests are fast. */
  settings?: Partial<Settings>
  /** A kept play. */
  save?: Beginning
  /** The seed that the page draws. */
  seed?: number
}

const fast: Partial<Settings> = { speed: 'instant', stage: false }

/** Puts things where the page will look for them, once: what the page keeps itself is left alone afterwards. */
export async function prepare(
  context: BrowserContext,
  { settings = fast, save, seed = usualSeed }: Prepared = {},
): Promise<void> {
  await drawSeed(context, seed)
  await store(context, {
    [settingsKey]: JSON.stringify(settings),
    ...(save === undefined ? {} : { [saveKey(0)]: JSON.stringify(saveOf(save)) }),
  })
}

/** Lets the page draw this seed instead of a random one. */
export async function drawSeed(context: BrowserContext, seed = usualSeed): Promise<void> {
  await context.addInitScript((drawn: number) => {
    const random = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = ((array: ArrayBufferView<ArrayBuffer>) =>
      array instanceof Int32Array ? array.fill(drawn) : random(array)) as typeof crypto.getRandomValues
  }, seed)
}

/** Keeps texts on the device before the first page is opened, once for each test. */
export async function store(
  context: BrowserContext,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await context.addInitScript((given: Readonly<Record<string, string>>) => {
    // Only on the game's own pages, and only while nothing is kept.
    if (!location.protocol.startsWith('http') || localStorage.length > 0) return
    for (const [key, text] of Object.entries(given)) localStorage.setItem(key, text)
  }, entries)
}

/** Everything that is kept on the device, by key. */
export const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>)

/** The log of the newest kept play, or null. */
export async function keptLog(page: Page): Promise<readonly string[] | null> {
  const entries = Object.entries(await kept(page)).filter(([key]) => key.startsWith('callback/save/'))
  const saves = entries.map(([, text]) => JSON.parse(text) as { sequence: number; log: string[] })
  return saves.sort((a, b) => b.sequence - a.sequence)[0]?.log ?? null
}

/** Opens the scenario's play screen. */
export const openPlay = (page: Page) => page.goto(`#/play/${scenarioId}`)
