import { moveOnId, waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { makePlayer, reviewLink, skip } from './support/player'
import { t } from './support/words'

test('once it has been opened, a play needs no network to its end and its review', async ({
  page,
  context,
}) => {
  test.slow()
  await prepare(context, { settings: { coaching: 'novice' } })
  await openPlay(page)
  await skip(page)
  await expect(page.getByText(t('stage.loading'))).toBeHidden({ timeout: 20_000 })
  const sound = page.getByRole('button', { name: /sound/i })
  await sound.click()
  await expect(sound).toContainText(t('sound.on'), { timeout: 15_000 })
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  const player = makePlayer(page, undefined, () => skip(page))
  await player.expectOffers()
  await player.takeNth(0)
  await expect(page.getByText(t('log.why'))).not.toHaveCount(0)
  await player.take(waitId)
  await player.playOn(() => moveOnId)
  await reviewLink(page).click()
  await expect(page.getByRole('strong')).not.toBeEmpty()
  await expect(page.getByText(t('game.load-failed'))).toHaveCount(0)
})

test('settings and the about page open without a network, too', async ({ page, context }) => {
  await prepare(context)
  await openPlay(page)
  await makePlayer(page).expectOffers()
  // Sound comes with the first gesture; without it there is nothing to hear, and that is another test's matter.
  const sound = page.getByRole('button', { name: /sound/i })
  await sound.click()
  await expect(sound).toContainText(t('sound.on'), { timeout: 15_000 })
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('link', { name: t('screen.settings') }).click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await page.getByRole('link', { name: t('screen.about') }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})
