import type { Picture, Rect } from '../../../assets/bake/pictures-manifest'
import { type AtlasPlan, planAtlas, powerOfTwo } from './atlas'
import { type Brush, makeBrush } from './brush'
import { type Glyph, type GlyphName, glyphs } from './glyphs'
import type { Source } from '../textures'

/** A canvas to be read soon, which graphics memory would only slow down. */
function makeCanvas(): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('The browser gives no canvas to paint on.')
  return [canvas, context]
}

/** Widest atlas: every device can hold it. */
const atlasWidth = 2048

/**
 * Where the pictures of a sheet go in a canvas of powers of two, further apart: only those canvases get mipmaps, without
 * which a small stage flickers, and mipmaps would mix pictures that lie close together. Frames are named by picture.
 */
export function planSheet(pictures: readonly Picture[]): AtlasPlan {
  const plan = planAtlas(
    [...cutsOf(pictures)].map(([key, { width, height }]) => [key, width, height] as const),
    1,
    atlasWidth,
  )
  return {
    ...plan,
    frames: new Map(pictures.map(({ id, frame }) => [id, plan.frames.get(keyOf(frame)) as Rect])),
  }
}

/** Cuts a sheet's pictures out, by id; the sheet is unpacked when the first of them is asked for. */
export function sheetSource(file: () => Promise<Blob>, pictures: readonly Picture[]): () => Promise<Source> {
  const cuts = new Map(pictures.map(({ id, frame }) => [id, frame]))
  let unpacked: Promise<ImageBitmap> | null = null
  return async () => {
    // Outside of the page's own thread, and as textures want them.
    unpacked ??= file().then((blob) =>
      createImageBitmap(blob, { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' }),
    )
    const sheet = await unpacked
    return {
      piece(id) {
        const { x, y, width, height } = cuts.get(id) as Rect
        return createImageBitmap(sheet, x, sheet.height - y - height, width, height)
      },
      close() {
        unpacked = null
        sheet.close()
      },
    }
  }
}

/** What is cut out of a sheet: poses share drawings, and each is copied once. */
const cutsOf = (pictures: readonly Picture[]): ReadonlyMap<string, Rect> =>
  new Map(pictures.map(({ frame }) => [keyOf(frame), frame]))

const keyOf = ({ x, y }: Rect): string => `${x},${y}`

/** A portrait in a canvas of powers of two, for the same reason. */
export function paintPortrait(image: HTMLImageElement): { canvas: HTMLCanvasElement; plan: AtlasPlan } {
  const [canvas, context] = makeCanvas()
  const plan = planWhole(image.naturalWidth, image.naturalHeight)
  canvas.width = plan.width
  canvas.height = plan.height
  context.drawImage(image, 0, 0)
  return { canvas, plan }
}

/** One picture, "all", in the upper left corner. */
const planWhole = (width: number, height: number): AtlasPlan => ({
  width: powerOfTwo(width),
  height: powerOfTwo(height),
  frames: new Map([['all', { x: 0, y: 0, width, height }]]),
})

const drawings: Readonly<Record<GlyphName, Glyph>> = glyphs

/** Pixels for a scene unit of the stage's own drawings. */
export const glyphDensity = 3

/** Where all small drawings go in one canvas. */
export const planGlyphs = (): AtlasPlan =>
  planAtlas(
    Object.entries(drawings).map(([name, { width, height }]) => [name, width, height] as const),
    glyphDensity,
    atlasWidth,
  )

/** Paints small drawings, by name. */
export function glyphSource({ frames }: AtlasPlan): Source {
  const [canvas, context] = makeCanvas()
  return {
    piece(name) {
      const { width, height } = frames.get(name) as Rect
      prepare(canvas, context, { x: 0, y: 0, width, height }, glyphDensity)
      ;(drawings[name as GlyphName] as Glyph).draw(makeBrush(context))
      return canvas
    },
  }
}

/** Makes a canvas as large as a frame, in pixels, and upside down; `x` and `y` are the scene units of its upper left corner. */
function prepare(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  density: number,
): void {
  // Setting the size wipes it, and undoes whatever was set.
  canvas.width = width
  canvas.height = height
  context.setTransform(density, 0, 0, -density, -x * density, height + y * density)
}

/** A backdrop of a size in scene units. */
export const planBackdrop = ({ width, height }: Rect, density: number): AtlasPlan =>
  planWhole(width * density, height * density)

/** Paints a backdrop whose upper left corner is at x, y. */
export const backdropSource = (
  { x, y, width, height }: Rect,
  density: number,
  draw: (brush: Brush) => void,
): Source => ({
  piece() {
    const [canvas, context] = makeCanvas()
    prepare(canvas, context, { x, y, width: width * density, height: height * density }, density)
    draw(makeBrush(context))
    return canvas
  },
})
