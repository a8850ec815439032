import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { integratedLoudness, truePeak } from '../../assets/bake/synth/loudness'
import { peakOf, sampleRate, type Signal, toDecibels } from '../../assets/bake/synth/signal'
import type { SoundManifest, Take } from '../../src/audio/manifest'
import { expect, test, withSound } from '../support/browser'
import { openPlay, prepare } from './support/page'
import { makePlayer, skip } from './support/player'
import { findPlace, isOver } from './support/scenario'

test.use(withSound)

const folder = new URL('../../assets/sounds/', import.meta.url)
const { files } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as SoundManifest

/** Decodes a shipped file as a browser does, at the sample rate of the bake. */
async function decode(page: Page, file: string): Promise<Signal> {
  const decoded = await page.evaluate(
    async ({ bytes, rate }) => {
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))
      const buffer = await new OfflineAudioContext(1, 1, rate).decodeAudioData(data.buffer)
      const samples = Int16Array.from(buffer.getChannelData(0), (x) =>
        Math.round(Math.max(-1, Math.min(1, x)) * 32_767),
      )
      let text = ''
      const all = new Uint8Array(samples.buffer)
      for (let i = 0; i < all.length; i += 32_768) text += String.fromCharCode(...all.subarray(i, i + 32_768))
      return btoa(text)
    },
    { bytes: readFileSync(new URL(file, folder)).toString('base64'), rate: sampleRate },
  )
  const bytes = Uint8Array.from(Buffer.from(decoded, 'base64'))
  return Float64Array.from(new Int16Array(bytes.buffer), (x) => x / 32_767)
}

/** The stretch of a file that the game plays for a take, with the grace it allows decoders. */
function stretch(signal: Signal, { start, seconds }: Take): Signal {
  return signal.subarray(Math.round(start * sampleRate), Math.round((start + seconds + 0.06) * sampleRate))
}

for (const format of ['ogg', 'mp3'] as const) {
  test(`the shipped ${format} files are as loud as the bake says`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto('#/')
    const faults: string[] = []
    for (const { name, need, files: formats, takes } of files) {
      if (need.kind === 'prompt') continue
      const signal = await decode(page, formats.find((file) => file.endsWith(format)) ?? '')
      for (const take of takes) {
        const heard = stretch(signal, take)
        const { lufs, peak } = take.loudness
        const say = (what: string, found: number, wanted: number) =>
          faults.push(`${name} ${take.sound}: ${what} ${found.toFixed(1)}, not ${wanted.toFixed(1)}`)
        const found = lufs === null ? toDecibels(peakOf(heard)) : integratedLoudness(heard)
        const wanted = lufs ?? peak
        if (Math.abs(found - wanted) > (lufs === null ? 1.5 : 1)) say('loudness', found, wanted)
        const top = toDecibels(truePeak(heard))
        if (top > -1) say('true peak', top, -1)
        // What is left out of the stretch would be cut off by the game.
        const before = signal.subarray(
          Math.round((take.start - 0.05) * sampleRate),
          Math.round(take.start * sampleRate),
        )
        if (need.kind === 'voice' && toDecibels(peakOf(before)) > -40) say('starts early', peakOf(before), 0)
      }
    }
    expect(faults).toEqual([])
  })
}

/** What the page makes heard at this moment: the state of its context and the loudest sample of the last frames. */
async function listen(page: Page): Promise<{ state: string; level: number }> {
  return page.evaluate(async () => {
    const { Howler } = globalThis as unknown as {
      Howler: { ctx: AudioContext | null; masterGain: AudioNode }
    }
    // The library is there a little before its context.
    if (Howler.ctx === null) return { state: 'none', level: 0 }
    const ear = Howler.ctx.createAnalyser()
    ear.fftSize = 32_768
    Howler.masterGain.connect(ear)
    await new Promise((resolve) => {
      setTimeout(resolve, 900)
    })
    const samples = new Float32Array(ear.fftSize)
    ear.getFloatTimeDomainData(samples)
    Howler.masterGain.disconnect(ear)
    return { state: Howler.ctx.state, level: Math.max(...samples.map((x) => Math.abs(x))) }
  })
}

/** Opens a play, finishes what is performed and presses a key, which is the gesture that starts sound. */
async function begin(page: Page): Promise<void> {
  await openPlay(page)
  await skip(page)
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift')
      return page.evaluate(() => 'Howler' in globalThis)
    })
    .toBe(true)
  await expect.poll(async () => (await listen(page)).level, { timeout: 30_000 }).toBeGreaterThan(0.0005)
}

