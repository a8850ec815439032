import type { Page } from '@playwright/test'
import { moveOnId, replay, waitId } from '../../src/engine'
import { reviewOf } from '../../src/review'
import { expect, test } from '../support/browser'
import { kept, keptLog, openPlay, prepare } from './support/page'
import { letGo, makePlayer, nth, offered, reviewLink, skip } from './support/player'
import { scenario, scenarioId, usualSeed } from './support/scenario'
import { t } from './support/words'

/** Words that judge; none of them may be anywhere on the page before the end. */
const judging = /desperate|stalker|assertive|not interested|no follow-up/i

/** All text of the page, seen or not. */
const wholeText = (page: Page) => page.evaluate(() => document.body.textContent)

test('a choice counts only when it is let go', async ({ page, context }) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  const before = await kept(page)
  const words = await page.getByRole('log').innerText()
  for (const choice of player.offers()?.choices ?? []) {
    await player.hold(choice)
    await page.getByRole('button', { name: t('draft.back'), exact: true }).click()
    await player.expectOffers()
  }
  await page.locator(`[data-input="${moveOnId}"]`).click()
  await page.getByRole('button', { name: t('draft.back'), exact: true }).click()
  await player.expectOffers()
  expect(await kept(page)).toEqual(before)
  expect(await page.getByRole('log').innerText()).toBe(words)
  await player.takeNth(0)
  expect(await keptLog(page)).toEqual(player.log())
})

test('a reaction is performed before the next choices come', async ({ page, context }) => {
  await prepare(context, { settings: { stage: false } })
  await openPlay(page)
  const skipping = page.getByRole('button', { name: t('play.skip') })
  const player = makePlayer(page, undefined, () => skip(page))
  await skip(page)
  await player.expectOffers()
  // What performs comes after the first choices.
  await page.waitForLoadState('networkidle')
  const [first] = player.offers()?.choices ?? []
  if (first === undefined) throw new Error('the scenario begins without a choice')
  await player.hold(first)
  await letGo(page, first).click()
  await expect(skipping).toBeVisible()
  await expect(offered(page)).toHaveCount(0)
  const began = Date.now()
  // Nobody skips this time: it ends by itself, and within the time that one choice may take.
  await expect(skipping).toBeHidden({ timeout: 8000 })
  expect(Date.now() - began).toBeLessThan(7000)
  await makePlayer(page, { seed: usualSeed, log: [first.id] }).expectOffers()
})

for (const coaching of ['standard', 'exam'] as const) {
  test(`no word judges before the end when coaching is "${coaching}"`, async ({ page, context }) => {
    await prepare(context, { settings: { speed: 'instant', stage: false, coaching } })
    await openPlay(page)
    const player = makePlayer(page)
    await player.expectOffers()
    await player.playOn((offers, taken) => {
      const input = nth(taken + 1)(offers)
      return taken % 4 === 3 ? waitId : input
    })
    // The log tells everything so far, so looking once at its end is looking at every moment.
    expect(player.log().length).toBeGreaterThan(3)
    expect(await wholeText(page)).not.toMatch(judging)
    await reviewLink(page).click()
    await expect(page.getByRole('strong')).toHaveText(judging)
  })
}

for (const [way, pick] of [
  ['the first choice each time', nth(0)],
  ['the last choice each time', nth(-1)],
  ['waiting', () => waitId],
  ['one choice and then moving on', (_: unknown, taken: number) => (taken === 0 ? waitId : moveOnId)],
] as const) {
  test(`${way} leads to a review that is the engine’s own`, async ({ page, context }) => {
    await prepare(context)
    await page.goto('./')
    await page.getByRole('link', { name: scenario.file.title }).click()
    await expect(page).toHaveURL(new RegExp(`#/play/${scenarioId}$`))
    const player = makePlayer(page)
    await player.expectOffers()
    await player.playOn(pick)
    expect(await keptLog(page)).toEqual(player.log())
    await reviewLink(page).click()
    await expectReview(page, player.log())
  })
}

/** The review names ending and truth, and for every contact its day and the words that decided. */
async function expectReview(page: Page, log: readonly string[]): Promise<void> {
  const review = reviewOf(scenario, usualSeed, log)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(review.ending.headline)
  await expect(page.getByText(review.variant.truth)).toBeVisible()
  for (const [at, contact] of review.contacts.entries()) {
    const part = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .nth(at)
    const heading = part.getByRole('heading')
    await expect(heading).toContainText(t(`channel.${contact.channel}`))
    await expect(heading).toContainText(new RegExp(`\\b${contact.day}\\b`))
    await expect(part).toContainText(contact.label)
    for (const { code, words } of contact.findings) {
      const first = contact.findings.find((one) => one.code === code)
      if (words !== null && first?.words === words) await expect(part).toContainText(words)
    }
  }
}

test('a play can be watched again without counting twice', async ({ page, context }) => {
  await prepare(context, { settings: { stage: false, speed: 2 } })
  await openPlay(page)
  const player = makePlayer(page, undefined, () => skip(page))
  await skip(page)
  await page.waitForLoadState('networkidle')
  await player.takeNth(1)
  const words = await page.getByRole('log').innerText()
  await page.getByRole('button', { name: t('play.again') }).click()
  await expect(page.getByRole('button', { name: t('play.skip') })).toBeVisible()
  await skip(page)
  await player.expectOffers()
  expect(await page.getByRole('log').innerText()).toBe(words)
  expect(await keptLog(page)).toEqual(player.log())
  expect(replay(scenario, usualSeed, player.log()).position).toEqual(player.position())
})

test('the same again begins with the same seed, a fresh one with nothing taken', async ({
  page,
  context,
}) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  const first = (await offered(page).allTextContents()).join()
  await player.playOn(() => moveOnId)
  await reviewLink(page).click()
  await page.getByRole('button', { name: /same/i }).click()
  await makePlayer(page).expectOffers()
  expect((await offered(page).allTextContents()).join()).toBe(first)
  expect(await keptLog(page)).toEqual([])
})
