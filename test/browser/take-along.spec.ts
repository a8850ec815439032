import { readFile } from 'node:fs/promises'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { reviewOf } from '../../src/review'
import { readLogFile } from '../../src/review/log-file'
import { codeOf } from '../../src/session/link'
import { expect, expectAccessible, test } from '../support/browser'
import { busyPlay } from './support/busy'
import { kept, prepare } from './support/page'
import { makePlayer } from './support/player'
import { type Beginning, scenario, scenarioHash, scenarioId } from './support/scenario'
import { ended, screens } from './support/screens'
import { t } from './support/words'

const review = screens.find(({ name }) => name === 'review')

async function openReview(page: Page, context: BrowserContext, save: Beginning = ended): Promise<void> {
  await prepare(context, { save })
  await review?.open(page)
  await expect(page.getByText(t('turns.working'))).toHaveCount(0, { timeout: 60_000 })
}

const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true })

/** Plays of somebody who sends whatever can be sent. */
const busy = Array.from({ length: 60 }, (_, seed) => busyPlay(seed))

const contactsIn = ({ seed, log }: Beginning) => reviewOf(scenario, seed, log).contacts.length

/** The one with most contacts: the longest review there is. */
const longest = busy.toSorted((a, b) => contactsIn(b) - contactsIn(a))[0] ?? ended

/** Pages of a PDF that Chromium has made: it writes each as an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** What is kept, but for which tab may write. */
const keptOf = async (page: Page) =>
  Object.entries(await kept(page)).filter(([key]) => key !== 'callback/owner')

const addressOfLink = ({ seed, log }: Beginning) =>
  `#/replay/${scenarioId}/${codeOf(scenario, scenarioHash, { seed, log })}`

for (const [name, save] of [
  ['a usual play', ended],
  ['somebody who sends all there is', longest],
] as const) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`prints the review of ${name} on two pages of ${format}`, async ({ page, context }) => {
      // Rating a play takes its time on a busy machine.
      test.slow()
      await openReview(page, context, save)
      const pdf = await page.pdf({ format })
      const pages = pagesOf(pdf)
      expect(pages).toBeGreaterThanOrEqual(1)
      expect(pages).toBeLessThanOrEqual(2)
      // Afterwards the page is as it was.
      await expect(button(page, 'take.print')).toBeVisible()
      await expect(page.locator('.sheet')).toHaveCount(0)
    })
  }
}

test('prints on two pages what an author has told at length', async ({ page, context }) => {
  test.slow()
  await page.route('**/*.json', async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    const at = new RegExp(`"(label|says|truth|headline)": ?"((?:[^"\\\\]|\\\\.)+)"`, 'g')
    await route.fulfill({
      response: answer,
      body: text.replace(at, (_, key: string, words: string) => `"${key}":"${words} ${words}"`),
    })
  })
  await openReview(page, context, longest)
  const words = await page.getByRole('heading', { level: 1 }).textContent()
  const { headline } = reviewOf(scenario, longest.seed, longest.log).ending
  expect(words).toBe(`${headline} ${headline}`)
  expect(pagesOf(await page.pdf({ format: 'Letter', path: test.info().outputPath('long.pdf') }))).toBe(2)
})

test('opens the way to a printer, with every part on the sheet', async ({ page, context }) => {
  await context.addInitScript(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.title = document.querySelector('.sheet')?.textContent ?? ''
      dispatchEvent(new Event('afterprint'))
    }
  })
  await openReview(page, context)
  await button(page, 'take.print').click()
  await expect(page).toHaveTitle(new RegExp(t('card.heading')))
  const sheet = await page.title()
  for (const key of ['across.heading', 'turns.heading', 'why.heading', 'card.source'])
    expect(sheet).toContain(t(key))
  expect(sheet).toContain(reviewOf(scenario, ended.seed, ended.log).ending.headline)
  expect(sheet).not.toMatch(/[{}]|undefined/)
})

test('copies the review as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReview(page, context)
  await button(page, 'take.text').click()
  await expect(page.getByText(t('take.copied-text'))).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(reviewOf(scenario, ended.seed, ended.log).ending.headline)
  expect(text).toContain(t('why.heading').toUpperCase())
  expect(text).toContain(t('card.source'))
  expect(text).not.toMatch(/[{}<>]|undefined|null/)
})

