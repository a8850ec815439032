import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, expectAccessible, test } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { letGo, makePlayer, skip } from './support/player'
import { screens, unfold } from './support/screens'
import { t } from './support/words'

/** Buttons and links that axe-core has looked at and found named. */
const controlsSeen = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    const { passes } = await axe.run({ runOnly: { type: 'rule', values: ['button-name', 'link-name'] } })
    return passes.flatMap(({ nodes }) => nodes).length
  })

/** Waits until no colour is on its way to another. */
const settle = (page: Page) =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  )

/** The colour behind everything. */
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

for (const { name, prepared, controls, open } of screens) {
  test(`${name} has no accessibility fault, light or dark`, async ({ page, context }) => {
    await prepare(context, {
      ...prepared,
      settings: { speed: 'instant', stage: false, ...prepared.settings },
    })
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page)
    await unfold(page)
    const light = await paperOf(page)
    await expectAccessible(page)
    expect(await controlsSeen(page)).toBeGreaterThanOrEqual(controls)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => paperOf(page)).not.toBe(light)
    await settle(page)
    await expectAccessible(page)
  })
}

test('a performance with the stage on has no accessibility fault', async ({ page, context }) => {
  // A stage that is drawn in software takes its time on a busy machine.
  test.slow()
  await prepare(context, { settings: { speed: 1 } })
  await openPlay(page)
  await skip(page)
  await expect(page.getByText(t('stage.loading'))).toBeHidden({ timeout: 20_000 })
  await page.waitForLoadState('networkidle')
  const player = makePlayer(page)
  const [choice] = player.offers()?.choices ?? []
  if (choice === undefined) throw new Error('the scenario begins without a choice')
  await player.hold(choice)
  await letGo(page, choice).click()
  await page.getByRole('button', { name: t('play.pause') }).click()
  await expectAccessible(page)
  expect(await controlsSeen(page)).toBeGreaterThanOrEqual(5)
})

test('the stage is a picture that assistive technology does not meet', async ({ page, context }) => {
  test.slow()
  await prepare(context, { settings: { speed: 'instant' } })
  await openPlay(page)
  const canvas = page.locator('canvas')
  await expect(canvas).toBeVisible({ timeout: 20_000 })
  const isHidden = await canvas.evaluate((element) => element.closest('[aria-hidden="true"]') !== null)
  expect(isHidden).toBe(true)
  // It has drawn, and it stays.
  await expect(page.getByText(t('stage.loading'))).toHaveCount(0, { timeout: 20_000 })
  await expect
    .poll(() => canvas.evaluate((element) => Number(element.dataset['renders'] ?? 0)))
    .toBeGreaterThan(0)
  await expect(page.getByText(t('stage.failed'))).toHaveCount(0)
  expect(await canvas.evaluate((element) => element.tabIndex)).toBe(-1)
})
