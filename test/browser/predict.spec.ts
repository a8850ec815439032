import type { Page } from '@playwright/test'
import { stepsAsked } from '../../src/dom/play/predict-steps'
import { choices, replay } from '../../src/engine'
import type { Choice } from '../../src/scenario'
import { makeSession } from '../../src/session'
import { walk } from '../support/walk'
import { expect, expectAccessible, test } from '../support/browser'
import { kept, keptLog, openPlay, prepare } from './support/page'
import { letGo, makePlayer, offered, skip } from './support/player'
import { type Beginning, scenario, scenarioId } from './support/scenario'
import { ended } from './support/screens'
import { t } from './support/words'

/** A place in a play whose next choice, a message of one's own, is asked about. */
function findAsked(): { before: Beginning; choice: Choice; was: string } {
  for (let seed = 1; seed <= 60; seed++) {
    const log = [...walk(scenario, seed)].flatMap(({ input }) => input ?? [])
    for (const [step, { band }] of stepsAsked(makeSession({ scenario, seed, log }).store.getState())) {
      const before = { seed, log: log.slice(0, step - 1) }
      const { position } = replay(scenario, seed, before.log)
      const choice = choices(scenario, position)?.choices.find(({ id }) => id === log[step - 1])
      if (step > 1 && choice?.kind === 'contact') return { before, choice, was: t(`band.${band}`) }
    }
  }
  throw new Error('no play asks about anything')
}

const { before, choice, was } = findAsked()
const asked = /^How did that come across/
const notesKey = `callback/notes/${scenarioId}`

const question = (page: Page) => page.getByRole('heading', { name: asked })
const face = (page: Page, band: string) =>
  page.getByRole('region', { name: asked }).getByRole('button', { name: t(`band.${band}`), exact: true })

/** Opens a play and makes the choice that is asked about. */
async function comeToQuestion(page: Page): Promise<void> {
  await openPlay(page)
  const player = makePlayer(page, before)
  await player.expectOffers()
  // Whoever reads a draft gives the question the time to be fetched.
  await player.hold(choice)
  await page.waitForLoadState('networkidle')
  await letGo(page, choice).click()
}

const said = (band: string) =>
  t(t(`band.${band}`) === was ? 'ask.right' : 'ask.differs')
    .replace('{said}', t(`band.${band}`))
    .replace('{was}', was)

test('the question is answered by mouse, told at once, and kept outside the log', async ({
  page,
  context,
}) => {
  await prepare(context, { save: before })
  await comeToQuestion(page)
  await expect(question(page)).toBeFocused()
  await expect(offered(page).filter({ hasText: choice.label })).toHaveCount(0)
  await face(page, 'flat').click()
  await expect(question(page)).toHaveCount(0)
  await expect(page.getByRole('log')).toContainText(said('flat'))
  await expect(page.getByRole('heading', { name: t('play.choices') })).toBeFocused()
  expect(await keptLog(page)).toEqual([...before.log, choice.id])
  const notes = JSON.parse((await kept(page))[notesKey] ?? 'null')
  expect(notes.plays[0].readings).toEqual([{ at: before.log.length + 1, said: 'flat' }])
  await page.reload()
  await expect(page.getByRole('log')).toContainText(said('flat'))
  await expect(question(page)).toHaveCount(0)
})

