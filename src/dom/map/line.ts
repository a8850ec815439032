import type { Box, Direction, Line, Point } from './layout'

/** The outline of a way: it leaves the one box and comes to the other in the direction of time, and bends between. */
export function outlineOfLine(line: Line, boxes: readonly Box[], direction: Direction): string {
  const { edge, points } = line
  const [from, to] = [boxes[edge.from], boxes[edge.to]]
  if (from === undefined || to === undefined) throw new Error('a way leads from or to nowhere')
  // A way that leads back keeps to the points it was given.
  const ends = goesOn(from, to, direction)
    ? [port(from, direction, 1), ...points.slice(1, -1), port(to, direction, -1)]
    : points
  return bent(ends, direction)
}

/** A way straight from box to box, for those that are shown only while they are looked at. */
export const outlineBetween = (from: Box, to: Box, direction: Direction): string =>
  goesOn(from, to, direction)
    ? bent([port(from, direction, 1), port(to, direction, -1)], direction)
    : bent([from, to], direction)

const goesOn = (from: Box, to: Box, direction: Direction): boolean =>
  direction === 'right'
    ? from.x + from.width / 2 < to.x - to.width / 2
    : from.y + from.height / 2 < to.y - to.height / 2

/** The middle of the side of a box where time goes on (1) or comes from (-1). */
const port = ({ x, y, width, height }: Box, direction: Direction, side: 1 | -1): Point =>
  direction === 'right' ? { x: x + (side * width) / 2, y } : { x, y: y + (side * height) / 2 }

function bent(points: readonly Point[], direction: Direction): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let last = first
  const curves = rest.map((point) => {
    const [a, b] =
      direction === 'right'
        ? [
            { x: (last.x + point.x) / 2, y: last.y },
            { x: (last.x + point.x) / 2, y: point.y },
          ]
        : [
            { x: last.x, y: (last.y + point.y) / 2 },
            { x: point.x, y: (last.y + point.y) / 2 },
          ]
    last = point
    return `C${[a, b, point].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`
  })
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
