import { expect, type Locator, type Page } from '@playwright/test'
import { choices, moveOnId, type Offers, type Position, replay, waitId } from '../../../src/engine'
import type { Choice } from '../../../src/scenario'
import { type Beginning, isOver, scenario, usualSeed } from './scenario'
import { t } from './words'

/** Somebody who plays on a page while the engine plays along, and who checks after each step that both agree. */
export interface Player {
  page: Page
  /** What has been taken so far. */
  log: () => readonly string[]
  position: () => Position
  /** What the engine offers now, null at the end. */
  offers: () => Offers | null
  /** Waits until the page offers what the engine offers. */
  expectOffers: () => Promise<void>
  /** Opens a choice as a draft. */
  hold: (choice: Choice) => Promise<void>
  /** Opens a choice and lets it go, or waits, or moves on, and waits for nothing. */
  letGo: (input: string) => Promise<void>
  /** Opens a choice and lets it go, or waits, or moves on; then waits for what comes next. */
  take: (input: string) => Promise<void>
  /** Takes the n-th choice, round and round; waits where there is none. */
  takeNth: (n: number) => Promise<void>
  /** Takes what `pick` says until the play is over. */
  playOn: (pick: (offers: Offers, taken: number) => string) => Promise<void>
}

/** Sits down at a page whose play has this beginning; `passOver` gets past what is being performed. */
export function makePlayer(
  page: Page,
  { seed, log: begun }: Beginning = { seed: usualSeed, log: [] },
  passOver: () => Promise<void> = async () => {},
): Player {
  let log = begun
  const position = () => replay(scenario, seed, log).position
  const offers = () => choices(scenario, position())

  async function expectOffers() {
    const now = offers()
    if (now === null) return expect(reviewLink(page)).toBeVisible()
    await passQuestion(page)
    await expect(button(page, now.waitLabel ?? /./, waitId)).toBeEnabled()
    if (now.itch !== null) await closeItch(page)
    const labels = now.choices.map(({ label }) => label)
    if (labels.length === 0) return expect(offered(page)).toHaveCount(0)
    await expect(offered(page)).toContainText(labels)
  }

  async function hold(choice: Choice) {
    await button(page, choice.label, choice.id).click()
    await expect(letGo(page, choice)).toBeVisible()
  }

  async function release(input: string) {
    const choice = offers()?.choices.find(({ id }) => id === input)
    if (choice !== undefined) {
      await hold(choice)
      await letGo(page, choice).click()
    } else {
      await page.locator(`[data-input="${input}"]`).click()
      await letGoStill(page, input).click()
    }
    log = [...log, input]
  }

  async function take(input: string) {
    await release(input)
    await passOver()
    await expectOffers()
  }

  return {
    page,
    log: () => log,
    position,
    offers,
    expectOffers,
    hold,
    letGo: release,
    take,
    async takeNth(n) {
      const now = offers()
      if (now !== null) await take(nth(n)(now))
    },
    async playOn(pick) {
      for (let taken = 0; !isOver({ position: position() }); taken++) {
        const now = offers()
        if (now !== null) await take(pick(now, taken))
      }
    },
  }
}

/** Closes the draft that wrote itself, unless it has been closed. */
async function closeItch(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: t('itch.close') })
  await expect(close.or(page.getByRole('heading', { name: heading })).first()).toBeVisible()
  if (await close.isVisible()) await close.click()
}

/** The button that lets waiting, hanging up or moving on go, once it has been opened. */
export const letGoStill = (page: Page, input: string): Locator =>
  page.getByRole('button', {
    name: input === moveOnId ? t('draft.do.move-on') : waits,
    exact: true,
  })

const waits = new RegExp(`^(${escape(t('draft.do.wait'))}|${escape(t('draft.do.wait-call'))})$`)

/** Passes over the question how it came across, where it is asked. */
async function passQuestion(page: Page): Promise<void> {
  const pass = page.getByRole('button', { name: t('ask.skip') })
  await expect(pass.or(page.getByRole('heading', { name: heading })).first()).toBeVisible()
  if (await pass.isVisible()) await pass.click()
}

/** The n-th choice each time, round and round; waits where there is none. */
export const nth =
  (n: number) =>
  ({ choices: all }: Offers): string =>
    all.at(n % Math.max(1, all.length))?.id ?? waitId

/** The buttons of the choices, without waiting and moving on. */
export const offered = (page: Page): Locator => page.getByRole('listitem').getByRole('button')

const button = (page: Page, name: string | RegExp, input: string): Locator =>
  page.getByRole('button', { name }).and(page.locator(`[data-input="${input}"]`))

/** The button that lets a draft go. */
export function letGo(page: Page, choice: Choice): Locator {
  if (choice.kind === 'contact' && choice.message.from !== undefined) {
    const [before, after] = t('draft.do.for-you').split('{name}').map(escape)
    return page.getByRole('button', { name: new RegExp(`^${before}.+${after}$`) })
  }
  const way = choice.kind === 'contact' ? choice.message.channel : choice.kind
  return page.getByRole('button', { name: t(`draft.do.${way}`), exact: true })
}

/** The one prominent button under the log as long as there is something new in it. */
export const readOnButton = (page: Page): Locator =>
  page.getByRole('button', { name: t('log.more') }).or(page.getByRole('button', { name: t('log.read') }))

/** Reads all that is new, so that the choices get their room. */
export async function readAll(page: Page): Promise<void> {
  for (let pages = 0; pages < 20; pages++) {
    // Whether there is more is known once it has been laid out.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    if ((await readOnButton(page).count()) === 0) return
    // It goes when the text that it is still scrolling to is the last.
    await readOnButton(page)
      .click({ timeout: 1500 })
      .catch(() => {})
  }
  throw new Error('20 pages of the log do not end')
}

/** The way to the review, which is there when the play is over. */
export const reviewLink = (page: Page): Locator => page.getByRole('link', { name: t('play.to-review') })

/** Skips what is being performed. */
export async function skip(page: Page): Promise<void> {
  const over = page.getByRole('heading', { name: heading })
  const skipping = page.getByRole('button', { name: t('play.skip') })
  await expect(skipping.or(over).first()).toBeAttached()
  // It may end by itself at this very moment.
  if (await skipping.isVisible()) await skipping.click({ timeout: 1000 }).catch(() => {})
  // A stage that comes up, drawn in software, can keep a busy machine from anything else.
  await expect(skipping).toBeHidden({ timeout: 15_000 })
}

/** How the question begins, whoever it is about. */
const question = t('ask.heading.name').replace(/ \{name\}.*/, '')

const heading = new RegExp(
  [t('play.choices'), t('play.choices-call'), t('itch.heading'), t('log.ending'), question]
    .map(escape)
    .join('|'),
)

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
