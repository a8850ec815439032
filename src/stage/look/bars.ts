/** A word drawn as a bar: where it starts and how wide it is. */
export interface Bar {
  x: number
  width: number
}

const gap = 4
const perLetter = 2.6
const longestWord = 14

/**
 * Lays the words of a foreign line out as bars within `width` scene units, so that the canvas tells its length but never
 * shows its text. However long the text, it reads no more of it than fits.
 */
export function barsOf(text: string, width: number): Bar[] {
  const bars: Bar[] = []
  let x = 0
  for (const word of text.slice(0, Math.ceil(width)).split(/\s+/)) {
    if (word === '') continue
    const length = Math.max(2, Math.min(longestWord, word.length)) * perLetter
    if (x + length > width) break
    bars.push({ x, width: length })
    x += length + gap
  }
  return bars.length > 0 ? bars : [{ x: 0, width: width / 2 }]
}
