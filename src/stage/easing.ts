const clamp = (t: number) => Math.min(1, Math.max(0, t))

/** The part of a progress between two moments, 0 before the first and 1 after the second. */
export const phase = (t: number, from: number, to: number): number => clamp((t - from) / (to - from))

/** Slow at both ends. */
export const smooth = (t: number): number => t * t * (3 - 2 * t)

/** Fast, then slow. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3

/** Slow, then fast. */
export const easeIn = (t: number): number => t ** 3

/** Arrives a little too far and comes back. */
export const pop = (t: number): number => {
  const rest = t - 1
  return 1 + 2.7 * rest ** 3 + 1.7 * rest ** 2
}

/** Up and back down: 0, 1, and exactly 0 again, so that nothing is left of what it lifted. */
export const hump = (t: number): number => (t >= 1 ? 0 : Math.sin(clamp(t) * Math.PI))

/** A value between two. */
export const mix = (from: number, to: number, t: number): number => from + (to - from) * t
