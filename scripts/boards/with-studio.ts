import type { AddressInfo } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { browserFlags } from '../../test/support/browser-flags'
import { findChromium } from '../lib/chromium.mjs'
import { makeServer } from '../lib/server.mjs'
import { buildStudio, openStudio } from './studio'
import type { Picture } from './page/stage-page'

/** Takes pictures of a size in CSS pixels with a browser of its own. */
export async function withStudio<T>(
  { width, height, ratio = 1 }: { width: number; height: number; ratio?: number },
  use: (take: (picture: Picture) => Promise<Buffer>, page: Page) => Promise<T>,
): Promise<T> {
  const server = makeServer(await buildStudio())
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio })
    // The runner that strips the types names inner functions by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`
    return await use(await openStudio(page, address), page)
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}
