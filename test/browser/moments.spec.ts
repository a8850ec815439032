import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { differenceOf, mostDifferent } from '../../scripts/boards/compare'
import { keyMoments, momentsByCast } from '../../scripts/boards/moments'
import type { Picture } from '../../scripts/boards/page/stage-page'
import type { KeyMoment } from '../../scripts/boards/story'
import { buildStudio, momentSize, openStudio } from '../../scripts/boards/studio'
import { makeServer } from '../../scripts/lib/server.mjs'
import { expect, test } from '@playwright/test'

const stored = (id: string) => readFileSync(join(import.meta.dirname, 'references', `${id}.webp`))

let server: ReturnType<typeof makeServer>
let address: string

test.describe.configure({ mode: 'serial', timeout: 600_000 })
test.use({ viewport: momentSize })

test.beforeAll(async () => {
  server = makeServer(await buildStudio())
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}/`
})
test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test('every key moment looks as it did; `npm run boards -- moments` keeps a change that is wanted', async ({
  page,
}) => {
  const take = await openStudio(page, address)
  for (const { id, picture } of momentsByCast) {
    const different = await differenceOf(await take(picture), stored(id))
    expect.soft(different, `blocks of "${id}" that look different`).toBeLessThanOrEqual(mostDifferent)
  }
})

/** A moment as it would look with a fault in it. */
const faulty = (id: string, over: Partial<Picture>): Picture => {
  const { picture } = keyMoments.find((one) => one.id === id) as KeyMoment
  return { ...picture, ...over }
}

for (const [fault, id, over] of [
  ['another face', 'call-taken', { scene: { mood: 'worried' } }],
  ['a portrait that is missing', 'referral', { people: [] }],
  ['lights that are on', 'weekend', { scene: { isWeekend: false } }],
  ['a message that is not there', 'letter-arrives', { events: [] }],
] as const)
  test(`a moment with ${fault} is told from the stored one`, async ({ page }) => {
    const take = await openStudio(page, address)
    const { scene } = faulty(id, {})
    const picture = faulty(id, { ...over, scene: { ...scene, ...('scene' in over ? over.scene : {}) } })
    const before = 'scene' in over && 'mood' in over.scene ? [] : picture.before
    expect(await differenceOf(await take({ ...picture, before }), stored(id))).toBeGreaterThan(mostDifferent)
  })
