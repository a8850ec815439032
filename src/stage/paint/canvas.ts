import type { Picture, Rect } from '../../../assets/bake/pictures-manifest'
import { planAtlas, powerOfTwo } from './atlas'
import { type Brush, makeBrush } from './brush'
import { type Glyph, glyphs } from './glyphs'

/** A painted canvas and the frames in it, in pixels. */
export interface Painted {
  canvas: HTMLCanvasElement
  frames: ReadonlyMap<string, Rect>
}

function makeCanvas(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser gives no canvas to paint on.')
  return [canvas, context]
}

/** Widest atlas: every device can hold it. */
const atlasWidth = 2048

/**
 * Copies a sheet's pictures into a canvas of powers of two, further apart: only those canvases get mipmaps, without which
 * a small stage flickers, and mipmaps would mix pictures that lie close together.
 */
export function paintSheet(image: HTMLImageElement, pictures: readonly Picture[]): Painted {
  // Poses share drawings: each is copied once.
  const cuts = new Map(pictures.map(({ frame }) => [keyOf(frame), frame]))
  const plan = planAtlas(
    [...cuts].map(([key, { width, height }]) => [key, width, height] as const),
    1,
    atlasWidth,
  )
  const [canvas, context] = makeCanvas(plan.width, plan.height)
  for (const [key, cut] of cuts) {
    const { x, y, width, height } = plan.frames.get(key) as Rect
    context.drawImage(image, cut.x, cut.y, width, height, x, y, width, height)
  }
  return {
    canvas,
    frames: new Map(pictures.map(({ id, frame }) => [id, plan.frames.get(keyOf(frame)) as Rect])),
  }
}

/** Copies a portrait into a canvas of powers of two, for the same reason. */
export function paintPortrait(image: HTMLImageElement): Painted {
  const { naturalWidth: width, naturalHeight: height } = image
  const [canvas, context] = makeCanvas(powerOfTwo(width), powerOfTwo(height))
  context.drawImage(image, 0, 0)
  return { canvas, frames: new Map([['all', { x: 0, y: 0, width, height }]]) }
}

const keyOf = ({ x, y }: Rect): string => `${x},${y}`

/** Pixels for a scene unit of the stage's own drawings. */
export const glyphDensity = 3

/** Paints all small drawings into one canvas. */
export function paintGlyphs(): Painted {
  const all = Object.entries<Glyph>(glyphs)
  const plan = planAtlas(
    all.map(([name, { width, height }]) => [name, width, height] as const),
    glyphDensity,
    atlasWidth,
  )
  const [canvas, context] = makeCanvas(plan.width, plan.height)
  for (const [name, glyph] of all) {
    const { x, y, width, height } = plan.frames.get(name) as Rect
    context.save()
    context.beginPath()
    context.rect(x, y, width, height)
    context.clip()
    context.setTransform(glyphDensity, 0, 0, glyphDensity, x, y)
    glyph.draw(makeBrush(context))
    context.restore()
  }
  return { canvas, frames: plan.frames }
}

/** Paints a backdrop of a size in scene units whose upper left corner is at x, y. */
export function paintBackdrop(area: Rect, density: number, draw: (brush: Brush) => void): Painted {
  const frame = { x: 0, y: 0, width: area.width * density, height: area.height * density }
  const [canvas, context] = makeCanvas(powerOfTwo(frame.width), powerOfTwo(frame.height))
  context.setTransform(density, 0, 0, density, -area.x * density, -area.y * density)
  draw(makeBrush(context))
  return { canvas, frames: new Map([['all', frame]]) }
}
