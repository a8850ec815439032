import { Resvg } from '@resvg/resvg-js'
import { INK, LINE } from './peep-draw'

/** Width and height of the canvas a bust is drawn on, with room for tall hair above it. */
const CANVAS = { x: -60, y: -120, width: 1000, height: 1000 }

/**
 * Colours the masses of an ink drawing and leaves an outline of ink: lines thinner than two outlines stay ink. `light` is
 * painted over the colour, under the outline. `name` is unique within one picture.
 */
export const tinted = (name: string, lines: string, colour: string, light = ''): string => {
  const shape = lines.replaceAll(/ fill-rule="evenodd"/g, ' clip-rule="evenodd"')
  const clips = [...shape.matchAll(/<path[^>]*>/g)].map(([path]) => path).join('')
  const moves = [...lines.matchAll(/<g transform="translate\(([^)]*)\)">/g)].map(
    ([, by]) => `translate(${by})`,
  )
  const move = moves.length > 0 ? ` transform="${moves.join(' ')}"` : ''
  const outline = lines
    .replaceAll(`fill="${INK}"`, `fill="none"`)
    .replaceAll('stroke="none"', `stroke="${INK}" stroke-width="${2 * LINE}" stroke-linejoin="round"`)
  return (
    lines +
    `<clipPath id="${name}"${move}>${clips}</clipPath>` +
    `<g clip-path="url(#${name})">${lines.replaceAll(INK, colour)}${light}${outline}</g>`
  )
}

type Point = readonly [x: number, y: number]

/**
 * Fills the fields of a line drawing that hold the seeds, as far as ink (and `dam`, a line that is not drawn) reaches;
 * throws when a seed lies on ink or its field has no end. The fill is meant to lie under the lines.
 */
export const flooded = (lines: string, seeds: readonly Point[], colour: string, dam = ''): string => {
  const { x, y, width, height } = CANVAS
  const barrier = `<path d="${dam}" fill="none" stroke="${INK}" stroke-width="6"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${lines}${barrier}</svg>`
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  const isInk = (at: number) => (pixels[at * 4 + 3] ?? 0) > 90
  const field = new Uint8Array(width * height)
  for (const [seedX, seedY] of seeds) {
    const start = (seedY - y) * width + (seedX - x)
    if (isInk(start)) throw new Error(`The seed ${seedX}, ${seedY} of a fill lies on ink.`)
    const open = [start]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (field[at] || isInk(at)) continue
      field[at] = 1
      const column = at % width
      if (column === 0 || column === width - 1 || at < width || at >= width * (height - 1))
        throw new Error(`The fill from ${seedX}, ${seedY} runs out of its lines.`)
      open.push(at - 1, at + 1, at - width, at + width)
    }
  }
  return `<path fill="${colour}" stroke="${colour}" stroke-width="9" d="${spans(field)}"/>`
}

/** The rows of a field as a path of rectangles one unit high. */
const spans = (field: Uint8Array): string => {
  const { x, y, width, height } = CANVAS
  const path: string[] = []
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (!field[row * width + column]) continue
      const from = column
      while (field[row * width + column]) column += 1
      path.push(`M${from + x} ${row + y}h${column - from}v1h${from - column}z`)
    }
  return path.join('')
}
