import type { Picture, PictureRole, Rect } from './pictures-manifest'
import { asWebp, type Cut, cutPicture, packSheet } from './pictures-sheet'

/** A drawing in scene units before it is cut. */
export type Drawing = {
  id: string
  role: PictureRole
  svg: string
  z: number
  pivot?: { x: number; y: number }
}

/** Sheet pixels for one scene unit. */
const SCALE = 2
/** Scene with bleed: what is drawn at all. */
const AREA = { x: -20, y: -40, width: 1000, height: 620 }
export const SCENE = {
  width: 960,
  height: 540,
  landscape: { x: 0, y: 0, width: 960, height: 540 },
  portrait: { x: 210, y: -40, width: 540, height: 620 },
}
/** Widest sheet that every phone's graphics can hold. */
const SHEET_LIMIT = 2048
/** Where a bust (850×1200 units) stands in the scene. */
const BUST = { x: 272, y: 22, scale: 0.385 }

/** Moves a drawing from the bust's coordinates to the scene's. */
export const inScene = (svg: string) =>
  `<g transform="translate(${BUST.x} ${BUST.y}) scale(${BUST.scale})">${svg}</g>`

const asPicture = (file: string, drawing: Drawing, cut: Cut, frame: Rect, area: Rect): Picture => ({
  id: drawing.id,
  file,
  frame,
  scale: SCALE,
  x: area.x + cut.left / SCALE,
  y: area.y + cut.top / SCALE,
  width: cut.width / SCALE,
  height: cut.height / SCALE,
  z: drawing.z,
  ...(drawing.pivot ? { pivot: drawing.pivot } : {}),
  role: drawing.role,
})

/** A baked sheet: its file's bytes, its size in pixels, and the pictures in it. */
export type BakedSheet = {
  file: string
  bytes: Buffer
  width: number
  height: number
  pictures: Picture[]
}

/**
 * Cuts drawings out and packs them into one sheet, `file` relative to `assets/pictures/`. Nothing
 * outside `area` (scene units) is drawn; `paint` changes the sheet's pixels in place before they become a file.
 */
export const bakeSheet = async (
  file: string,
  drawings: readonly Drawing[],
  { area = AREA, paint }: { area?: Rect; paint?: (pixels: Buffer, width: number) => void } = {},
): Promise<BakedSheet> => {
  const cuts = drawings.map(({ id, svg }) => cutPicture(id, svg, area, SCALE))
  const { pixels, width, height, frames } = await packSheet(cuts, SHEET_LIMIT)
  paint?.(pixels, width)
  const bytes = await asWebp(pixels, width, height)
  const pictures = drawings.map((drawing, index) => {
    const cut = cuts[index]
    const frame = frames.get(drawing.id)
    if (!cut || !frame) throw new Error(`The picture "${drawing.id}" is missing from "${file}".`)
    return asPicture(file, drawing, cut, frame, area)
  })
  return { file, bytes, width, height, pictures }
}

/** Pictures as the manifests list them: what is drawn first, first. */
export const inOrder = (pictures: readonly Picture[]): Picture[] =>
  pictures.toSorted((a, b) => a.z - b.z || (a.id < b.id ? -1 : 1))
