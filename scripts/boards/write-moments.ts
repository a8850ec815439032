// Draws the key moments: `npm run boards -- moments`, and `--blind DIR` for pictures without words, to ask people about.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { fromRoot } from '../lib/paths.mjs'
import { referenceOf } from './compare'
import { keyMoments, momentsByCast } from './moments'
import { momentSize } from './studio'
import { withStudio } from './with-studio'

const columns = 4
const cell = { width: 320, height: 180, line: 20 } as const
/** Width of a picture that people are asked about, in pixels. */
const blindWidth = 960

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { blind: { type: 'string' } },
})
if (values.blind === undefined) await writeBoard()
else await writeBlind(values.blind)

/** The board with its captions, and the pictures that a test compares with. */
async function writeBoard(): Promise<void> {
  const references = fromRoot('test', 'browser', 'references')
  mkdirSync(references, { recursive: true })
  const cells = await withStudio(momentSize, async (take) => {
    const taken = new Map<string, Buffer>()
    for (const { id, picture } of momentsByCast) {
      const png = await take(picture)
      writeFileSync(join(references, `${id}.webp`), await referenceOf(png))
      taken.set(id, await sharp(png).resize(cell.width, cell.height).png().toBuffer())
    }
    return keyMoments.map(({ id }) => taken.get(id) as Buffer)
  })
  const rows = Math.ceil(cells.length / columns)
  const size = { width: columns * cell.width, height: rows * (cell.height + cell.line) }
  const place = (index: number) => ({
    left: (index % columns) * cell.width,
    top: Math.floor(index / columns) * (cell.height + cell.line),
  })
  const captions = keyMoments.map(({ id, picture }, index) => {
    const { left, top } = place(index)
    return `<text x="${left + 5}" y="${top + 15}">${id} · ${picture.person}, ${picture.place}</text>`
  })
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="sans-serif" font-size="13" fill="#1d1d2b">${captions.join('')}</svg>`
  await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite([
      ...cells.map((input, index) => {
        const { left, top } = place(index)
        return { input, left, top: top + cell.line }
      }),
      { input: Buffer.from(text), left: 0, top: 0 },
    ])
    .webp({ quality: 74, effort: 6 })
    .toFile(fromRoot('docs', 'pictures', 'boards', 'moments.webp'))
}

/** Numbered pictures in an order that tells nothing, and apart from them what each shows. */
async function writeBlind(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const order = keyMoments
    .map((moment) => ({ moment, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ moment }) => moment)
  const key: Record<string, { id: string; says: string }> = {}
  await withStudio({ width: blindWidth, height: (blindWidth * 9) / 16 }, async (take) => {
    for (const [index, { id, says, picture }] of order.entries()) {
      const file = `${String(index + 1).padStart(2, '0')}.png`
      writeFileSync(join(folder, file), await take(picture))
      key[file] = { id, says }
    }
  })
  writeFileSync(join(folder, 'key.json'), `${JSON.stringify(key, null, 2)}\n`)
}
