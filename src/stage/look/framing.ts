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
