import type { Box, Point } from './layout'

/** How the paper lies in its window: what is at `p` on the paper stands at `p × scale + (x, y)`, in pixels. */
export interface View extends Point {
  scale: number
}

/** A width and a height, in pixels or in units of the paper. */
export interface Extent {
  width: number
  height: number
}

const largest = 3
/** Room around what is shown, in pixels. */
const margin = 12

/** The view in which all of the paper is seen. */
export function fitting(paper: Extent, window: Extent): View {
  const scale = Math.min(
    largest,
    Math.max(0.05, (window.width - 2 * margin) / Math.max(1, paper.width)),
    Math.max(0.05, (window.height - 2 * margin) / Math.max(1, paper.height)),
  )
  return {
    scale,
    x: (window.width - paper.width * scale) / 2,
    y: (window.height - paper.height * scale) / 2,
  }
}

/** Nearer or farther by a factor, with what is at `point` (pixels of the window) staying where it is. */
export function zoomed(view: View, factor: number, point: Point, paper: Extent, window: Extent): View {
  const smallest = Math.min(fitting(paper, window).scale, 1)
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor))
  const ratio = scale / view.scale
  return held(
    { scale, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio },
    paper,
    window,
  )
}

/** Moved by some pixels. */
export const moved = (view: View, by: Point, paper: Extent, window: Extent): View =>
  held({ ...view, x: view.x + by.x, y: view.y + by.y }, paper, window)

/** Moved no farther than is needed for a box to be seen whole, or to stand in the middle where it is too large. */
export function revealing(view: View, box: Box, window: Extent): View {
  const shift = (middle: number, size: number, offset: number, room: number): number => {
    const low = (middle - size / 2) * view.scale + offset
    const high = (middle + size / 2) * view.scale + offset
    if (high - low > room - 2 * margin) return offset + room / 2 - (low + high) / 2
    return offset + Math.max(0, margin - low) - Math.max(0, high - (room - margin))
  }
  return {
    scale: view.scale,
    x: shift(box.x, box.width, view.x, window.width),
    y: shift(box.y, box.height, view.y, window.height),
  }
}

/** The middle of the window stays on the paper. */
function held(view: View, paper: Extent, window: Extent): View {
  const within = (offset: number, size: number, room: number) =>
    Math.min(room / 2, Math.max(room / 2 - size * view.scale, offset))
  return {
    scale: view.scale,
    x: within(view.x, paper.width, window.width),
    y: within(view.y, paper.height, window.height),
  }
}
