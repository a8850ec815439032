import { INK } from './peep-draw'

/** One drawing of the office in scene units (960×540, with 40 units of bleed above and below). */
export type OfficeDrawing = {
  part: string
  state?: string
  z: number
  svg: string
  pivot?: { x: number; y: number }
}

/** Thickness of an outline in the scene. */
export const OUTLINE = 4

/** A filled shape with the ink outline. */
export const shape = (d: string, fill: string, width = OUTLINE): string =>
  `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`

/** A filled shape without outline: shade, light and print. */
export const flat = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`

/** An open line with round ends. */
export const line = (d: string, width = OUTLINE, colour = INK): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A box as a path, rounded by `r`. */
export const box = (x: number, y: number, width: number, height: number, r = 0): string =>
  r === 0
    ? `M${x} ${y}h${width}v${height}h${-width}Z`
    : `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}Z`

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** A parcel with tape and a label, its lower left corner at x, y. */
export const parcel = (x: number, y: number, width: number, height: number, colour = '#d3a068'): string =>
  shape(box(x, y - height, width, height), colour, 3) +
  flat(box(x + width * 0.42, y - height + 1.5, width * 0.16, height - 3), '#f0d9a8') +
  flat(box(x + width * 0.64, y - height * 0.5, width * 0.26, height * 0.3), '#fbfaf5') +
  line(
    `M${x + width * 0.68} ${y - height * 0.4}h${width * 0.16}M${x + width * 0.68} ${y - height * 0.3}h${width * 0.1}`,
    1.6,
    '#8a93a3',
  )

/** A drawing moved by x and y, turned by degrees and scaled around its origin. */
export const moved = (svg: string, x: number, y: number, turn = 0, scale = 1): string =>
  `<g transform="translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}${scale === 1 ? '' : ` scale(${scale})`}">${svg}</g>`
