/** A value at a time: [seconds or share, value]. */
export type Point = readonly [at: number, value: number]

/** A function of time, often from 0 to 1. */
export type Curve = (t: number) => number

/** Returns a curve through points in rising order, with rounded corners; flat before the first and after the last. */
export function curve(points: readonly Point[]): Curve {
  return (t) => {
    let before = points[0] ?? [0, 0]
    for (const point of points) {
      if (point[0] > t) return between(before, point, t)
      before = point
    }
    return before[1]
  }
}

/** Returns a strike: `attack` seconds up to 1, then a fall by the factor e every `decay` seconds. */
export function strike(attack: number, decay: number): Curve {
  return (t) => (t < 0 ? 0 : t < attack ? t / attack : Math.exp(-(t - attack) / decay))
}

/** Returns a hold of `seconds` with `edge` seconds of rounded rise and fall. */
export function hold(seconds: number, edge: number): Curve {
  return curve([
    [0, 0],
    [edge, 1],
    [seconds - edge, 1],
    [seconds, 0],
  ])
}

/** Eases from 0 to 1 with a level start and end. */
export function ease(share: number): number {
  const x = Math.max(0, Math.min(1, share))
  return x * x * (3 - 2 * x)
}

/** Blends from `a` to `b`. */
export function blend(a: number, b: number, share: number): number {
  return a + (b - a) * share
}

function between(before: Point, after: Point, t: number): number {
  const span = after[0] - before[0]
  return span <= 0 ? after[1] : blend(before[1], after[1], ease((t - before[0]) / span))
}
