import type { Page } from '@playwright/test'
import { expect, test } from '../support/browser'
import { kept, keptLog, openPlay, prepare, store } from './support/page'
import { makePlayer, offered } from './support/player'
import { findPlace, isOver, saveOf, scenarioId } from './support/scenario'
import { ended } from './support/screens'
import { t } from './support/words'
import { shelfWords } from '../../src/dom/messages.shelf.en'

const midway = findPlace((place) => !isOver(place) && place.position.day > 5)

/** What a player sees of where the play stands. */
const placeOn = async (page: Page) => ({
  choices: await offered(page).allInnerTexts(),
  log: await page.getByRole('log').innerText(),
  today: await page.getByRole('main').locator('header p').innerText(),
  calendar: await page.locator('[aria-current="date"]').innerText(),
})

test('a reload in the middle comes back to the very same place', async ({ page, context }) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  for (let n = 0; n < 4; n++) await player.takeNth(n)
  const before = await placeOn(page)
  const log = await keptLog(page)
  await page.reload()
  await player.expectOffers()
  expect(await placeOn(page)).toEqual(before)
  expect(await keptLog(page)).toEqual(log)
  await player.takeNth(0)
})

test('a tab that is closed is continued from the shelf', async ({ page, context }) => {
  await prepare(context, { save: midway })
  await page.goto('./')
  await page.getByRole('link', { name: /continue/i }).click()
  await makePlayer(page, midway).expectOffers()
})

test('a play that has ended leads to its review, and playing begins a new one', async ({ page, context }) => {
  await prepare(context, { save: ended })
  await page.goto('./')
  await page.getByRole('link', { name: shelfWords['shelf.review'] }).click()
  await expect(page.getByRole('strong')).not.toBeEmpty()
  await page.goto('#/')
  await page.getByRole('button', { name: shelfWords['shelf.again'] }).click()
  const player = makePlayer(page)
  await player.expectOffers()
  await player.takeNth(0)
  expect(await keptLog(page)).toEqual(player.log())
})

test('the later of two tabs keeps the play, and the earlier says so', async ({ page, context }) => {
  await prepare(context, { save: midway })
  await openPlay(page)
  await makePlayer(page, midway).expectOffers()
  const later = await context.newPage()
  await openPlay(later)
  const player = makePlayer(later, midway)
  await player.expectOffers()
  await expect(page.getByText(t('vault.taken-over'))).toBeVisible()
  await player.takeNth(0)
  expect(await keptLog(page)).toEqual(player.log())

  await page.getByRole('button', { name: t('vault.take-over') }).click()
  await expect(page.getByText(t('vault.taken-over'))).toBeHidden()
  await expect(later.getByText(t('vault.taken-over'))).toBeVisible()
  // What the other tab has played in between is not lost.
  await expect.poll(() => keptLog(page)).toEqual(player.log())
  await player.expectOffers()
})

test('a play of a changed scenario goes on as far as it fits, and says so', async ({ page, context }) => {
  const save = saveOf(midway, { hash: '0123456789abcdef', log: [...midway.log, 'no-such-choice'] })
  await store(context, {
    'callback/settings': JSON.stringify({ speed: 'instant', stage: false }),
    [`callback/save/${scenarioId}/0`]: JSON.stringify(save),
  })
  await openPlay(page)
  await makePlayer(page, midway).expectOffers()
  await expect(page.getByRole('status').filter({ hasText: /chang|fit|went back/i })).toBeVisible()
})

test('a save that cannot be read is put aside, not lost', async ({ page, context }) => {
  const broken = '{"version":1,"scenario":'
  await store(context, {
    'callback/settings': JSON.stringify({ speed: 'instant', stage: false }),
    [`callback/save/${scenarioId}/0`]: broken,
  })
  await openPlay(page)
  await expect(offered(page).first()).toBeEnabled()
  await expect(page.getByText(t('vault.damaged'))).toBeVisible()
  const entries = Object.entries(await kept(page))
  expect(entries.filter(([key]) => key.startsWith('callback/quarantine/')).map(([, text]) => text)).toEqual([
    broken,
  ])
})
