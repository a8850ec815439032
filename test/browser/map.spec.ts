import { type Page } from '@playwright/test'
import { mapWords } from '../../src/dom/messages.map.en'
import { reviewWords } from '../../src/dom/messages.review.en'
import { mapOf } from '../../src/review/map'
import { expect, expectAccessible, test } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { makePlayer, reviewLink } from './support/player'
import { scenario } from './support/scenario'
import { ended, unfold } from './support/screens'
import { t } from './support/words'

/** Where nothing glides, the view is there at once. */
const still = { stage: false, speed: 'instant', motion: 'reduced' } as const

const map = mapOf(scenario, ended)
const way = map.steps.length

async function openMap(page: Page): Promise<void> {
  await openPlay(page)
  await makePlayer(page, ended).expectOffers()
  await page.goto('#/map')
  await expect(page.getByRole('heading', { name: mapWords['endings.heading'] })).toBeVisible()
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName)

const placesOf = (page: Page) => page.getByRole('option')
const windowOf = (page: Page) => page.getByRole('group', { name: mapWords['map.name'] })

/** How the drawing lies in its window, once it lies still. */
async function viewOf(page: Page): Promise<string> {
  const read = () => page.locator('.map-sheet').evaluate((sheet) => getComputedStyle(sheet).transform)
  let before = ''
  await expect
    .poll(async () => {
      const now = await read()
      const isStill = now === before
      before = now
      return isStill
    })
    .toBe(true)
  return before
}
const scaleOf = async (page: Page) => Number(/matrix\(([\d.]+)/.exec(await viewOf(page))?.[1])

test('the keyboard leads from the review along the way to its end, and back', async ({ page, context }) => {
  // The review rates every decision meanwhile.
  test.slow()
  await prepare(context, { save: ended })
  await openPlay(page)
  await makePlayer(page, ended).expectOffers()
  await reviewLink(page).click()
  await page.getByRole('link', { name: reviewWords['again.map'] }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: t('screen.map') })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(windowOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toMatch(/^1\. /)
  for (let at = 0; at <= way; at++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toMatch(/The end of your way/)
  await expect(placesOf(page).and(page.locator(':focus'))).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toMatch(/^1\. /)
  // One press of Tab leaves the places; they are one stop.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: mapWords['map.in'] })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => focused(page)).toMatch(/^1\. /)
  await page.getByRole('link', { name: mapWords.back }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('strong').first()).toBeVisible()
})

/** Waits until a step of the keys has been drawn: the next goes on from there. */
const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

test('every place can be reached by keys and is seen whole when it is', async ({ page, context }) => {
  await prepare(context, { save: ended, settings: still })
  await openMap(page)
  const count = await placesOf(page).count()
  expect(count).toBe(map.nodes.filter(({ kind }) => kind !== 'junction').length)
  await windowOf(page).focus()
  for (const key of ['+', '+', '+']) await page.keyboard.press(key)
  await page.keyboard.press('Tab')
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('PageUp')
    await nextFrame(page)
  }
  const seen = new Set<unknown>()
  for (let at = 0; at < count; at++) {
    seen.add(await page.evaluate(() => document.activeElement?.getAttribute('data-place')))
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.98 })
    await page.keyboard.press('PageDown')
    await nextFrame(page)
  }
  expect(seen.size).toBe(count)
})

test('it is zoomed and moved by buttons, wheel, hand and keys', async ({ page, context }) => {
  await prepare(context, { save: ended, settings: still })
  await openMap(page)
  const all = await scaleOf(page)
  await page.getByRole('button', { name: mapWords['map.in'] }).click()
  expect(await scaleOf(page)).toBeGreaterThan(all)
  await page.getByRole('button', { name: mapWords['map.fit'] }).click()
  expect(await scaleOf(page)).toBe(all)

  const box = await windowOf(page).boundingBox()
  if (box === null) throw new Error('the map has no window')
  const middle = { x: box.x + box.width / 2, y: box.y + 30 }
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(all)
  const zoomed = await viewOf(page)
  await page.mouse.down()
  await page.mouse.move(middle.x + 60, middle.y + 20, { steps: 4 })
  await page.mouse.up()
  expect(await viewOf(page)).not.toBe(zoomed)

  await windowOf(page).focus()
  await page.keyboard.press('0')
  expect(await scaleOf(page)).toBe(all)
  await page.keyboard.press('+')
  expect(await scaleOf(page)).toBeGreaterThan(all)
  const before = await viewOf(page)
  await page.keyboard.press('ArrowLeft')
  expect(await viewOf(page)).not.toBe(before)
})