test('the question is answered by keyboard, with a number or with Tab and Enter', async ({
  page,
  context,
}) => {
  await prepare(context, { save: before })
  await comeToQuestion(page)
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(face(page, 'warm')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText(said('open'))
  await expect(page.getByRole('heading', { name: t('play.choices') })).toBeFocused()
})

test('a number key answers where the focus has come by itself', async ({ page, context }) => {
  await prepare(context, { save: before })
  await comeToQuestion(page)
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('5')
  await expect(page.getByRole('log')).toContainText(said('alarmed'))
})

test('one press passes over the question', async ({ page, context }) => {
  await prepare(context, { save: before })
  await comeToQuestion(page)
  await page.getByRole('button', { name: t('ask.skip') }).click()
  await makePlayer(page, { ...before, log: [...before.log, choice.id] }).expectOffers()
  expect((await kept(page))[notesKey]).toBeUndefined()
})

test('the question comes after the performance, with the stage on', async ({ page, context }) => {
  test.slow()
  await prepare(context, { save: before, settings: { speed: 1 } })
  await comeToQuestion(page)
  await expect(page.getByRole('button', { name: t('play.pause') })).toBeVisible()
  await expect(question(page)).toHaveCount(0)
  await skip(page)
  await expect(question(page)).toBeFocused()
  await face(page, 'open').click()
  await expect(page.getByRole('log')).toContainText(said('open'))
})

test('no question is asked where it cannot be fetched, and the choices are there', async ({
  page,
  context,
  allowProblems,
}) => {
  allowProblems(/predict|Failed to (fetch|load)/)
  await prepare(context, { save: before })
  await context.route(/predict-[^/]+\.js/, (route) => route.abort())
  await openPlay(page)
  const player = makePlayer(page, before)
  await player.expectOffers()
  await player.take(choice.id)
  await expect(question(page)).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the question has no accessibility fault, ${colorScheme}`, async ({ page, context }) => {
    await prepare(context, { save: before })
    await page.emulateMedia({ colorScheme })
    await comeToQuestion(page)
    await expect(question(page)).toBeVisible()
    await expectAccessible(page)
  })
}

for (const size of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]) {
  test(`every face has its room on ${size.width} × ${size.height}`, async ({ page, context }) => {
    await page.setViewportSize(size)
    await prepare(context, { save: before })
    await comeToQuestion(page)
    await expect(question(page)).toBeVisible()
    const buttons = page.getByRole('region', { name: asked }).getByRole('button')
    await expect(buttons).toHaveCount(6)
    const boxes = await buttons.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, height } = one.getBoundingClientRect()
        return { isCut: one.scrollWidth > one.clientWidth + 1 || left < 0 || right > innerWidth, height }
      }),
    )
    expect(boxes.filter(({ isCut, height }) => isCut || height < 40)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
}

test('what is written in the review is there again, and leads to a plan that stays here', async ({
  page,
  context,
}) => {
  await prepare(context, { save: ended })
  await openPlay(page)
  await page.getByRole('link', { name: t('play.to-review') }).click()
  await page.getByLabel(t('gather.aim')).fill('Not to be forgotten')
  await page
    .getByRole('button', { name: t('summary.take') })
    .first()
    .click()
  await expect(page.getByLabel(t('summary.keep'))).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: t('plan.open') }).click()
  await page.getByLabel(t('plan.who'), { exact: true }).fill('Ms Okafor')
  await page.getByLabel(t('plan.day'), { exact: true }).fill('2026-12-04')
  await expect(page.getByText(t('plan.check.value'))).toBeVisible()
  await expect(page.getByText(t('plan.check.stop'))).toBeVisible()
  await page.getByLabel(t('plan.value'), { exact: true }).fill('The study')
  await page.getByLabel(t('plan.stop'), { exact: true }).fill('2026-12-18')
  await expect(page.getByText(t('plan.whole'))).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Friday, December 4, 2026')).toBeVisible()
  await expect(page.getByRole('button', { name: t('plan.print') })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto('#/')
  await page.getByRole('link', { name: t('plan.open-again') }).click()
  await expect(page.getByLabel(t('plan.who'), { exact: true })).toHaveValue('Ms Okafor')
  await page.goto('#/settings')
  await page.getByRole('button', { name: t('data.delete') }).click()
  await page.getByRole('button', { name: t('data.yes') }).click()
  expect(Object.keys(await kept(page)).filter((key) => /notes|plan/.test(key))).toEqual([])
})
