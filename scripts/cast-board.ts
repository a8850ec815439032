// Puts the whole cast on boards to be looked at, in docs/pictures/boards: `npm run boards`, or `npm run boards -- marion-keller`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { readCast } from '../assets/bake/cast-recipe'
import { MOODS, POSES, type Rect } from '../assets/bake/pictures-manifest'
import { captionHeight, drawFace, faceHeight, wall } from './boards/faces'
import { drawPerson, openPerson, type Person } from './lib/cast-pictures'
import { fromRoot } from './lib/paths.mjs'

/** What is seen of a pose, in scene units. */
const DESK: Rect = { x: 236, y: -30, width: 420, height: 500 }
/** Height of a face on the boards, in pixels: a phone, or a projector from the last row. */
const SEEN = 200

const folder = fromRoot('docs', 'pictures', 'boards')
mkdirSync(join(folder, 'poses'), { recursive: true })

/** Cells in rows of `columns` with a caption over each, as small as it reads; `grey` for those who see no colour. */
async function board(
  file: string,
  cells: readonly { caption: string; picture: Buffer }[],
  columns: number,
  height: number,
  grey = false,
): Promise<void> {
  const resized = await Promise.all(
    cells.map(({ picture }) => sharp(picture).resize({ height }).png().toBuffer({ resolveWithObject: true })),
  )
  const width = resized[0]?.info.width ?? 0
  const line = captionHeight
  const rows = Math.ceil(cells.length / columns)
  const captions = cells
    .map(
      ({ caption }, index) =>
        `<text x="${(index % columns) * width + 6}" y="${Math.floor(index / columns) * (height + line) + 15}">${caption}</text>`,
    )
    .join('')
  const size = { width: columns * width, height: rows * (height + line) }
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="${Math.min(14, width / 10)}" fill="#1d1d2b">${captions}</svg>`
  const whole = await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite([
      ...resized.map(({ data }, index) => ({
        input: data,
        left: (index % columns) * width,
        top: Math.floor(index / columns) * (height + line) + line,
      })),
      { input: Buffer.from(text), left: 0, top: 0 },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer()
  const ready = sharp(whole)
  await (grey ? ready.greyscale() : ready).webp({ quality: 72, effort: 6 }).toFile(join(folder, file))
}

const moodsOf = (person: Person) =>
  Promise.all(
    MOODS.map(async (mood) => ({
      caption: `${person.manifest.person.name.split(' ')[0]} · ${mood}`,
      picture: await drawFace(person, mood),
    })),
  )

const posesOf = async (person: Person) => [
  ...(await Promise.all(
    POSES.map(async (pose) => ({
      caption: pose,
      picture: await drawPerson(person, { pose, mood: 'neutral', isAtDesk: true }, DESK, wall),
    })),
  )),
  ...(await Promise.all(
    (['glance-clock', 'glance-screen', 'blink', 'talk-wide'] as const).map(async (frame) => ({
      caption: frame,
      picture: await drawPerson(person, { pose: 'idle', mood: 'neutral', frame, isAtDesk: true }, DESK, wall),
    })),
  )),
]

const wanted = process.argv.slice(2)
const cast = readCast().map(({ id }) => id)
const unknown = wanted.filter((id) => !cast.includes(id))
if (unknown.length > 0) throw new Error(`There is nobody called "${unknown[0]}" in the cast.`)

const faces = []
for (const id of cast) {
  const person = await openPerson(id)
  faces.push(...(await moodsOf(person)))
  if (wanted.length === 0 || wanted.includes(id))
    await board(`poses/${id}.webp`, await posesOf(person), 5, 230)
}
await board('moods.webp', faces, MOODS.length, faceHeight)
await board('moods-grey.webp', faces, MOODS.length, SEEN, true)
