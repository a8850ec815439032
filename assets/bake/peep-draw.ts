/** The one outline colour of every picture. */
export const INK = '#1d1d2b'
/** Thickness of an outline, in Open Peeps units. */
export const LINE = 14

/** A point of a limb's centre line with the limb's radius there. */
export type Bead = readonly [x: number, y: number, radius: number]

/** A shape to be outlined: a limb along beads, or a closed SVG path. */
export type Shape = { beads: readonly Bead[] } | { d: string }

const round = (value: number) => Math.round(value * 10) / 10

const at = (beads: readonly Bead[], index: number): Bead => {
  const bead = beads[Math.max(0, Math.min(beads.length - 1, index))]
  if (bead === undefined) throw new Error('A limb needs at least one bead.')
  return bead
}

/** One coordinate of a Catmull-Rom spline between b and c, t from 0 to 1. */
const spline = (a: number, b: number, c: number, d: number, t: number) =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))

/** Beads close enough together that their circles form a smooth limb. */
const sample = (beads: readonly Bead[]): Bead[] => {
  const samples: Bead[] = []
  for (let i = 0; i < Math.max(1, beads.length - 1); i += 1) {
    const [a, b, c, d] = [at(beads, i - 1), at(beads, i), at(beads, i + 1), at(beads, i + 2)]
    const steps = Math.max(1, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / 3))
    for (let step = 0; step <= steps; step += 1) {
      const t = step / steps
      samples.push([
        spline(a[0], b[0], c[0], d[0], t),
        spline(a[1], b[1], c[1], d[1], t),
        b[2] + (c[2] - b[2]) * t,
      ])
    }
  }
  return samples
}

const limbPath = (beads: readonly Bead[], grow: number): string =>
  sample(beads)
    .map(([x, y, radius]) => {
      const r = round(radius + grow)
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
    })
    .join('')

/** A limb or path painted flat, without outline, e.g. to hide a seam between two outlined shapes. */
export const patch = (fill: string, ...shapes: Shape[]): string =>
  shapes
    .map((shape) => `<path fill="${fill}" d="${'d' in shape ? shape.d : limbPath(shape.beads, 0)}"/>`)
    .join('')

/** Shapes painted flat inside one common outline, which lies outside them, as if they were a single shape. */
export const outlined = (fill: string, ...shapes: Shape[]): string => {
  const outlines = shapes.map((shape) =>
    'd' in shape
      ? `<path fill="${INK}" stroke="${INK}" stroke-width="${2 * LINE}" stroke-linejoin="round" d="${shape.d}"/>`
      : `<path fill="${INK}" d="${limbPath(shape.beads, LINE)}"/>`,
  )
  return outlines.join('') + patch(fill, ...shapes)
}

/** An ink line with round ends, `width` in Open Peeps units. */
export const ink = (d: string, width = LINE): string =>
  `<path fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`

/** A brush stroke that swells and tapers along beads. */
export const brush = (...beads: Bead[]): string => patch(INK, { beads })

/** Moves, turns (degrees) and mirrors a drawing made around the origin. */
export const place = (drawing: string, x: number, y: number, degrees = 0, scaleX = 1, scaleY = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scaleX} ${scaleY})">${drawing}</g>`

/** How bright a colour `#rrggbb` is seen, from 0 to 1. */
export const brightnessOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((digit) =>
    Number.parseInt(colour.slice(digit, digit + 2), 16),
  )
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}
