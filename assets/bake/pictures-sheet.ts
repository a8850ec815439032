import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { Rect } from './pictures-manifest'

/** An image of RGBA bytes, trimmed, and where its top left lies in the pixels it was cut from. */
export type Cut = { id: string; pixels: Buffer; width: number; height: number; left: number; top: number }

const GAP = 2

/** Pixels as image files want them: the renderer multiplies colours by their opacity. */
export const unmultiplied = (source: Uint8Array): Buffer => {
  const pixels = Buffer.alloc(source.length)
  for (let at = 0; at < source.length; at += 4) {
    const alpha = source[at + 3] ?? 0
    pixels[at + 3] = alpha
    for (let channel = 0; channel < 3; channel += 1)
      pixels[at + channel] =
        alpha === 0 ? 0 : Math.min(255, Math.round(((source[at + channel] ?? 0) * 255) / alpha))
  }
  return pixels
}

/** The first and last column and row that are not transparent: left, top, right, bottom; −1 where all are. */
const visiblePart = (
  source: Buffer,
  width: number,
  height: number,
): [left: number, top: number, right: number, bottom: number] => {
  const isSeen = (x: number, y: number) => (source[(y * width + x) * 4 + 3] ?? 0) > 0
  const rowIsSeen = (y: number) => {
    for (let x = 0; x < width; x += 1) if (isSeen(x, y)) return true
    return false
  }
  let top = 0
  while (top < height && !rowIsSeen(top)) top += 1
  if (top === height) return [0, 0, -1, -1]
  let bottom = height - 1
  while (!rowIsSeen(bottom)) bottom -= 1
  let [left, right] = [width, -1]
  for (let y = top; y <= bottom; y += 1) {
    for (let x = 0; x < left; x += 1) if (isSeen(x, y)) left = x
    for (let x = width - 1; x > right; x -= 1) if (isSeen(x, y)) right = x
  }
  return [left, top, right, bottom]
}

/** Draws an SVG of scene units into pixels and trims transparent borders; throws when nothing is visible. */
export const cutPicture = (id: string, inner: string, area: Rect, scale: number): Cut => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${area.width * scale}" height="${area.height * scale}" viewBox="${area.x} ${area.y} ${area.width} ${area.height}">${inner}</svg>`
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const { width, height, pixels: source } = drawn
  const [left, top, right, bottom] = visiblePart(source, width, height)
  if (right < 0) throw new Error(`The picture "${id}" is empty.`)
  const cutWidth = right - left + 1
  const cutHeight = bottom - top + 1
  const rows = Array.from({ length: cutHeight }, (_, y) => {
    const from = ((y + top) * width + left) * 4
    return source.subarray(from, from + cutWidth * 4)
  })
  return { id, pixels: unmultiplied(Buffer.concat(rows)), width: cutWidth, height: cutHeight, left, top }
}

/** Makes a WebP of RGBA pixels without losses, the same bytes every time. */
export const asWebp = (pixels: Buffer, width: number, height: number): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ lossless: true, effort: 6 })
    .toBuffer()

/** A sheet's RGBA pixels and where each cut lies in it. */
export type Sheet = { pixels: Buffer; width: number; height: number; frames: Map<string, Rect> }

/** Lays cuts in rows, tallest first, at most `limit` pixels wide; equal cuts share one place. */
export const packSheet = async (cuts: readonly Cut[], limit: number): Promise<Sheet> => {
  const frames = new Map<string, Rect>()
  const seen = new Map<string, Rect>()
  const placed: { cut: Cut; frame: Rect }[] = []
  const sorted = [...cuts].sort((a, b) => b.height - a.height || (a.id < b.id ? -1 : 1))
  let [x, y, row, width] = [0, 0, 0, 0]
  for (const cut of sorted) {
    const key = `${cut.width}x${cut.height}:${cut.pixels.toString('latin1')}`
    const twin = seen.get(key)
    if (twin) {
      frames.set(cut.id, twin)
      continue
    }
    if (x + cut.width > limit) {
      x = 0
      y += row + GAP
      row = 0
    }
    const frame = { x, y, width: cut.width, height: cut.height }
    frames.set(cut.id, frame)
    seen.set(key, frame)
    placed.push({ cut, frame })
    x += cut.width + GAP
    row = Math.max(row, cut.height)
    width = Math.max(width, frame.x + cut.width)
  }
  const height = y + row
  const pixels = await sharp({
    create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(
      placed.map(({ cut, frame }) => ({
        input: cut.pixels,
        raw: { width: cut.width, height: cut.height, channels: 4 as const },
        left: frame.x,
        top: frame.y,
      })),
    )
    .raw()
    .toBuffer()
  return { pixels, width, height, frames }
}
