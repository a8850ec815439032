import { expectAccessible, expect, test } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { weekWords } from '../../src/dom/messages.week.en'
import { makePlayer } from './support/player'
import { ended } from './support/screens'
import { t } from './support/words'

const chairLink = { name: t('screen.week') }
const heading = { level: 1, name: weekWords['title.she/her'] }
const sum = { level: 2, name: /messages\./ }

test('the keyboard leads from the end through the chair to the review', async ({ page, context }) => {
  await prepare(context, { save: ended, settings: { stage: false, speed: 1 } })
  await openPlay(page)
  await makePlayer(page, ended).expectOffers()
  await page.getByRole('link', chairLink).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', heading)).toBeFocused()
  await page.keyboard.press('Space')
  const goOn = page.getByRole('button', { name: weekWords.resume })
  await expect(goOn).toBeVisible()
  await expectAccessible(page)
  await goOn.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: weekWords.next })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', sum)).toBeFocused()
  await expectAccessible(page)
  await page.getByText(weekWords['days.heading']).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await page.getByRole('link', { name: weekWords.review }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('strong')).not.toBeEmpty()
})

for (const theme of ['light', 'dark'] as const) {
  test(`the days stand as a list in ${theme} colours where things should not move`, async ({
    page,
    context,
  }) => {
    await prepare(context, { save: ended, settings: { speed: 1, motion: 'reduced', stage: true, theme } })
    await openPlay(page)
    await makePlayer(page, ended).expectOffers()
    await page.getByRole('link', chairLink).click()
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
    await expect(page.getByRole('button', { name: weekWords.skip })).toHaveCount(0)
    await expectAccessible(page)
  })
}

for (const [width, height, textSize] of [
  [320, 640, 'normal'],
  [390, 844, 'normal'],
  [1280, 720, 'normal'],
  [1280, 720, 'projector'],
] as const) {
  test(`the chair fits ${width} by ${height} with ${textSize} text`, async ({ page, context }) => {
    await page.setViewportSize({ width, height })
    await prepare(context, { save: ended, settings: { stage: false, speed: 1, textSize } })
    await openPlay(page)
    await makePlayer(page, ended).expectOffers()
    await page.getByRole('link', chairLink).click()
    await page.getByRole('button', { name: weekWords.pause }).click()
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    for (let shots = 0; shots < 6; shots++) {
      await page.getByRole('button', { name: weekWords.next }).click()
      // What lies open is seen whole, to its last line.
      const cut = await page
        .locator('.opened')
        .evaluateAll((cards) => cards.map((card) => card.scrollHeight - card.clientHeight))
      expect(cut.filter((pixels) => pixels > 2)).toEqual([])
      expect(await sideways()).toBe(0)
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', sum)).toBeVisible()
    expect(await sideways()).toBe(0)
  })
}

test('an address without a play says what is missing', async ({ page, context }) => {
  await prepare(context, { save: ended })
  await page.goto('#/week')
  await expect(page.getByText(weekWords.none)).toBeVisible()
})
