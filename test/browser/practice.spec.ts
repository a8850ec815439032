import type { Page } from '@playwright/test'
import { choices, moveOnId, replay, waitId } from '../../src/engine'
import { expect, expectAccessible, test } from '../support/browser'
import { openPlay, prepare, store } from './support/page'
import { makePlayer, reviewLink } from './support/player'
import { saveOf, scenario, scenarioId, usualSeed } from './support/scenario'
import { t } from './support/words'

const firstContact = choices(scenario, replay(scenario, usualSeed, []).position)?.choices.find(
  ({ kind }) => kind === 'contact',
)
if (firstContact === undefined) throw new Error('the scenario begins without a contact')

/** A short play: one message, a wait, and away. */
const log = [firstContact.id, waitId, moveOnId]
const settings = JSON.stringify({ speed: 'instant', stage: false })
const { title } = scenario.file
const filled = (key: string) => t(key).replace('{title}', title)

const heading = (page: Page, key: string) => page.getByRole('heading', { name: t(key), exact: true })
const book = (page: Page) => page.locator('.book > li')
const read = (page: Page, key: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key)

test('a play that has ended fills the mistake book, and the review leads to it', async ({
  page,
  context,
}) => {
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  for (const input of log) await player.take(input)
  await reviewLink(page).click()
  await page.getByRole('link', { name: t('screen.practice') }).click()
  await expect(heading(page, 'screen.practice')).toBeFocused()
  await expect(book(page).first()).toContainText(t('book.not-since'))
  const kept = await read(page, 'callback/practice')
  expect(kept.plays).toHaveLength(1)
  expect(kept.plays[0]).toMatchObject({ scenario: scenarioId, log, isTry: false })
  await page.reload()
  await expect(book(page)).not.toHaveCount(0)
})

test('a play saved before there was a book is taken in, is due the next days, and the screen stays whole', async ({
  page,
  context,
}) => {
  const ended = saveOf({ seed: usualSeed, log })
  const play = {
    state: 'gone',
    ending: 'moved-on',
    headline: 'Elsewhere',
    perception: 'desperate',
    variant: 'busy',
    finishedAt: Date.now() - 3 * 86_400_000,
  }
  const { hash } = ended
  await store(context, {
    'callback/settings': settings,
    [`callback/progress/${scenarioId}`]: JSON.stringify({
      version: 1,
      scenario: scenarioId,
      finished: 1,
      plays: [play],
      retried: [],
      first: { hash, seed: usualSeed, log },
    }),
  })
  await page.goto('./')
  await expect(
    page.getByText(t('due.line.other').replace('{title}', title).replace('{n}', '3')),
  ).toBeVisible()
  await page.getByRole('link', { name: t('practice.open'), exact: true }).press('Enter')
  await expect(heading(page, 'due.heading')).toBeVisible()
  await expect(book(page)).not.toHaveCount(0)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test('a play that is bad on purpose earns its badge and nothing else, by keyboard alone', async ({
  page,
  context,
}) => {
  await store(context, { 'callback/settings': settings })
  await page.goto('#/practice')
  await page.getByRole('button', { name: filled('bad.play') }).press('Enter')
  await expect(page.getByText(t('again.bad'))).toBeVisible()
  await page.reload()
  await expect(page.getByText(t('again.bad'))).toBeVisible()
  const { seed } = (await read(page, `callback/save/${scenarioId}/0`)) as { seed: number }
  const player = makePlayer(page, { seed, log: [] })
  await player.take(moveOnId)
  await reviewLink(page).click()
  await expect(page.getByText(t('mark.bad'))).toBeVisible()
  await page.getByRole('link', { name: t('screen.practice') }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: t('badge.no-follow-up') })).toContainText(
    t('badge.found'),
  )
  await expect(page.getByText(t('book.empty'))).toBeVisible()
  expect(await read(page, `callback/progress/${scenarioId}`)).toBeNull()
})
