import { readFile } from 'node:fs/promises'
import { waitId } from '../../src/engine'
import { expect, test } from '../support/browser'
import { kept, openPlay, prepare } from './support/page'
import { makePlayer, skip } from './support/player'
import { findPlace, isOver } from './support/scenario'
import { t } from './support/words'

const midway = findPlace((place) => !isOver(place) && place.position.day > 3)

test('settings are kept', async ({ page }) => {
  await page.goto('#/settings')
  await page.getByRole('radio', { name: t('look.size.larger') }).check()
  await page.getByRole('radio', { name: t('look.theme.dark') }).check()
  await page.getByRole('radio', { name: t('coaching.exam') }).check()
  await page.getByRole('checkbox', { name: t('words.keys') }).uncheck()
  await page.getByRole('slider', { name: t('sound.music') }).fill('25')
  const dressed = () =>
    page.evaluate(() => ({
      size: getComputedStyle(document.querySelector('h1') ?? document.body).fontSize,
      paper: getComputedStyle(document.body).backgroundColor,
    }))
  const before = await dressed()
  await page.reload()
  await expect(page.getByRole('radio', { name: t('look.size.larger') })).toBeChecked()
  await expect(page.getByRole('radio', { name: t('look.theme.dark') })).toBeChecked()
  await expect(page.getByRole('radio', { name: t('coaching.exam') })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: t('words.keys') })).not.toBeChecked()
  await expect(page.getByRole('slider', { name: t('sound.music') })).toHaveValue('25')
  expect(await dressed()).toEqual(before)
})

test('what was saved to a file, deleted and brought in again is all there', async ({ page, context }) => {
  await prepare(context, { save: midway, settings: { speed: 2, textSize: 'large' } })
  await page.goto('#/settings')
  await page.getByRole('radio', { name: t('look.theme.dark') }).check()
  const before = await kept(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: t('data.export') }).click()
  const download = await downloading
  const text = await readFile(await download.path(), 'utf8')

  const isThere = page.getByRole('radio', { name: t('look.theme.dark') })
  await page.getByRole('button', { name: t('data.delete') }).click()
  await page.getByRole('button', { name: t('data.no') }).click()
  expect(await kept(page)).toEqual(before)
  await page.getByRole('button', { name: t('data.delete') }).click()
  await page.getByRole('button', { name: t('data.yes') }).click()
  await expect(isThere).not.toBeChecked()
  expect(Object.keys(await kept(page)).filter((key) => /save|settings|progress/.test(key))).toEqual([])
  await page.getByRole('link', { name: t('screen.shelf') }).click()
  await expect(page.getByRole('link', { name: /continue/i })).toHaveCount(0)

  await page.getByRole('link', { name: t('screen.settings') }).click()
  await page
    .getByLabel(t('data.import'))
    .setInputFiles({ name: 'callback.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText(t('data.imported'))).toBeVisible()
  await expect(isThere).toBeChecked()
  await page.getByRole('link', { name: t('screen.shelf') }).click()
  await expect(page.getByRole('link', { name: /continue/i })).toBeVisible()
  const wanted = (entries: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([key]) => /^callback\/(save|settings)/.test(key))
        .map(([key, value]) => [key, JSON.parse(value) as unknown]),
    )
  expect(wanted(await kept(page))).toEqual(wanted(before))
})

test('a file that is none of ours changes nothing', async ({ page, context }) => {
  await prepare(context, { save: midway })
  await page.goto('#/settings')
  const before = await kept(page)
  await page.getByLabel(t('data.import')).setInputFiles({
    name: 'letter.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"dear":"sir"}'),
  })
  await expect(page.getByRole('status').filter({ hasText: /not/ })).toBeVisible()
  expect(await kept(page)).toEqual(before)
})

test('says truthfully whether this device can read lines aloud', async ({ page }) => {
  await page.goto('#/settings')
  const reading = page.getByRole('checkbox', { name: t('sound.read') })
  await expect(reading).not.toBeChecked()
  const ownVoices = () =>
    page.evaluate(
      () =>
        speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.startsWith('en'))
          .length,
    )
  if ((await ownVoices()) > 0) await expect(reading).toBeEnabled()
  else {
    await expect(reading).toBeDisabled()
    await expect(page.getByText(t('sound.read.none').split('{')[0] ?? '')).toBeVisible()
  }
})

test('lines are read aloud by a voice of the device, and no longer once the play goes on', async ({
  page,
  context,
}) => {
  const { seed, log } = findPlace(
    (place) => !isOver(place) && place.latest.some(({ type }) => type === 'thought'),
  )
  const earlier = { seed, log: log.slice(0, -1) }
  // A browser without voices of its own is given one that never comes to an end.
  await context.addInitScript(() => {
    const spoken: string[] = []
    const voice = { name: 'Daniel', lang: 'en-GB', localService: true, default: true }
    class Utterance extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: ({ text }: Utterance) => spoken.push(text),
      cancel: () => spoken.push('cancelled'),
    })
    Object.defineProperties(window, {
      SpeechSynthesisUtterance: { value: Utterance },
      speechSynthesis: { value: synthesis },
      spoken: { value: spoken },
    })
  })
  await prepare(context, { seed, save: earlier, settings: { speed: 1, stage: false } })
  await page.goto('#/settings')
  await page.getByRole('checkbox', { name: t('sound.read') }).check()
  await page.getByRole('combobox', { name: t('sound.read.voice') }).selectOption('Daniel')
  await openPlay(page)
  await skip(page)
  const player = makePlayer(page, earlier)
  await player.expectOffers()
  await player.letGo(log.at(-1) ?? '')
  const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
  await expect.poll(async () => (await spoken()).length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [first = ''] = await spoken()
  await skip(page)
  await expect(page.getByRole('log')).toContainText(first)
  await player.expectOffers()
  // Whoever goes on has heard enough, too.
  await player.letGo(waitId)
  await expect.poll(spoken).toContain('cancelled')
})