test('the wheel scrolls the page as long as the map is not in use', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await prepare(context, { save: ended })
  await openMap(page)
  const view = await viewOf(page)
  await windowOf(page).hover()
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await viewOf(page)).toBe(view)
})

test('a press shows what is known of a place, and a drag that begins there moves the map', async ({
  page,
  context,
}) => {
  await prepare(context, { save: ended, settings: still })
  await openMap(page)
  const veiled = placesOf(page)
    .and(page.locator(`[aria-label="${mapWords['name.veiled']}"]`))
    .first()
  await veiled.click()
  await expect(page.getByText(mapWords['detail.veiled-about'])).toBeVisible()
  await expect(veiled).toHaveAttribute('aria-selected', 'true')
  await expect(veiled).toBeFocused()
  const before = await viewOf(page)
  const box = await veiled.boundingBox()
  if (box === null) throw new Error('the place is not on the map')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 90, box.y + 40, { steps: 5 })
  await page.mouse.up()
  expect(await viewOf(page)).not.toBe(before)
})

test('two fingers zoom', async ({ page, context }) => {
  await prepare(context, { save: ended })
  await page.setViewportSize({ width: 390, height: 844 })
  await openMap(page)
  await page.getByRole('button', { name: mapWords['show.map'] }).click()
  const all = await scaleOf(page)
  const box = await windowOf(page).boundingBox()
  if (box === null) throw new Error('the map has no window')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const client = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    })
  await touch('touchStart', 30)
  for (const apart of [45, 60, 75, 90]) await touch('touchMove', apart)
  await touch('touchEnd', 0)
  expect(await scaleOf(page)).toBeGreaterThan(all * 2)
  // The page itself has not been zoomed.
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the map has no accessibility fault in ${theme} colours`, async ({ page, context }) => {
    await prepare(context, { save: ended, settings: { stage: false, speed: 'instant', theme } })
    await openMap(page)
    await unfold(page)
    await expectAccessible(page)
  })
}

for (const [width, height, textSize] of [
  [320, 640, 'normal'],
  [390, 844, 'normal'],
  [1280, 720, 'normal'],
  [1280, 720, 'projector'],
] as const) {
  test(`map and list fit ${width} by ${height} with ${textSize} text`, async ({ page, context }) => {
    await page.setViewportSize({ width, height })
    await prepare(context, { save: ended, settings: { stage: false, speed: 'instant', textSize } })
    await openMap(page)
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await sideways()).toBe(0)
    await expect(page.getByRole('heading', { name: mapWords['outline.heading'] })).toBeVisible()
    const toMap = page.getByRole('button', { name: mapWords['show.map'] })
    if (width < 700) {
      // A phone begins with the list.
      await expect(placesOf(page)).toHaveCount(0)
      await toMap.click()
      await expectAccessible(page)
    }
    await expect(placesOf(page).first()).toBeVisible()
    expect(await sideways()).toBe(0)
    await page.getByRole('button', { name: mapWords['map.in'] }).click()
    await page.getByRole('button', { name: mapWords['map.in'] }).click()
    expect(await sideways()).toBe(0)
  })
}

test('the words of a card keep to the card', async ({ page, context }) => {
  await prepare(context, { save: ended })
  await openMap(page)
  await windowOf(page).focus()
  for (const key of ['+', '+', '+', '+']) await page.keyboard.press(key)
  const over = await placesOf(page).evaluateAll((places) =>
    places.flatMap((place) => {
      const paper = place.querySelector('.paper')?.getBoundingClientRect()
      if (paper === undefined) return ['a place without paper']
      return [...place.querySelectorAll('text')]
        .filter((text) => text.closest('.numbers') === null && getComputedStyle(text).display !== 'none')
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom
        })
        .map((text) => text.textContent)
    }),
  )
  expect(over).toEqual([])
})

test('an address without a play says what is missing', async ({ page, context }) => {
  await prepare(context, { save: ended })
  await page.goto('#/map')
  await expect(page.getByText(mapWords.none)).toBeVisible()
})
