import type { Locator, Page } from '@playwright/test'
import { choices, moveOnId, waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { keptLog, openPlay, prepare } from './support/page'
import { letGo, letGoStill, makePlayer, offered, reviewLink } from './support/player'
import { findPlace, isOver, scenario, usualSeed } from './support/scenario'
import { t } from './support/words'

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('60 presses of Tab do not lead there')
}

/** Fails where the focus has fallen back to the page. */
const expectFocused = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'none'), 'what has the focus')
    .not.toBe('BODY')

test('a play goes from the shelf to the review by keyboard alone', async ({ page, context }) => {
  // Forty choices, each with its performance.
  test.slow()
  await prepare(context, { settings: { stage: false } })
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: scenario.file.title }))
  await page.keyboard.press('Enter')
  const skipping = page.getByRole('button', { name: t('play.skip') })

  async function passOver() {
    await expect(skipping).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(skipping).toBeHidden()
    await expectFocused(page)
  }

  // The heading of the new screen comes first; whoever stays there is led to the choices.
  await expect(page.locator('h1:focus, h2:focus')).toHaveCount(1, { timeout: 8000 })
  await expect(skipping).toBeHidden({ timeout: 8000 })
  await page.waitForLoadState('networkidle')
  let log: string[] = []
  for (let taken = 0; taken < 40; taken++) {
    const now = makePlayer(page, { seed: usualSeed, log })
    await now.expectOffers()
    const offers = now.offers()
    if (offers === null) break
    await expectFocused(page)
    const at = taken % Math.max(1, offers.choices.length)
    const choice = taken % 3 === 2 ? undefined : offers.choices[at]
    if (choice === undefined) {
      await tabTo(page, page.locator(`[data-input="${waitId}"]`))
      await page.keyboard.press('Enter')
      await tabTo(page, letGoStill(page, waitId))
      await page.keyboard.press('Enter')
    } else if (taken % 2 === 0) {
      await tabTo(page, offered(page).first())
      await page.keyboard.press(String(at + 1))
      await expectFocused(page)
      // Back to where one came from, and once more.
      await page.keyboard.press('Escape')
      await expect(offered(page).nth(at)).toBeFocused()
      await page.keyboard.press('Enter')
      await tabTo(page, letGo(page, choice))
      await page.keyboard.press('Enter')
    } else {
      await tabTo(page, offered(page).nth(at))
      await page.keyboard.press('Space')
      await tabTo(page, letGo(page, choice))
      await page.keyboard.press('Space')
    }
    log = [...log, choice?.id ?? waitId]
    await passOver()
  }
  expect(await keptLog(page)).toEqual(log)
  expect(log.length).toBeGreaterThan(3)
  await tabTo(page, reviewLink(page))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('strong')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('number keys do nothing while the focus is elsewhere', async ({ page, context }) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  for (const elsewhere of [
    page.getByRole('log'),
    page.getByRole('combobox'),
    page.getByRole('button', { name: /sound/i }),
  ]) {
    await elsewhere.focus()
    await page.keyboard.press('1')
    await player.expectOffers()
    await expect(page.getByRole('button', { name: t('draft.back'), exact: true })).toHaveCount(0)
  }
})

test('number keys can be switched off', async ({ page, context }) => {
  await prepare(context, { settings: { speed: 'instant', stage: false, numberKeys: false } })
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  await offered(page).first().focus()
  await page.keyboard.press('1')
  await player.expectOffers()
})

test('closing the draft that wrote itself leaves the focus in the play', async ({ page, context }) => {
  const save = findPlace((place) => !isOver(place) && choices(scenario, place.position)?.itch !== null)
  await prepare(context, { save })
  await openPlay(page)
  await expect(page.getByRole('button', { name: t('itch.close') })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: t('itch.close') }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: t('itch.close') })).toHaveCount(0)
  await expectFocused(page)
})

test('asking for earlier days leaves the focus in the play', async ({ page, context }) => {
  const save = findPlace((place) => !isOver(place) && place.position.day > 3)
  await prepare(context, { save })
  await page.setViewportSize({ width: 390, height: 844 })
  await openPlay(page)
  await makePlayer(page, save).expectOffers()
  const earlier = page.getByRole('button', { name: /earlier/i })
  await tabTo(page, earlier)
  await page.keyboard.press('Enter')
  await expect(earlier).toHaveCount(0)
  await expectFocused(page)
})

test('Escape leaves a move-on untaken', async ({ page, context }) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  const moveOn = page.locator(`[data-input="${moveOnId}"]`)
  await tabTo(page, moveOn)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('draft.heading.move-on') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(moveOn).toBeFocused()
  await player.expectOffers()
})
