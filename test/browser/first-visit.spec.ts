import type { Response } from '@playwright/test'
import { moveOnId, waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { drawSeed, openPlay, prepare } from './support/page'
import { letGo, makePlayer, offered, reviewLink, skip } from './support/player'
import { scenario } from './support/scenario'
import { t } from './support/words'

const kilobyte = 1024
const isCode = (url: string) => /\.(js|css|svg)$/.test(new URL(url).pathname) || url.endsWith('/')
const isLate = (url: string) => /phaser|howler|stage|audio|\.(png|webp|jpe?g|avif|ogg|mp3|webm)$/.test(url)

test('the first choice needs little: no stage, no sound, no picture', async ({ page, context, baseURL }) => {
  // The stage that follows is drawn in software and keeps a busy machine busy.
  test.slow()
  await drawSeed(context)
  const answers: Response[] = []
  page.on('response', (response) => answers.push(response))
  // The moment is taken inside the page, because news of it comes here late.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('li button:enabled') === null) return
      observer.disconnect()
      performance.mark('first choice')
    }).observe(document, { childList: true, subtree: true })
  })
  await openPlay(page)
  await skip(page)
  await makePlayer(page).expectOffers()
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first choice').length), {
      timeout: 20_000,
    })
    .toBeGreaterThan(0)

  const early = await page.evaluate(() => {
    const ready = performance.getEntriesByName('first choice')[0]?.startTime ?? 0
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < ready)
      .map(({ name }) => name)
  })
  // The page itself asks for the scenario, and the code takes what was asked for.
  expect(early.filter((url) => url.endsWith('.json'))).toHaveLength(1)
  expect(early.length).toBeGreaterThan(1)
  expect(early.filter(isLate)).toEqual([])
  expect(early.filter((url) => !url.startsWith(String(baseURL)))).toEqual([])
  const sent = answers.filter((answer) => isCode(answer.url()) && !isLate(answer.url()))
  const sizes = await Promise.all(
    sent
      .filter((answer) => early.includes(answer.url()))
      .map(async (answer) => ({
        url: answer.url(),
        coding: (await answer.allHeaders())['content-encoding'],
        bytes: (await answer.request().sizes()).responseBodySize,
      })),
  )
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.filter(({ bytes }) => bytes > 2 * kilobyte).map(({ coding }) => coding)).not.toContain(
    undefined,
  )
  const list = sizes.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')
  expect(
    sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    list,
  ).toBeLessThanOrEqual(35 * kilobyte)
})

test('stage and sound come by themselves once the first choice is there', async ({ page, context }) => {
  await drawSeed(context)
  const stage = page.waitForRequest(/phaser/)
  const sound = page.waitForRequest(/\/ear-|howler/)
  await openPlay(page)
  await skip(page)
  await stage
  await sound
})

test('a first message is sent with four presses at most', async ({ page, context }) => {
  await drawSeed(context)
  await page.goto('./')
  const player = makePlayer(page)
  const [choice] = player.offers()?.choices ?? []
  if (choice === undefined) throw new Error('the scenario begins without a choice')
  await page.getByRole('link', { name: scenario.file.title }).click()
  await skip(page)
  await offered(page).first().click()
  await letGo(page, choice).click()
  await expect(page.getByRole('log')).toContainText(
    choice.kind === 'contact' ? choice.message.text : choice.label,
  )
  await expect(reviewLink(page)).toHaveCount(0)
})

test('a choice whose part does not come says so, and opens once it has come', async ({
  page,
  context,
  allowProblems,
}) => {
  allowProblems(/Failed to load resource/)
  await prepare(context)
  const part = /assets\/after-.*\.js/
  await context.route(part, (route) => route.abort())
  await openPlay(page)
  await offered(page).first().click()
  await expect(page.getByRole('status').filter({ hasText: t('game.load-failed') })).toBeVisible()
  await page.locator(`[data-input="${waitId}"]`).click()
  await expect(page.getByRole('heading', { name: t('play.choices') })).toBeVisible()
  await context.unroute(part)
  await page.locator(`[data-input="${moveOnId}"]`).click()
  await expect(page.getByRole('button', { name: t('draft.do.move-on') })).toBeVisible()
})
