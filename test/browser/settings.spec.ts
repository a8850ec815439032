import { readFile } from 'node:fs/promises'
import { expect, test } from '../support/browser'
import { kept, prepare } from './support/page'
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
