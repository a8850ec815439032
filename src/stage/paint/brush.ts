/** The one outline colour of every picture. */
const ink = '#1d1d2b'

/** Draws in the manner of the pictures: flat colours and one ink outline. Paths are SVG path data in scene units. */
export interface Brush {
  context: CanvasRenderingContext2D
  /** A filled shape with an ink outline around it. */
  shape(path: string, fill: string, width?: number): void
  /** A filled shape without outline. */
  flat(path: string, fill: string, alpha?: number): void
  /** An open line with round ends. */
  line(path: string, width?: number, colour?: string): void
  /** Light that fades from the middle to the edge of a circle, or with `inward` from the edge to the middle. */
  glow(x: number, y: number, radius: number, colour: string, inward?: boolean): void
}

const pathOf = (path: string) => new Path2D(path)

/** Makes a brush for a canvas that is already scaled to scene units. */
export function makeBrush(context: CanvasRenderingContext2D): Brush {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const brush: Brush = {
    context,
    shape(path, fill, width = 4) {
      brush.flat(path, fill)
      brush.line(path, width)
    },
    flat(path, fill, alpha = 1) {
      context.globalAlpha = alpha
      context.fillStyle = fill
      context.fill(pathOf(path))
      context.globalAlpha = 1
    },
    line(path, width = 4, colour = ink) {
      context.lineWidth = width
      context.strokeStyle = colour
      context.stroke(pathOf(path))
    },
    glow(x, y, radius, colour, inward = false) {
      const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
      gradient.addColorStop(inward ? 1 : 0, colour)
      gradient.addColorStop(inward ? 0.4 : 1, `${colour}00`)
      context.fillStyle = gradient
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
    },
  }
  return brush
}

/** A box as a path, its corners rounded by `r`. */
export const box = (x: number, y: number, width: number, height: number, r = 0): string =>
  r === 0
    ? `M${x} ${y}h${width}v${height}h${-width}Z`
    : `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}Z`

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
