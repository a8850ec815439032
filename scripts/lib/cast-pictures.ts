import { readFileSync } from 'node:fs'
import sharp, { type OverlayOptions } from 'sharp'
import type { Frame, Mood, PersonManifest, Picture, Pose, Rect } from '../../assets/bake/pictures-manifest'
import { fromRoot } from './paths.mjs'

const inPictures = (file: string) => fromRoot('assets', 'pictures', file)

/** A person's baked pictures, ready to be put together outside a browser. */
export interface Person {
  manifest: PersonManifest
  /** A picture with its place, relative to the scene, in sheet pixels; `raise` moves it up, in scene units. */
  layer(id: string, move?: { x: number; y: number }): Promise<OverlayOptions & { left: number; top: number }>
}

/** Opens the baked pictures of one person. */
export async function openPerson(id: string): Promise<Person> {
  const manifest = JSON.parse(readFileSync(inPictures(`cast/${id}/person.json`), 'utf8')) as PersonManifest
  const sheets = new Map(
    await Promise.all(
      manifest.sheets.map(async ({ file, width, height }) => {
        const pixels = await sharp(inPictures(file)).ensureAlpha().raw().toBuffer()
        return [file, { pixels, raw: { width, height, channels: 4 as const } }] as const
      }),
    ),
  )
  const pictures = new Map<string, Picture>(manifest.pictures.map((picture) => [picture.id, picture]))
  return {
    manifest,
    async layer(name, move = { x: 0, y: 0 }) {
      const picture = pictures.get(name)
      const sheet = picture && sheets.get(picture.file)
      if (!picture || !sheet) throw new Error(`"${id}" has no picture "${name}".`)
      const { x, y, width, height } = picture.frame
      const input = await sharp(sheet.pixels, { raw: sheet.raw })
        .extract({ left: x, top: y, width, height })
        .raw()
        .toBuffer()
      return {
        input,
        raw: { width, height, channels: 4 },
        left: Math.round((picture.x + move.x) * picture.scale),
        top: Math.round((picture.y + move.y) * picture.scale),
      }
    },
  }
}

/** A table top where the offices have theirs. */
const desk = {
  input: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="260"><path d="M0 6H1920V260H0Z" fill="#c98f5a" stroke="#1d1d2b" stroke-width="10"/></svg>',
  ),
  left: 0,
  top: 2 * 402,
}

const camel = (frame: Frame) => frame.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The picture of a person in a pose with a face, cut to `view` (scene units), in PNG at two pixels a unit. */
export async function drawPerson(
  { manifest: { person }, layer }: Person,
  look: { pose: Pose; mood: Mood; frame?: Frame; isAtDesk?: boolean },
  view: Rect,
  background: string,
): Promise<Buffer> {
  const { pictures, headOffset } = person.poses[look.pose]
  const isHands = (id: string) => id.includes('/hands/')
  const faces = person.faces[look.mood] as Record<string, string>
  const face = faces[camel(look.frame ?? 'still')]
  if (face === undefined) throw new Error(`"${person.id}" has no face "${look.mood}/${look.frame}".`)
  const [head = '', ...accessories] = person.head
  const [body = '', ...limbs] = pictures
  const layers = [
    await layer(body),
    ...(await Promise.all([head, face, ...accessories].map((id) => layer(id, headOffset)))),
    ...(await Promise.all(limbs.filter((id) => !isHands(id)).map((id) => layer(id)))),
    ...(look.isAtDesk ? [desk] : []),
    ...(await Promise.all(limbs.filter((id) => look.isAtDesk && isHands(id)).map((id) => layer(id)))),
  ]
  // A canvas that holds the bleed, too: what is drawn may begin left of the scene or above it.
  const margin = 200
  const whole = await sharp({
    create: { width: 1920 + 2 * margin, height: 1240 + 2 * margin, channels: 3, background },
  })
    .composite(layers.map((each) => ({ ...each, left: each.left + margin, top: each.top + margin })))
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(whole)
    .extract({
      left: view.x * 2 + margin,
      top: view.y * 2 + margin,
      width: view.width * 2,
      height: view.height * 2,
    })
    .png({ compressionLevel: 1 })
    .toBuffer()
}