test('shows the text to copy by hand where there is no clipboard', async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  await openReview(page, context)
  await button(page, 'take.text').click()
  const field = page.locator('textarea[readonly]')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(new RegExp(t('why.heading').toUpperCase()))
  await expect(page.getByText(t('take.refused')).first()).toBeVisible()
  const marked = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(marked).toBe((await field.inputValue()).length)
  await expectAccessible(page)
  await button(page, 'take.link').click()
  await expect(field).toHaveValue(new RegExp(`#/replay/${scenarioId}/`))
})

test('saves the log, which the command line plays again', async ({ page, context }) => {
  await openReview(page, context)
  const coming = page.waitForEvent('download')
  await button(page, 'take.log').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`callback-${scenarioId}-log.json`)
  const file = readLogFile(await textOf(download))
  expect(file).toMatchObject({ scenario: scenarioId, hash: scenarioHash, ...ended })
})

test('saves the decisions, one in a line', async ({ page, context }) => {
  await openReview(page, context)
  const coming = page.waitForEvent('download')
  await button(page, 'take.decisions').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe(`callback-${scenarioId}-decisions.csv`)
  const text = await textOf(download)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const lines = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(ended.log.length + 1)
  const words = ['best', 'good', 'slip', 'mistake', 'blunder', 'missed'].map((one) => t(`quality.${one}`))
  for (const line of lines.slice(1)) expect(words.some((word) => line.includes(`,${word},`))).toBe(true)
})

test('a link shows the same review in another browser, and keeps nothing there', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  // Two plays and two reviews.
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReview(page, context)
  await button(page, 'take.link').click()
  await expect(page.getByText(t('take.copied-link'))).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/#\/replay\/[\w-]+\/[\w-]+$/)
  expect(link.length).toBeLessThan(160)

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const own = busy[3] ?? ended
  const begun = { ...own, log: own.log.slice(0, 2) }
  await prepare(elsewhere, { save: begun })
  const visit = await elsewhere.newPage()
  await visit.goto('./')
  const before = await keptOf(visit)
  await visit.goto(link)
  await visit.reload()
  await expect(visit.getByText(t('link.mark'))).toBeVisible()
  const contents = (on: Page) =>
    on.locator('.her-side, section[aria-labelledby="across"], main h1').allInnerTexts()
  expect(await contents(visit)).toEqual(await contents(page))
  await expectAccessible(visit)

  // The manager's chair belongs to it, and is marked too.
  await visit.getByRole('link', { name: t('screen.week') }).click()
  await expect(visit.getByText(t('link.mark'))).toBeVisible()
  expect(await keptOf(visit)).toEqual(before)

  // One's own play goes on where it was.
  await visit.goBack()
  await visit.getByRole('link', { name: t('link.play') }).click()
  await makePlayer(visit, begun).expectOffers()
  expect(await keptOf(visit)).toEqual(before)
  await elsewhere.close()
})

for (const [name, address, key] of [
  ['malformed', `#/replay/${scenarioId}/1abc`, 'link.malformed'],
  ['empty', `#/replay/${scenarioId}`, 'link.malformed'],
  ['cut short', addressOfLink(ended).slice(0, -1), 'link.malformed'],
  ['of another version', `#/replay/${scenarioId}/${codeOf(scenario, 'f'.repeat(16), ended)}`, 'link.changed'],
  ['of no scenario', '#/replay/nowhere/1abc', 'link.missing'],
] as const) {
  test(`a link that is ${name} says so and offers the shelf`, async ({ page, context }) => {
    await prepare(context)
    await page.goto(address)
    await expect(page.getByText(t(key))).toBeVisible()
    await expectAccessible(page)
    // A whole one in the same tab is opened.
    await page.goto(addressOfLink(ended))
    await expect(page.getByText(t('link.mark'))).toBeVisible()
    await page.goto(address)
    await page
      .getByRole('main')
      .getByRole('link', { name: t('link.shelf') })
      .click()
    await expect(page.getByRole('link', { name: scenario.file.title })).toBeVisible()
  })
}

test('everything has room at 320 pixels, and evidence opens by keyboard', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openReview(page, context)
  const tag = page.locator('.evidence summary').first()
  await tag.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.evidence[open] p').first()).toBeVisible()
  await page.getByText(t('rules.heading')).click()
  await expect(page.getByText(t('rules.about'))).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
