import { prepare } from '../../test/browser/support/page'
import { gameAt, sleep, stageUp, withBrowser } from './browser'
import { processorSeconds } from './process-tree'

/** Milliseconds until a page has come to rest, and for which it is then watched. */
const settling = 12_000
const watching = 10_000

/** Processor use of a resting page, in percent of one core. */
export function idleUse(address: string): Promise<number> {
  return withBrowser(async (context, pid) => {
    const page = await context.newPage()
    await page.goto(address)
    return watch(pid)
  })
}

/** The same of the game at its first choice, its stage standing. */
export function idleUseOfGame(address: string): Promise<number> {
  return withBrowser(async (context, pid) => {
    await prepare(context, { settings: { speed: 'instant' } })
    const page = await context.newPage()
    await page.goto(gameAt(address))
    await stageUp(page)
    return watch(pid)
  })
}

async function watch(pid: number): Promise<number> {
  await sleep(settling)
  const before = processorSeconds(pid)
  const begun = performance.now()
  await sleep(watching)
  return ((processorSeconds(pid) - before) / ((performance.now() - begun) / 1000)) * 100
}
