import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { offices } from '../../assets/bake/office'
import type { Picture, PictureManifest, Rect } from '../../assets/bake/pictures-manifest'
import schema from '../../assets/schema/scenario-1.schema.json'

const ROOT = fileURLToPath(new URL('../../assets/pictures/', import.meta.url))
const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as PictureManifest
const pictures = new Map(manifest.pictures.map((picture) => [picture.id, picture]))
const ids = offices().map(({ id }) => id)

const pictureOf = (office: string, part: string): Picture => {
  const found = pictures.get(`${office}/${part}`)
  if (!found) throw new Error(`The manifest has no picture "${office}/${part}".`)
  return found
}

const placeOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height })

/** A piece of an office's wall. */
const wallAt = (office: string, area: Rect): Promise<Buffer> => {
  const { file, frame, scale, x, y } = pictureOf(office, 'wall')
  return sharp(join(ROOT, file))
    .extract({
      left: frame.x + (area.x - x) * scale,
      top: frame.y + (area.y - y) * scale,
      width: area.width * scale,
      height: area.height * scale,
    })
    .removeAlpha()
    .raw()
    .toBuffer()
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Distance between the brightest and the darkest point, 0 to 255. */
const contrast = (pixels: Buffer): number => {
  let [low, high] = [255, 0]
  for (let i = 0; i < pixels.length; i += 3) {
    const grey = 0.3 * (pixels[i] ?? 0) + 0.59 * (pixels[i + 1] ?? 0) + 0.11 * (pixels[i + 2] ?? 0)
    low = Math.min(low, grey)
    high = Math.max(high, grey)
  }
  return high - low
}

describe('the offices', () => {
  it('are one for every place a scenario can name', () => {
    expect(ids.toSorted()).toEqual(schema.properties.company.properties.place.enum.toSorted())
    expect(manifest.offices.map(({ id }) => id)).toEqual(ids)
  })

  it('are baked from the drawings as they stand', () => {
    const drawn = offices().flatMap(({ id, drawings }) =>
      drawings.map(({ part, state }) => [id, part, ...(state === undefined ? [] : [state])].join('/')),
    )
    const baked = manifest.pictures.filter(({ role }) => role.kind === 'office').map(({ id }) => id)
    expect(baked.toSorted()).toEqual(drawn.toSorted())
  })
})

describe.each(ids)('the office "%s"', (id) => {
  it('weighs at most 160 KB', () => {
    const files = ['room', 'things'].map((sheet) => join(ROOT, 'office', id, `${sheet}.webp`))
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(160 * 1024)
  })

  it('has telephone, lamp, screen, clock and calendar where every other office has them', () => {
    for (const part of [
      'phone/on-hook',
      'phone/off-hook',
      'lamp/on',
      'lamp/off',
      'handset/on-desk',
      'mug',
      'computer',
      'keyboard',
      'calendar',
      'clock',
    ])
      expect(placeOf(pictureOf(id, part))).toEqual(placeOf(pictureOf('operations', part)))
    const [own, first] = [id, 'operations'].map((one) => manifest.offices.find((office) => office.id === one))
    expect([own?.screen, own?.clock, own?.voicemailBar]).toEqual([
      first?.screen,
      first?.clock,
      first?.voicemailBar,
    ])
  })

  it('shows clock, calendar and some of its window in a portrait view', () => {
    const { portrait } = manifest.scene
    for (const part of ['clock', 'calendar']) {
      const { x, width } = pictureOf(id, part)
      expect(x).toBeGreaterThanOrEqual(portrait.x)
      expect(x + width).toBeLessThanOrEqual(portrait.x + portrait.width)
    }
    const window = manifest.offices.find((office) => office.id === id)?.window
    expect((window?.x ?? 0) + (window?.width ?? 0)).toBeGreaterThan(portrait.x + 60)
  })

  it('has nothing but plain wall behind the face', async () => {
    const face = { x: 384, y: 48, width: 150, height: 150 }
    const behind = manifest.pictures.filter(
      (picture) =>
        picture.role.kind === 'office' &&
        picture.role.office === id &&
        picture.z < 30 &&
        overlaps(picture, face),
    )
    expect(behind.map(({ id: name }) => name)).toEqual([`${id}/wall`])
    expect(contrast(await wallAt(id, face))).toBeLessThan(24)
  })
})
