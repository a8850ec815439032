import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser'
import { waitId } from '../../src/engine'
import { openPlay, prepare } from './support/page'
import { makePlayer, skip } from './support/player'
import { deleted } from './support/screens'
import { t } from './support/words'

/** How many pictures the stage has drawn so far. */
const drawn = (page: Page) =>
  page.locator('canvas').evaluate((canvas) => Number(canvas.dataset['renders'] ?? 0))

/** Waits until the stage has come up and drawn nothing for a while. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByText(t('stage.loading'))).toHaveCount(0, { timeout: 30_000 })
  await expect(async () => {
    const before = await drawn(page)
    await page.waitForTimeout(1000)
    expect(await drawn(page)).toBe(before)
  }).toPass({ timeout: 30_000 })
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('with reduced motion everything stands there at once', async ({ page, context }) => {
  await prepare(context, { settings: { stage: false } })
  await page.addInitScript(() => {
    Object.assign(globalThis, { performed: false })
    new MutationObserver(() => {
      if (document.querySelector('.watching') !== null) Object.assign(globalThis, { performed: true })
    }).observe(document, { childList: true, subtree: true })
  })
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  await player.takeNth(0)
  await player.takeNth(1)
  await expect(page.getByRole('button', { name: t('play.skip') })).toHaveCount(0)
  expect(await page.evaluate(() => (globalThis as unknown as { performed: boolean }).performed)).toBe(false)
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
        .length,
  )
  expect(moving).toBe(0)
})

test('a player may ask for motion all the same', async ({ page, context }) => {
  await prepare(context, { settings: { stage: false, motion: 'full' } })
  await openPlay(page)
  const player = makePlayer(page)
  await skip(page)
  await player.expectOffers()
  await page.waitForLoadState('networkidle')
  const [choice] = player.offers()?.choices ?? []
  await player.letGo(choice?.id ?? waitId)
  await expect(page.getByRole('button', { name: t('play.skip') })).toBeVisible()
})

test('with reduced motion the stage draws a choice once and then nothing', async ({ page, context }) => {
  test.slow()
  await prepare(context, { settings: { speed: 1 } })
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  await settle(page)
  await player.takeNth(0)
  // What the choice led to may take a frame or two; two seconds of the same picture follow.
  await settle(page)
  const canvas = page.locator('canvas')
  const [before, count] = [await canvas.screenshot(), await drawn(page)]
  await page.waitForTimeout(2000)
  expect(await drawn(page)).toBe(count)
  expect((await canvas.screenshot()).equals(before)).toBe(true)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a resumed play can be watched again, paused in the middle, and comes to rest', async ({
    page,
    context,
  }) => {
    test.slow()
    await prepare(context, { save: deleted, settings: { speed: 1 } })
    await openPlay(page)
    await makePlayer(page, deleted).expectOffers()
    await settle(page)
    await page.getByRole('button', { name: t('play.again') }).click()
    // A busy machine needs longer for a click with the mouse than the whole performance takes.
    await page.getByRole('button', { name: t('play.pause') }).dispatchEvent('click')
    await settle(page)
    await expect(page.getByRole('button', { name: t('play.resume') })).toBeVisible()
    const paused = await drawn(page)
    await page.getByRole('button', { name: t('play.resume') }).click()
    await expect.poll(() => drawn(page)).toBeGreaterThan(paused)
    await expect(page.getByRole('button', { name: t('play.again') })).toBeVisible({ timeout: 30_000 })
    await settle(page)
  })
})
