import type { BrowserContext, Locator, Page } from '@playwright/test'
import { choices, moveOnId, replay, waitId } from '../../src/engine'
import { compare } from '../../src/review'
import { expect, expectAccessible, test } from '../support/browser'
import { kept, keptLog, openPlay, prepare, store } from './support/page'
import { letGo, letGoStill, makePlayer, reviewLink } from './support/player'
import { saveOf, scenario, scenarioHash, scenarioId, usualSeed } from './support/scenario'
import { t } from './support/words'

const firstContact = choices(scenario, replay(scenario, usualSeed, []).position)?.choices.find(
  ({ kind }) => kind === 'contact',
)
if (firstContact === undefined) throw new Error('the scenario begins without a contact')

/** A short play: one message, a wait, and away. */
const log = [firstContact.id, waitId, moveOnId]
/** The same up to the second decision, taken otherwise from there. */
const other = [firstContact.id, moveOnId]
const first = { hash: scenarioHash, seed: usualSeed, log }
const again = { first, from: 1, tried: [] }

const toFirst = (page: Page) => page.getByRole('link', { name: t('again.to-first') })
const table = (page: Page) => page.getByRole('table').filter({ hasText: t('compare.second') })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
/** Whoever comes to a play that has begun is led to its choices. */
const question = (page: Page) => page.getByRole('heading', { name: t('play.choices') })
const everyDecision = (page: Page) => page.getByText(t('turns.all'), { exact: true })
const tryFrom = (page: Page, at: number) =>
  page
    .locator('.all-moves')
    .getByRole('button', { name: t('try.from-here') })
    .nth(at)

/** Puts a play into the page that is another try. */
const storeTry = (context: BrowserContext, inputs: readonly string[], of: object = again) =>
  store(context, {
    'callback/settings': JSON.stringify({ speed: 'instant', stage: false }),
    [`callback/save/${scenarioId}/0`]: JSON.stringify(
      saveOf({ seed: usualSeed, log: inputs }, { again: of }),
    ),
  })

async function expectCompared(page: Page): Promise<void> {
  const { parting, first: one, second: two } = compare(scenario, usualSeed, log, other)
  await expect(table(page)).toContainText(one.outcome.headline)
  await expect(table(page)).toContainText(two.outcome.headline)
  const chosen = table(page).getByRole('row').nth(1)
  await expect(chosen).toContainText(`${parting?.day}`)
  await expect(chosen.getByRole('cell').nth(0)).toContainText(parting?.first.label ?? t('turns.wait'))
  await expect(chosen.getByRole('cell').nth(1)).toContainText(parting?.second.label ?? t('turns.move-on'))
}

test('a decision is tried again, compared, and the first attempt stays the one that counts', async ({
  page,
  context,
}) => {
  // Two plays and four reviews.
  test.slow()
  await prepare(context)
  await openPlay(page)
  const player = makePlayer(page)
  await player.expectOffers()
  for (const input of log) await player.take(input)
  await reviewLink(page).click()
  await everyDecision(page).click()
  await tryFrom(page, 1).click()

  const retry = makePlayer(page, { seed: usualSeed, log: log.slice(0, 1) })
  await retry.expectOffers()
  await expect(toFirst(page)).toBeVisible()
  await expect(question(page)).toBeFocused()
  await expect(page.getByText(t('turns.better'))).toHaveCount(0)
  expect(await keptLog(page)).toEqual(log.slice(0, 1))

  await page.reload()
  await retry.expectOffers()
  await expect(toFirst(page)).toBeVisible()
  await retry.take(moveOnId)
  await reviewLink(page).click()
  await expect(page.getByText(t('mark.is-second'))).toBeVisible()
  await expectCompared(page)
  const progress = JSON.parse((await kept(page))[`callback/progress/${scenarioId}`] ?? '')
  expect(progress).toMatchObject({ finished: 1, first })
  expect(progress.retried).toHaveLength(1)

  await page.getByRole('button', { name: t('mark.first') }).click()
  await expect(page.getByText(t('mark.is-first'))).toBeVisible()
  await expect(headline(page)).toHaveText(compare(scenario, usualSeed, log, other).first.outcome.headline)
  await expect(headline(page)).toBeFocused()
  await expect(table(page)).toHaveCount(0)
  await everyDecision(page).click()
  await expect(page.locator('.all-moves li').nth(1)).toContainText(t('try.tried-tag'))
  await page
    .getByRole('group', { name: t('mark.group') })
    .getByRole('button')
    .nth(1)
    .click()
  await expectCompared(page)
})

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('60 presses of Tab do not lead there')
}

