import { expect, test } from '../support/browser'
import { waitId } from '../../src/engine'
import { openPlay, prepare } from './support/page'
import { makePlayer, skip } from './support/player'
import { t } from './support/words'

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
