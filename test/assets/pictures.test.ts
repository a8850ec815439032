import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { castDrawings } from '../../assets/bake/cast'
import { moodsOf, readCast } from '../../assets/bake/cast-recipe'
import {
  FRAMES,
  MOODS,
  type Mood,
  type PersonManifest,
  type PersonPictures,
  type Picture,
  type PictureManifest,
  POSES,
} from '../../assets/bake/pictures-manifest'
import { personFiles } from '../../assets/bake/pictures-people'

const ROOT = fileURLToPath(new URL('../../assets/pictures/', import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as unknown
const manifest = read('manifest.json') as PictureManifest
const cast = manifest.people.map(({ id }) => read(`cast/${id}/person.json`) as PersonManifest)
const sheets = [...manifest.sheets, ...cast.flatMap((each) => each.sheets)]
const allPictures = [...manifest.pictures, ...cast.flatMap((each) => each.pictures)]
const people = cast.map(({ person }) => person)
const pictures = new Map(allPictures.map((picture) => [picture.id, picture]))

const picture = (id: string): Picture => {
  const found = pictures.get(id)
  if (!found) throw new Error(`The manifests have no picture "${id}".`)
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

/** Pixels for a scene unit at which a face is looked at: a head is then 200 pixels high, as on a phone. */
const SEEN = 1.02
/** Where the faces are, in scene units: the same window for small hair and large. */
const FACE = { x: 400, y: 54, width: 134, height: 168 }

/** A person's face with one mood, in grey, as small as it is seen; `nudge` moves the face by sheet pixels. */
const greyHead = async (person: PersonPictures, face: string, nudge = 0) => {
  const [headId = '', ...accessories] = person.head
  const head = picture(headId)
  const layers = [head, picture(face), ...accessories.map(picture)]
  const left = Math.min(FACE.x, ...layers.map(({ x }) => x))
  const top = Math.min(FACE.y, ...layers.map(({ y }) => y))
  const right = Math.max(FACE.x + FACE.width, ...layers.map(({ x, width }) => x + width))
  const bottom = Math.max(FACE.y + FACE.height, ...layers.map(({ y, height }) => y + height))
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
  const { scale } = head
  const window = await sharp(composed)
    .extract({
      left: (FACE.x - left) * scale,
      top: (FACE.y - top) * scale,
      width: FACE.width * scale,
      height: FACE.height * scale,
    })
    .toBuffer()
  return sharp(window)
    .greyscale()
    .resize({ height: Math.round(FACE.height * SEEN) })
    .raw()
    .toBuffer()
}

/** Share of points of the window whose grey differs by more than a quarter of the scale, in per cent. */
const difference = (a: Buffer, b: Buffer): number => {
  let differing = 0
  for (let i = 0; i < a.length; i += 1) if (Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 64) differing += 1
  return (100 * differing) / a.length
}

/**
 * Two moods are told apart when at least this share of the face differs, in per cent.
 * Of the whole cast, the most alike pair measures 2.8; a face moved by one pixel at most 1.3.
 */
const TOLD_APART = 2.4

describe('pictures', () => {
  it('lists exactly the files that are there', () => {
    const listed = [
      'manifest.json',
      ...people.map(({ id }) => `cast/${id}/person.json`),
      ...people.flatMap(({ avatar }) => [avatar.neutral, avatar.smiling]),
      ...sheets.map(({ file }) => file),
    ].map((file) => join(ROOT, file))
    expect(filesBelow(ROOT).toSorted()).toEqual(listed.toSorted())
  })

  it.each(sheets)('holds every frame inside $file', async ({ file, width, height }) => {
    const size = await sharp(join(ROOT, file)).metadata()
    expect([size.width, size.height]).toEqual([width, height])
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048)
    const frames = allPictures.filter((each) => each.file === file)
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
    expect(pictures.size).toBe(allPictures.length)
    const files = new Set(sheets.map(({ file }) => file))
    expect(allPictures.filter(({ file }) => !files.has(file))).toEqual([])
  })

  it('stands in drawing order', () => {
    for (const { pictures: listed } of [manifest, ...cast]) {
      const order = listed.map(({ z }) => z)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })

  it('refers only to pictures that exist', () => {
    const named = [
      ...manifest.offices.flatMap(({ fixed }) => fixed),
      ...people.flatMap(({ head, faces, poses }) => [
        ...head,
        ...Object.values(faces).flatMap((frames) => Object.values(frames)),
        ...Object.values(poses).flatMap((pose) => pose.pictures),
      ]),
    ]
    expect(named.filter((id) => !pictures.has(id))).toEqual([])
  })

  it('is baked from the cast as its recipes stand', () => {
    const recipes = readCast()
    const drawn = recipes.flatMap((recipe) => castDrawings(recipe).map(({ id }) => id))
    const baked = cast.flatMap((each) => each.pictures.map(({ id }) => id))
    expect(baked.toSorted()).toEqual(drawn.toSorted())
    expect(manifest.people).toEqual(recipes.map(({ id, name, role }) => ({ id, name, role })))
  })

  it('becomes the same bytes when it is baked again', async () => {
    const [recipe] = readCast()
    if (!recipe) throw new Error('There is no cast.')
    const files = [...(await personFiles(recipe))]
    const changed = files.filter(
      ([file, content]) => !readFileSync(join(ROOT, file)).equals(Buffer.from(content)),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(changed.map(([file]) => file)).toEqual([])
  }, 60_000)

  it.each(people)('weighs at most 130 KB for $name, and a portrait at most 6', ({ id, avatar }) => {
    const size = (file: string) => statSync(join(ROOT, file)).size
    const own = sheets.filter(({ file }) => file.startsWith(`cast/${id}/`)).map(({ file }) => size(file))
    expect(own.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(130 * 1024)
    expect(Math.max(size(avatar.neutral), size(avatar.smiling))).toBeLessThanOrEqual(6 * 1024)
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

describe('the cast', () => {
  it('has enough people for every part in the stories', () => {
    const count = (role: string) => people.filter((person) => person.role === role).length
    expect(count('manager')).toBeGreaterThanOrEqual(8)
    expect(count('hr')).toBeGreaterThanOrEqual(2)
    expect(count('recruiter')).toBeGreaterThanOrEqual(2)
    expect(count('referrer')).toBeGreaterThanOrEqual(5)
    expect(count('sales-team')).toBeGreaterThanOrEqual(3)
  })

  it('looks different from one another, and each keeps one name', () => {
    const recipes = readCast()
    const looks = recipes.map(({ skin, head, face, outfit }) => JSON.stringify([skin, head, face, outfit]))
    expect(new Set(looks).size).toBe(recipes.length)
    expect(new Set(recipes.map(({ name }) => name)).size).toBe(recipes.length)
    expect(new Set(recipes.map(({ outfit }) => `${outfit.cut} ${outfit.cloth}`)).size).toBe(recipes.length)
  })

  it('holds every temperament among the managers, and nobody of them has no way to smile', () => {
    const managers = readCast().filter(({ role }) => role === 'manager')
    expect(new Set(managers.map(({ temperament }) => temperament)).size).toBe(4)
    expect(managers.filter((recipe) => moodsOf(recipe).smiling.talk !== 'happy')).toEqual([])
  })
})

describe.each(people)('$name', (person) => {
  it('has all ten moods at rest, speaking, blinking and looking away', () => {
    expect(Object.keys(person.faces).toSorted()).toEqual([...MOODS].toSorted())
    for (const frames of Object.values(person.faces))
      expect(new Set(Object.values(frames)).size).toBe(FRAMES.length)
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
    expect(offHook).toEqual(['phone', 'phone-shoulder', 'receiver-laying', 'receiver-down'])
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
  }, 60_000)
})
