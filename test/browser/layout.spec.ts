import type { Locator, Page } from '@playwright/test'
import { waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { makePlayer, offered, readAll, readOnButton, reviewLink } from './support/player'
import { findPlace, isOver, scenarioId } from './support/scenario'
import { ended, screens, unfold } from './support/screens'
import { t } from './support/words'

/** What sticks out of the page sideways, apart from what lies in a part that scrolls by itself. */
const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isScrolled = (element: Element): boolean => {
      const parent = element.parentElement
      if (parent === null || parent === document.body) return false
      return getComputedStyle(parent).overflowX !== 'visible' || isScrolled(parent)
    }
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !isScrolled(element))
      .map((element) => `${element.tagName}.${element.className}`)
    return document.documentElement.scrollWidth > width ? ['the page scrolls', ...found] : found
  })

/** Texts of which a part cannot be seen: too large for their box, or cut by a box around them that does not scroll. */
const cutOff = (texts: Locator): Promise<string[]> =>
  texts.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const box = element.getBoundingClientRect()
        if (box.width === 0) return true
        if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
          return true
        for (let around = element.parentElement; around !== null; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around)
          const edge = around.getBoundingClientRect()
          const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
          if (clips(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true
          if (clips(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)) return true
        }
        return false
      })
      .map((element) => element.textContent),
  )

/** What can be pressed but not be brought into view whole, sideways. */
const unreachable = (buttons: Locator): Promise<string[]> =>
  buttons.evaluateAll((elements) =>
    elements
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'nearest' })
        const { left, right, width } = element.getBoundingClientRect()
        return width === 0 || left < -1 || right > document.documentElement.clientWidth + 1
      })
      .map((element) => element.textContent),
  )

async function expectFits(page: Page): Promise<void> {
  expect(await overhang(page), 'what sticks out').toEqual([])
  expect(await cutOff(offered(page)), 'choices that are cut off').toEqual([])
  expect(await unreachable(page.getByRole('button')), 'buttons out of reach').toEqual([])
}

/** What the browser's own setting does: everything that is measured in the size of the text grows. */
const enlargeText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

const settings = { speed: 'instant', stage: false } as const

for (const { name, prepared, open } of screens) {
  test(`${name} fits a page 320 pixels wide and bears text twice as large`, async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await prepare(context, { ...prepared, settings: { ...settings, ...prepared.settings } })
    await open(page)
    await unfold(page)
    await expectFits(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await enlargeText(page)
    await expectFits(page)
  })
}

for (const { name, prepared, open } of screens.filter(({ isPlay }) => isPlay)) {
  test(`${name} fits a projector and bears the largest text`, async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await prepare(context, {
      ...prepared,
      settings: { ...settings, ...prepared.settings, textSize: 'projector' },
    })
    await open(page)
    await expectFits(page)
    await enlargeText(page)
    await expectFits(page)
  })
}

const windows = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

for (const { width, height } of windows) {
  test(`what is to be read and chosen stands within ${width} × ${height} at every size of text`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height })
    await prepare(context, { settings: { ...settings, stage: true } })
    for (const textSize of ['normal', 'large', 'larger', 'projector']) {
      await openPlay(page)
      await page.evaluate((size) => {
        document.documentElement.dataset['text'] = size
      }, textSize)
      const question = page.getByRole('heading', { name: t('play.choices') })
      await expect(question).toBeInViewport({ ratio: 1 })
      await readAll(page)
      await expect(page.getByRole('region', { name: t('play.log') })).toBeInViewport({ ratio: 1 })
      await expect(page.locator(`[data-input="${waitId}"]`)).toBeInViewport({ ratio: 1 })
      await expect(question).toBeInViewport({ ratio: 1 })
    }
  })
}

/** A place reached by a contact that was answered, some days later. */
const answered = findPlace(
  (place) =>
    !isOver(place) &&
    ['sent', 'response', 'day', 'told'].every((type) => place.latest.some((event) => event.type === type)),
)

const last = (page: Page) => page.getByRole('log').locator('.entry').last()

for (const textSize of ['normal', 'projector'] as const) {
  test(`what is new is read before the choices get their room, with ${textSize} text`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    const before = { ...answered, log: answered.log.slice(0, -1) }
    await prepare(context, { save: before, settings: { ...settings, coaching: 'novice', textSize } })
    await openPlay(page)
    const player = makePlayer(page, before)
    await player.expectOffers()
    await player.take(answered.log.at(-1) ?? '')
    const newest = page.getByRole('log').locator('.step').last().locator('.entry')
    await expect(newest.first()).toBeInViewport({ ratio: 0.9 })
    await expect(last(page)).not.toBeInViewport()
    await expect(readOnButton(page)).toBeInViewport({ ratio: 1 })
    // What can be done is there all the same.
    await expect(page.getByRole('heading', { name: t('play.choices') })).toBeInViewport({ ratio: 1 })
    await readAll(page)
    await expect(last(page)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('heading', { name: t('play.choices') })).toBeFocused()
    for (const button of await offered(page).all()) await expect(button).toBeInViewport({ ratio: 1 })
  })

  test(`the end is read before it is left, with ${textSize} text`, async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await prepare(context, { save: ended, settings: { ...settings, textSize } })
    await openPlay(page)
    await expect(reviewLink(page)).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.ending .headline')).toBeInViewport({ ratio: 1 })
    if (await readOnButton(page).isVisible()) await readAll(page)
    await expect(last(page)).toBeInViewport({ ratio: 0.9 })
  })
}

test('three choices stand in view on a desk before anything is read, and two on a telephone', async ({
  page,
  context,
}) => {
  await prepare(context, { save: answered, settings: { ...settings, stage: true, coaching: 'novice' } })
  for (const [width, height, least] of [
    [1280, 720, 3],
    [390, 844, 2],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const address of ['#/settings', `#/play/${scenarioId}`]) await page.goto(address)
    const player = makePlayer(page, answered)
    await player.expectOffers()
    const wanted = Math.min(least, player.offers()?.choices.length ?? 0)
    expect(wanted).toBeGreaterThan(1)
    for (let at = 0; at < wanted; at++) await expect(offered(page).nth(at)).toBeInViewport({ ratio: 1 })
  }
})

test('the keyboard comes to the choices before all is read', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await prepare(context, { save: answered, settings })
  await openPlay(page)
  await makePlayer(page, answered).expectOffers()
  await expect(readOnButton(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: t('play.choices') })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(offered(page).first()).toBeFocused()
  for (const button of await offered(page).all()) await expect(button).toBeInViewport({ ratio: 1 })
})

test('a phone shows at once that there is something to decide, and one press leads there', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await prepare(context, { settings: { ...settings, stage: true } })
  await openPlay(page)
  const question = page.getByRole('heading', { name: t('play.choices') })
  await expect(question).toBeInViewport({ ratio: 1 })
  await expect(offered(page).last()).not.toBeInViewport()
  await question.click()
  for (const button of await offered(page).all()) await expect(button).toBeInViewport({ ratio: 1 })
})

test('how it begins has most of the height of a low screen until it is read', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await prepare(context, { settings })
  await openPlay(page)
  await makePlayer(page).expectOffers()
  await expect(readOnButton(page)).toBeVisible()
  const box = await page.getByRole('log').boundingBox()
  expect(box?.height).toBeGreaterThan(400)
  await expect(offered(page).first()).toBeInViewport({ ratio: 1 })
})
