import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { castDrawings, readCast } from '../../assets/bake/cast'
import {
  MOODS,
  type Mood,
  type PersonPictures,
  type Picture,
  type PictureManifest,
  POSES,
} from '../../assets/bake/pictures-manifest'

const ROOT = fileURLToPath(new URL('../../assets/pictures/', import.meta.url))
const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as PictureManifest
const pictures = new Map(manifest.pictures.map((picture) => [picture.id, picture]))

const picture = (id: string): Picture => {
  const found = pictures.get(id)
  if (!found) throw new Error(`The manifest has no picture "${id}".`)
  return found
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const cut = ({ file, frame }: Picture) =>
  sharp(join(ROOT, file))
    .extract({ left: frame.x, top: frame.y, width: frame.width, height: frame.height })
    .png()
    .toBuffer()

/** Height at which a face is looked at in the tests: a phone, or a projector from the last row. */
const SEEN = 200

/** A person's head with one face, in grey, SEEN pixels high; `nudge` moves the face by sheet pixels. */
const greyHead = async (person: PersonPictures, face: string, nudge = 0) => {
  const [headId = '', ...accessories] = person.head
  const head = picture(headId)
  const layers = [head, picture(face), ...accessories.map(picture)]
  const left = Math.min(...layers.map(({ x }) => x))
  const top = Math.min(...layers.map(({ y }) => y))
  const right = Math.max(...layers.map(({ x, width }) => x + width))
  const bottom = Math.max(...layers.map(({ y, height }) => y + height))
  const composed = await sharp({
    create: {
      width: (right - left) * head.scale + 2,
      height: (bottom - top) * head.scale + 2,
      channels: 3,
      background: '#f0e0c6',
    },
  })
    .composite(
      await Promise.all(
        layers.map(async (layer) => ({
          input: await cut(layer),
          left: (layer.x - left) * layer.scale + (layer.id === face ? nudge : 0),
          top: (layer.y - top) * layer.scale,
        })),
      ),
    )
    .png()
    .toBuffer()
  return sharp(composed).greyscale().resize({ height: SEEN }).raw().toBuffer()
}

/** Share of points whose grey differs by more than a quarter of the scale, in per cent. */
const difference = (a: Buffer, b: Buffer): number => {
  let differing = 0
  for (let i = 0; i < a.length; i += 1) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 64) differing += 1
  return (100 * differing) / a.length
}

/**
 * Two moods are told apart when at least this share of the head differs, in per cent.
 * The most alike pair, neutral and bored, measures 2.0; a face moved by one pixel at most 0.8.
 */
const TOLD_APART = 1.4

describe('pictures', () => {
  it('lists exactly the files that are there', () => {
    const listed = [...manifest.sheets.map(({ file }) => join(ROOT, file)), join(ROOT, 'manifest.json')]
    expect(filesBelow(ROOT).toSorted()).toEqual(listed.toSorted())
  })

  it.each(manifest.sheets)('holds every frame inside $file', async ({ file, width, height }) => {
    const size = await sharp(join(ROOT, file)).metadata()
    expect([size.width, size.height]).toEqual([width, height])
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
    const frames = manifest.pictures.filter((each) => each.file === file)
    expect(frames.length).toBeGreaterThan(0)
    const outside = frames.filter(
      ({ frame }) => frame.x + frame.width > width || frame.y + frame.height > height,
    )
    const stretched = frames.filter(
      (each) =>
        each.width !== each.frame.width / each.scale || each.height !== each.frame.height / each.scale,
    )
    expect(outside).toEqual([])
    expect(stretched).toEqual([])
  })

  it('names every picture once and only existing sheets', () => {
    expect(pictures.size).toBe(manifest.pictures.length)
    const sheets = new Set(manifest.sheets.map(({ file }) => file))
    expect(manifest.pictures.filter(({ file }) => !sheets.has(file))).toEqual([])
  })

  it('stands in drawing order', () => {
    const order = manifest.pictures.map(({ z }) => z)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('refers only to pictures that exist', () => {
    const named = [
      ...manifest.offices.flatMap(({ fixed }) => fixed),
      ...manifest.people.flatMap(({ head, faces, poses }) => [
        ...head,
        ...Object.values(faces).flatMap((frames) => Object.values(frames)),
        ...Object.values(poses).flatMap((pose) => pose.pictures),
      ]),
    ]
    expect(named.filter((id) => !pictures.has(id))).toEqual([])
  })

  it('is baked from the cast as its recipes stand', () => {
    const drawn = readCast().flatMap((recipe) => castDrawings(recipe).map(({ id }) => id))
    const baked = manifest.pictures.filter(({ role }) => role.kind === 'person').map(({ id }) => id)
    expect(baked.toSorted()).toEqual(drawn.toSorted())
    expect(manifest.people.map(({ id }) => id)).toEqual(readCast().map(({ id }) => id))
  })

  it('weighs at most 900 KB altogether', () => {
    const bytes = filesBelow(ROOT).reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThanOrEqual(900 * 1024)
  })

  it('keeps telephone and screen inside a portrait view', () => {
    const { x, width } = manifest.scene.portrait
    const things = ['phone/on-hook', 'phone/off-hook', 'handset/on-desk', 'mug', 'computer', 'keyboard']
    const cropped = manifest.offices
      .flatMap((office) => things.map((thing) => picture(`${office.id}/${thing}`)))
      // The curl of the cord may leave the view; the telephone may not.
      .filter((thing) => thing.x < x - 8 || thing.x + thing.width > x + width)
    expect(cropped).toEqual([])
  })
})

describe.each(manifest.people)('$name', (person) => {
  it('has all ten moods at rest, speaking and blinking', () => {
    expect(Object.keys(person.faces).toSorted()).toEqual([...MOODS].toSorted())
    for (const frames of Object.values(person.faces)) expect(new Set(Object.values(frames)).size).toBe(4)
  })

  it('has all poses, each with a body and at least one arm', () => {
    expect(Object.keys(person.poses).toSorted()).toEqual([...POSES].toSorted())
    const bare = Object.entries(person.poses).filter(
      ([pose, { pictures: ids }]) => !ids.includes(`${person.id}/body/${pose}`) || ids.length < 2,
    )
    expect(bare).toEqual([])
  })

  it('takes the receiver off the hook exactly when it is at the ear or on the desk', () => {
    const offHook = POSES.filter((pose) => person.poses[pose].desk.phone === 'off-hook')
    const onDesk = POSES.filter((pose) => person.poses[pose].desk.handsetOnDesk)
    expect(offHook).toEqual(['phone', 'receiver-down'])
    expect(onDesk).toEqual(['receiver-down'])
  })

  it('shows moods that can be told apart in grey, where a shifted twin cannot', async () => {
    const seen = new Map<Mood, Buffer>()
    for (const mood of MOODS) seen.set(mood, await greyHead(person, person.faces[mood].still))
    const pairs = [...seen].flatMap(([mood, grey], index) =>
      [...seen].slice(index + 1).map(([other, otherGrey]) => ({
        pair: `${mood} and ${other}`,
        difference: difference(grey, otherGrey),
      })),
    )
    expect(pairs).toHaveLength(45)
    expect(pairs.filter((pair) => pair.difference < TOLD_APART)).toEqual([])
    const twins: number[] = []
    for (const [mood, grey] of seen)
      twins.push(difference(grey, await greyHead(person, person.faces[mood].still, 1)))
    expect(Math.max(...twins)).toBeLessThan(TOLD_APART)
  })
})