test.describe('a play', () => {
  test('fetches one tune, its own rooms and voices, and no more than 450 KB', async ({ page }) => {
    const asked: string[] = []
    let size = 0
    page.on('response', async (response) => {
      if (!/\.(ogg|mp3|wav)$/.test(response.url())) return
      asked.push(response.url().replace(/.*\/|-[\w-]{6}\.\w+$/g, ''))
      size += (await response.body()).length
    })
    await begin(page)
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(7)
    expect(asked.filter((name) => name.startsWith('hold'))).toHaveLength(1)
    expect(asked.filter((name) => name.startsWith('room')).length).toBe(2)
    expect(asked.filter((name) => name.startsWith('voice'))).toHaveLength(1)
    expect(asked.length).toBe(new Set(asked).size)
    expect(size).toBeLessThanOrEqual(450 * 1024)
  })

  test('is heard again after the browser has suspended its sound', async ({ page }) => {
    await begin(page)
    await page.evaluate(() =>
      (globalThis as unknown as { Howler: { ctx: AudioContext } }).Howler.ctx.suspend(),
    )
    await expect.poll(async () => listen(page), { timeout: 20_000 }).toMatchObject({ state: 'running' })
    expect((await listen(page)).level).toBeGreaterThan(0.0005)
  })

  test('is silent while its page is out of sight, and heard again afterwards', async ({ page }) => {
    await begin(page)
    const show = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
        document.dispatchEvent(new Event('visibilitychange'))
      }, isHidden)
    await show(true)
    await expect.poll(async () => listen(page), { timeout: 20_000 }).toMatchObject({ state: 'suspended' })
    await show(false)
    await expect.poll(async () => (await listen(page)).level, { timeout: 20_000 }).toBeGreaterThan(0.0005)
  })

  test('is silent when everything is muted', async ({ page, context }) => {
    await prepare(context, { settings: { muted: true } })
    await openPlay(page)
    await skip(page)
    await page.keyboard.press('Shift')
    await page.waitForTimeout(1_500)
    expect(await page.evaluate(() => 'Howler' in globalThis)).toBe(false)
  })
})

/** Names of what howler plays at this moment; loops are marked as "round". */
const sounding = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Playing = { _sprite: string; _paused: boolean; _ended: boolean }
    const { Howler } = globalThis as unknown as { Howler: { _howls: { _sounds: Playing[] }[] } }
    return Howler['_howls'].flatMap((howl) =>
      howl['_sounds'].filter((one) => !one['_paused'] && !one['_ended']).map((one) => one['_sprite']),
    )
  })

/** What happens to the page in the very moment in which hold music is heard. */
type Deed = 'nothing' | 'skip' | 'pause' | 'suspend' | 'hide' | 'leave'

/** Does something as soon as hold music is heard, from within the page: from here it could be over by then. */
async function duringHold(page: Page, deed: Deed): Promise<void> {
  await page.evaluate(async (what) => {
    type Playing = { _sprite: string; _paused: boolean }
    const { Howler } = globalThis as unknown as {
      Howler: { ctx: AudioContext; _howls: { _sounds: Playing[] }[] }
    }
    const isHeld = () =>
      Howler['_howls'].some((howl) =>
        howl['_sounds'].some((one) => one['_sprite'] === 'hold-music round' && !one['_paused']),
      )
    for (let tries = 0; !isHeld(); tries++) {
      if (tries > 1_000) throw new Error('there was no hold music')
      await new Promise((resolve) => {
        setTimeout(resolve, 15)
      })
    }
    const controls = document.querySelectorAll<HTMLElement>('.controls button')
    if (what === 'skip') controls[0]?.click()
    if (what === 'pause') controls[1]?.click()
    if (what === 'suspend') void Howler.ctx.suspend()
    if (what === 'leave') location.hash = '#/'
    if (what === 'hide') {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
  }, deed)
}

test.describe('hold music', () => {
  const { seed, log } = findPlace(({ latest }) =>
    latest.some((event) => event.type === 'cue' && event.cue === 'hold'),
  )
  const earlier = { seed, log: log.slice(0, -1) }

  for (const deed of ['nothing', 'skip', 'pause', 'suspend', 'hide', 'leave'] as const) {
    test(`goes round only as long as it should: ${deed}`, async ({ page, context }) => {
      test.setTimeout(120_000)
      await prepare(context, { seed, save: earlier, settings: { speed: 1, stage: false } })
      await begin(page)
      await makePlayer(page, earlier).letGo(log.at(-1) ?? '')
      await duringHold(page, deed)
      if (deed === 'hide') {
        await expect.poll(async () => (await listen(page)).state, { timeout: 20_000 }).toBe('suspended')
        expect(await sounding(page)).toEqual([])
        await page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { configurable: true, value: false })
          document.dispatchEvent(new Event('visibilitychange'))
        })
      }
      if (deed === 'leave') {
        await expect.poll(() => sounding(page)).toEqual([])
        expect((await listen(page)).level).toBe(0)
        return
      }
      await expect.poll(() => sounding(page), { timeout: 20_000 }).not.toContain('hold-music round')
      await expect.poll(() => sounding(page), { timeout: 20_000 }).toContain('room-tone round')
      if (deed === 'skip' || deed === 'pause') expect(await sounding(page)).toEqual(['room-tone round'])
      await expect.poll(async () => (await listen(page)).level, { timeout: 20_000 }).toBeGreaterThan(0)
    })
  }
})

test('nothing but the room is left of the end of a play, and nothing at all on the shelf', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  const { seed, log } = findPlace(isOver)
  const earlier = { seed, log: log.slice(0, -1) }
  await prepare(context, { seed, save: earlier, settings: { speed: 1, stage: false } })
  await begin(page)
  const player = makePlayer(page, earlier)
  await player.expectOffers()
  await player.letGo(log.at(-1) ?? '')
  await expect
    .poll(() => sounding(page), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(/^sting-/))
  await expect.poll(() => sounding(page), { timeout: 20_000 }).toEqual(['room-tone round'])
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect.poll(() => sounding(page)).toEqual([])
  await page.goBack()
  await expect.poll(() => sounding(page)).toEqual(['room-tone round'])
})
