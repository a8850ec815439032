/** Steps between a flat colour and the ink beside it, and of transparency at an outline: enough for a soft edge at 2×. */
const STEPS = 3
/** Opaque pixels amid their own colour that make a colour a flat one, rather than a soft edge. */
const ENOUGH = 10

type Colour = readonly [red: number, green: number, blue: number]

const colourOf = (key: number): Colour => [key & 255, (key >> 8) & 255, (key >> 16) & 255]
const between = (a: Colour, b: Colour, t: number): Colour => [
  Math.round(a[0] + (b[0] - a[0]) * t),
  Math.round(a[1] + (b[1] - a[1]) * t),
  Math.round(a[2] + (b[2] - a[2]) * t),
]
const brightness = ([red, green, blue]: Colour) => 0.3 * red + 0.59 * green + 0.11 * blue
const distance = (a: Colour, b: Colour) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** The colours that areas are painted with, darkest first. */
const flatColours = (words: Uint32Array, width: number): Colour[] => {
  const counts = new Map<number, number>()
  for (let i = width; i < words.length - width; i += 1) {
    const word = words[i] ?? 0
    if (word >>> 24 !== 255) continue
    if (
      words[i - 1] !== word ||
      words[i + 1] !== word ||
      words[i - width] !== word ||
      words[i + width] !== word
    )
      continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .map(([word]) => colourOf(word))
    .sort((a, b) => brightness(a) - brightness(b))
}

/**
 * Leaves the flat colours of RGBA pixels as they are, and only a few steps between them and the ink and towards
 * transparency, in place: such a picture is half as large as a file, and looks the same.
 */
export const fewerColours = (pixels: Buffer, width: number): void => {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const flats = flatColours(words, width)
  const [ink] = flats
  if (ink === undefined) return
  const palette = flats.flatMap((flat) =>
    Array.from({ length: STEPS }, (_, step) => between(flat, ink, step / STEPS)),
  )
  const nearest = (colour: Colour): Colour =>
    palette.reduce((best, each) => (distance(each, colour) < distance(best, colour) ? each : best), ink)
  const known = new Map<number, number>()
  for (const [i, word] of words.entries()) {
    let becomes = known.get(word)
    if (becomes === undefined) {
      const alpha = Math.round(((word >>> 24) / 255) * STEPS) / STEPS
      const [red, green, blue] = nearest(colourOf(word))
      becomes = alpha === 0 ? 0 : ((Math.round(alpha * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0
      known.set(word, becomes)
    }
    words[i] = becomes
  }
}
