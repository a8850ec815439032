import type { Rect } from '../../../assets/bake/pictures-manifest'

/** Where everything lies in an atlas, in pixels, and the size of its canvas: powers of two, which mipmaps ask for. */
export interface AtlasPlan {
  width: number
  height: number
  frames: ReadonlyMap<string, Rect>
}

/** Pixels between neighbours, so that a smaller mipmap does not mix them. */
const margin = 8

/** The next power of two. */
export const powerOfTwo = (size: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, size)))

/** Packs drawings of given sizes (scene units) in rows, tallest first, at `density` pixels for a scene unit. */
export function planAtlas(
  sizes: readonly (readonly [name: string, width: number, height: number])[],
  density: number,
  width: number,
): AtlasPlan {
  const frames = new Map<string, Rect>()
  let x = margin
  let y = margin
  let rowHeight = 0
  for (const [name, unitWidth, unitHeight] of sizes.toSorted((a, b) => b[2] - a[2])) {
    const size = { width: Math.ceil(unitWidth * density), height: Math.ceil(unitHeight * density) }
    if (size.width + 2 * margin > width) throw new Error(`The drawing "${name}" is wider than its atlas.`)
    if (x + size.width + margin > width) {
      x = margin
      y += rowHeight + margin
      rowHeight = 0
    }
    frames.set(name, { x, y, ...size })
    x += size.width + margin
    rowHeight = Math.max(rowHeight, size.height)
  }
  return { width: powerOfTwo(width), height: powerOfTwo(y + rowHeight + margin), frames }
}
