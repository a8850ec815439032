import type { Rect } from '../../../assets/bake/pictures-manifest'

/** Which part of the scene fills the canvas: scene units, and CSS pixels for one of them. */
export interface Framing {
  zoom: number
  view: Rect
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t

/**
 * Frames the scene for a canvas of a size in CSS pixels. Between the portrait and the landscape crop it shows something
 * in between; beyond them more wall and desk. The scene is never stretched and both crops' common middle never cut.
 */
export function framingOf(width: number, height: number, landscape: Rect, portrait: Rect): Framing {
  const wide = landscape.width / landscape.height
  const tall = portrait.width / portrait.height
  const t = Math.min(1, Math.max(0, (width / height - tall) / (wide - tall)))
  const zoom = Math.min(
    width / mix(portrait.width, landscape.width, t),
    height / mix(portrait.height, landscape.height, t),
  )
  const centreX = mix(portrait.x + portrait.width / 2, landscape.x + landscape.width / 2, t)
  const centreY = mix(portrait.y + portrait.height / 2, landscape.y + landscape.height / 2, t)
  const view = { width: width / zoom, height: height / zoom }
  return { zoom, view: { x: centreX - view.width / 2, y: centreY - view.height / 2, ...view } }
}

/** How much nearer one comes at most, and where to: her face. */
const nearest = 1.38
const face = { x: 470, y: 196 }

/** The framing from closer by, 0 to 1; it never shows anything beyond what was seen from further off. */
export function closeUp({ zoom, view }: Framing, close: number): Framing {
  const nearer = mix(1, nearest, close)
  const width = view.width / nearer
  const height = view.height / nearer
  const clamp = (wanted: number, from: number, room: number) => Math.min(from + room, Math.max(from, wanted))
  const centre = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  const x = clamp(mix(centre.x, face.x, close) - width / 2, view.x, view.width - width)
  const y = clamp(mix(centre.y, face.y, close) - height / 2, view.y, view.height - height)
  return { zoom: zoom * nearer, view: { x, y, width, height } }
}
