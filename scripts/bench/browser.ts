import type { AddressInfo } from 'node:net'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { scenarioId } from '../../test/browser/support/scenario'
import { browserFlags } from '../../test/support/browser-flags'
import { findChromium } from '../lib/chromium.mjs'
import { makeServer } from '../lib/server.mjs'

/** Milliseconds. */
export const sleep = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** Serves a folder while `use` runs; it is given the address. */
export async function withServer<T>(
  folder: string | undefined,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = makeServer(folder)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** A browser of its own for one measurement, with its process id. */
export async function withBrowser<T>(
  use: (context: BrowserContext, pid: number) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const executablePath = findChromium()
  const server = await chromium.launchServer({
    args: [...browserFlags, ...flags],
    ...(executablePath ? { executablePath } : {}),
  })
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    // The runner that strips the types names inner functions by a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named')
    return await use(context, server.process().pid ?? 0)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Waits until the game's stage stands, or fails after half a minute. */
export const stageUp = (page: Page) => page.locator('.stage-on canvas').waitFor({ timeout: 30_000 })

/** The address of the scenario in a served game. */
export const gameAt = (address: string) => `${address}#/play/${scenarioId}`