test('another try is made by keyboard alone', async ({ page, context }) => {
  await prepare(context)
  const press = async (target: Locator) => {
    await expect(target).toBeVisible()
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  const moveOn = async () => {
    await press(page.locator(`[data-input="${moveOnId}"]`))
    await press(page.getByRole('button', { name: t('draft.do.move-on') }))
  }
  await openPlay(page)
  await makePlayer(page).expectOffers()
  await press(page.locator(`[data-input="${firstContact.id}"]`))
  await press(letGo(page, firstContact))
  await makePlayer(page, { seed: usualSeed, log: log.slice(0, 1) }).expectOffers()
  await press(page.locator(`[data-input="${waitId}"]`))
  await press(letGoStill(page, waitId))
  await makePlayer(page, { seed: usualSeed, log: log.slice(0, 2) }).expectOffers()
  await moveOn()
  await press(reviewLink(page))
  await expect(headline(page)).toBeFocused()
  await press(everyDecision(page))
  await press(tryFrom(page, 1))
  await expect(question(page)).toBeFocused()
  await makePlayer(page, { seed: usualSeed, log: log.slice(0, 1) }).expectOffers()
  await moveOn()
  await press(reviewLink(page))
  await expectCompared(page)
  await press(page.getByRole('button', { name: t('mark.first') }))
  await expect(page.getByText(t('mark.is-first'))).toBeVisible()
  await expect(headline(page)).toBeFocused()
})

test('the review of the first attempt can be read in the middle of another try', async ({
  page,
  context,
}) => {
  await storeTry(context, log.slice(0, 1))
  await openPlay(page)
  const retry = makePlayer(page, { seed: usualSeed, log: log.slice(0, 1) })
  await retry.expectOffers()
  await toFirst(page).click()
  await expect(page.getByText(t('mark.is-first'))).toBeVisible()
  await expect(headline(page)).toBeFocused()
  // What was only looked at is not what is kept.
  expect(await keptLog(page)).toEqual(log.slice(0, 1))
  await page.goBack()
  await retry.expectOffers()
  await expect(toFirst(page)).toBeVisible()
  await retry.take(waitId)
  expect(await keptLog(page)).toEqual(log.slice(0, 2))
})

test('a scenario that has changed takes the comparison away, and says so', async ({ page, context }) => {
  await storeTry(context, other, { ...again, first: { ...first, hash: '0123456789abcdef' } })
  await openPlay(page)
  await expect(page.getByText(t('again.changed'))).toBeVisible()
  await reviewLink(page).click()
  await expect(page.getByText(t('mark.changed'))).toBeVisible()
  await expect(table(page)).toHaveCount(0)
})

/** Whether the page is wider than its window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const [where, inputs] of [
  ['the play screen', log.slice(0, 1)],
  ['the review', other],
] as const) {
  test(`${where} of another try is accessible, light and dark, and fits 320 pixels and a projector`, async ({
    page,
    context,
  }) => {
    // Each look at the whole page takes its time on a busy machine.
    test.slow()
    await storeTry(context, inputs)
    await openPlay(page)
    await makePlayer(page, { seed: usualSeed, log: inputs }).expectOffers()
    if (inputs === other) {
      await reviewLink(page).click()
      await expectCompared(page)
      await everyDecision(page).click()
    }
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflows(page)).toBe(false)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = 'projector'
    })
    expect(await overflows(page)).toBe(false)
  })
}
