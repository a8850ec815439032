import type { BrowserContext, Page } from '@playwright/test'
import { captionText } from '../../src/dom/play/after-words'
import { direct } from '../../src/director/direct'
import { eventsOf, moveOnId, replay, waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { drawSeed, openPlay, prepare } from './support/page'
import { makePlayer, nth, reviewLink, skip } from './support/player'
import { scenario, usualSeed } from './support/scenario'
import { t } from './support/words'

/** Stands for the names of people, which captions and log may shorten. */
const anybody = '…'

/** Plays some choices and then to the end, and looks at the review: the game is whole. */
async function playThrough(page: Page): Promise<void> {
  const player = makePlayer(page, undefined, () => skip(page))
  await skip(page)
  await player.expectOffers()
  await player.playOn((offers, taken) => (taken < 3 ? nth(taken)(offers) : taken < 5 ? waitId : moveOnId))
  await reviewLink(page).click()
  await expect(page.getByRole('strong')).not.toBeEmpty()
}

test.describe('without WebGL', () => {
  /** A browser that draws on the page, and in three dimensions nowhere. */
  const refuse = (context: BrowserContext) =>
    context.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
        return String(given[0]).includes('webgl') ? null : getContext.apply(this, given)
      } as typeof HTMLCanvasElement.prototype.getContext
    })

  test('the game is whole and says that the stage is not there', async ({ page, context }) => {
    await refuse(context)
    await prepare(context, { settings: { speed: 'instant' } })
    test.slow()
    await openPlay(page)
    await skip(page)
    await expect(page.getByText(t('stage.failed'))).toBeVisible({ timeout: 20_000 })
    await playThrough(page)
  })

  test('a stage whose code does not come is told of as well', async ({ page, context, allowProblems }) => {
    allowProblems(/Failed to load resource/)
    await context.route(/stage.*\.js|phaser.*\.js/, (route) => route.abort())
    await prepare(context, { settings: { speed: 'instant' } })
    await openPlay(page)
    await expect(page.getByText(t('stage.failed'))).toBeVisible({ timeout: 20_000 })
    await playThrough(page)
  })
})

test.describe('without sound', () => {
  const refusals = {
    'is refused': () => Promise.reject(new DOMException('not allowed', 'NotAllowedError')),
    'is never answered': () => new Promise<void>(() => {}),
  }
  for (const [way, resume] of Object.entries(refusals)) {
    test(`the game goes on when the wish for sound ${way}`, async ({ page, context }) => {
      await context.addInitScript(`{
        AudioContext.prototype.resume = ${resume.toString()}
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
      }`)
      await prepare(context)
      await openPlay(page)
      const sound = page.getByRole('button', { name: /sound/i })
      await expect(sound).toContainText(t('sound.waiting'))
      await sound.click()
      await expect(sound).toContainText(t('sound.blocked'), { timeout: 15_000 })
      await sound.click()
      await playThrough(page)
    })
  }

  test('sound files that do not come are told of', async ({ page, context, allowProblems }) => {
    // Howler tries an audio element next and gives it a silent `data:` sound, which the security policy refuses.
    allowProblems(/Failed to load resource|data:audio\/wav/)
    await context.route(/\.(ogg|mp3|webm)$/, (route) => route.abort())
    await prepare(context)
    await openPlay(page)
    const sound = page.getByRole('button', { name: /sound/i })
    await sound.click()
    await expect(sound).toContainText(t('sound.broken'), { timeout: 15_000 })
    await playThrough(page)
  })

  test('everything that can be heard has words', async ({ page, context }) => {
    await prepare(context, { settings: { speed: 2, stage: false } })
    await page.addInitScript(() => {
      const shown = new Set<string>()
      Object.assign(globalThis, { shown })
      new MutationObserver(() => {
        for (const line of document.querySelectorAll('main p')) shown.add(line.textContent)
      }).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await openPlay(page)
    // What performs comes after the first choices.
    await page.waitForLoadState('networkidle')
    const player = makePlayer(page, undefined, async () => {
      // Watched to its end: a caption that is skipped is not shown.
      await expect(page.getByRole('button', { name: t('play.skip') })).toBeHidden({ timeout: 8000 })
    })
    await skip(page)
    for (const n of [1, 0, 2]) await player.takeNth(n)

    const { steps } = replay(scenario, usualSeed, player.log())
    const events = eventsOf({ steps: steps.slice(1), position: player.position() })
    const heard = direct(events, 0, () => anybody).filter(({ sounds }) => sounds.length > 0)
    expect(heard.length).toBeGreaterThan(3)
    const shown = await page.evaluate(() => [...(globalThis as unknown as { shown: Set<string> }).shown])
    for (const { event, caption } of heard) {
      const says = event.type === 'response' ? event.says : null
      const words = says ?? (caption === null ? null : captionText(caption))
      expect(words, `the words for ${JSON.stringify(event)}`).not.toBeNull()
      expect(
        shown.some((line) => (words ?? anybody).split(anybody).every((part) => line.includes(part))),
        `whether “${words}” was shown for the sound of "${event.type}"`,
      ).toBe(true)
    }
  })
})

test.describe('without storage', () => {
  const forbidden = () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('storage is blocked', 'SecurityError')
      },
    })
  }
  const throwing = () => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('storage is blocked', 'SecurityError')
      }
    }
  }
  for (const [way, block] of [
    ['may not be touched', forbidden],
    ['throws', throwing],
  ] as const) {
    test(`the game goes on and says so where storage ${way}`, async ({ page, context }) => {
      // Nothing is kept, so the stage cannot be left out.
      test.slow()
      await drawSeed(context)
      await context.addInitScript(block)
      await openPlay(page)
      await skip(page)
      await page.getByRole('combobox').selectOption({ label: t('play.speed.instant') })
      await expect(page.getByText(t('vault.unavailable'))).toBeVisible()
      await playThrough(page)
    })
  }

  test('a device without room is told of, and the game goes on', async ({ page, context }) => {
    await prepare(context)
    await context.addInitScript(() => {
      if (localStorage.length === 0) return
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await openPlay(page)
    const player = makePlayer(page)
    await player.expectOffers()
    await player.takeNth(0)
    await expect(page.getByText(t('vault.full'))).toBeVisible()
    await player.playOn(() => moveOnId)
    await expect(reviewLink(page)).toBeVisible()
  })
})
