const highestRatio = 3
/** Pixels of a canvas at most: a little more than 4K, beyond which nobody sees a difference and phones run out of memory. */
const mostPixels = 9_000_000

/** Canvas pixels for one CSS pixel: the screen's own, within reason. */
export function pixelRatio(width: number, height: number, device: number): number {
  const wanted = Math.min(highestRatio, Math.max(1, device))
  return Math.min(wanted, Math.sqrt(mostPixels / Math.max(1, width * height)))
}
