import { expect, type Page } from '@playwright/test'
import { choices } from '../../../src/engine'
import { openPlay, type Prepared } from './page'
import { letGo, makePlayer, reviewLink } from './player'
import { type Beginning, findPlace, isOver, type Place, scenario } from './scenario'
import { t } from './words'

/** A screen of the game, or a state of one that looks different. */
export interface Screen {
  name: string
  /** What has to be kept for it; settings only where the screen is none without them. */
  prepared: Pick<Prepared, 'save' | 'settings'>
  /** Goes there from nothing. */
  open: (page: Page) => Promise<void>
  isPlay: boolean
  /** It is longer than a page and read from top to bottom. */
  isLong?: true
  /** Buttons and links that are at least there. */
  controls: number
}

const offersAt = ({ position }: Place) => (isOver({ position }) ? null : choices(scenario, position))

/** A play in the middle of a call. */
export const inCall = findPlace(
  (place) => place.position.call !== null && (offersAt(place)?.choices.length ?? 0) > 1,
)

/** A silent evening on which a draft writes itself. */
export const itching = findPlace((place) => (offersAt(place)?.itch ?? null) !== null)

/** A play that has come to its end, after some contacts. */
export const ended = findPlace((place) => isOver(place) && place.position.counts.contacts > 2)

/** A play that waits for something that was deleted. */
export const deleted = findPlace(
  (place) =>
    !isOver(place) && place.latest.some((event) => event.type === 'handled' && event.handling === 'deleted'),
)

const beforeDeletion = { ...deleted, log: deleted.log.slice(0, -1) }

/** The caption that tells of a deletion, whoever deletes after however long. */
const deletion = new RegExp(t('caption.deleted.voicemail').replaceAll(/\{\w+\}/g, '.+'))

const play = (name: string, save: Beginning | undefined, controls: number): Screen => ({
  name,
  isPlay: true,
  prepared: save === undefined ? {} : { save },
  controls,
  async open(page) {
    await openPlay(page)
    await makePlayer(page, save).expectOffers()
  },
})

const first = play('play', undefined, 8)
const end = play('ended', ended, 4)

/** Every screen of the game. */
export const screens: readonly Screen[] = [
  {
    name: 'shelf',
    isPlay: false,
    prepared: { save: deleted },
    controls: 5,
    async open(page) {
      await page.goto('./')
      await expect(page.getByRole('link', { name: scenario.file.title })).toBeVisible()
    },
  },
  first,
  {
    ...first,
    name: 'draft',
    controls: 5,
    async open(page) {
      await first.open(page)
      const player = makePlayer(page)
      const choice = player.offers()?.choices.find(({ kind }) => kind === 'contact')
      if (choice === undefined) throw new Error('the scenario begins without a contact')
      await player.hold(choice)
      await expect(letGo(page, choice)).toBeVisible()
    },
  },
  play('call', inCall, 7),
  {
    ...play('itch', itching, 6),
    async open(page) {
      await openPlay(page)
      await expect(page.getByRole('button', { name: t('itch.close') })).toBeVisible()
    },
  },
  play('deleted', deleted, 8),
  {
    name: 'reaction',
    isPlay: true,
    prepared: { save: beforeDeletion, settings: { speed: 1 } },
    controls: 5,
    async open(page) {
      await openPlay(page)
      const player = makePlayer(page, beforeDeletion)
      await player.expectOffers()
      // Somebody has to be there to react.
      await expect(page.getByText(t('stage.loading'))).toHaveCount(0, { timeout: 30_000 })
      await player.letGo(deleted.log.at(-1) ?? '')
      await expect(page.getByText(deletion).first()).toBeAttached({ timeout: 8000 })
      await page.getByRole('button', { name: t('play.pause') }).click()
    },
  },
  end,
  {
    name: 'review',
    isLong: true,
    isPlay: false,
    prepared: { save: ended },
    controls: 6,
    async open(page) {
      await end.open(page)
      await reviewLink(page).click()
      await expect(page.getByRole('strong')).not.toBeEmpty()
      // The turns come once every way has been looked at.
      await expect(page.locator('.turns h3').first()).toBeVisible({ timeout: 60_000 })
    },
  },
  {
    name: 'week',
    isLong: true,
    isPlay: false,
    prepared: { save: ended },
    controls: 3,
    async open(page) {
      await end.open(page)
      await page.getByRole('link', { name: t('screen.week') }).click()
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  },
  {
    name: 'map',
    isLong: true,
    isPlay: false,
    prepared: { save: ended },
    controls: 3,
    async open(page) {
      await end.open(page)
      await page.goto('#/map')
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached()
    },
  },
  {
    name: 'settings',
    isLong: true,
    isPlay: false,
    prepared: {},
    controls: 5,
    async open(page) {
      await page.goto('#/settings')
      await expect(page.getByRole('radio').first()).toBeVisible()
    },
  },
  {
    name: 'plan',
    isLong: true,
    isPlay: false,
    prepared: {},
    controls: 4,
    async open(page) {
      await page.goto('#/plan')
      await page.getByLabel(t('plan.who'), { exact: true }).fill('Ms Okafor')
      await expect(page.getByRole('heading', { name: t('plan.checks') })).toBeVisible()
    },
  },
  {
    name: 'about',
    isLong: true,
    isPlay: false,
    prepared: {},
    controls: 3,
    async open(page) {
      await page.goto('#/about')
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  },
]

/** Unfolds everything that can be unfolded, so that nothing is hidden from a check. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
  await expect(page.getByText(t('game.loading'), { exact: true })).toHaveCount(0)
}
