import type { StoryMap } from '../../review/map'
import type { Box, MapLayout } from './layout'

/** Where a key leads from a place: along the ways, to what stands beside it, or through everything. */
export type Going = 'on' | 'back' | 'before' | 'after' | 'next' | 'previous' | 'first' | 'last'

/** What the keys mean, by the direction in which time runs. */
const keys: Readonly<Record<MapLayout['direction'], Readonly<Record<string, Going>>>> = {
  right: { ArrowRight: 'on', ArrowLeft: 'back', ArrowUp: 'before', ArrowDown: 'after' },
  down: { ArrowDown: 'on', ArrowUp: 'back', ArrowLeft: 'before', ArrowRight: 'after' },
}
const others: Readonly<Record<string, Going>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** What a key asks for, or null. */
export const goingOf = (key: string, direction: MapLayout['direction']): Going | null =>
  keys[direction][key] ?? others[key] ?? null

/** Places that can be looked at, layer by layer; junctions are none. */
export function readingOrder(map: StoryMap, layout: MapLayout): number[] {
  const { along, across } = axesOf(layout)
  return [...map.nodes.keys()]
    .filter((index) => map.nodes[index]?.kind !== 'junction')
    .sort((a, b) => along(a) - along(b) || across(a) - across(b))
}

/** The place that a key leads to; the same one where there is none. */
export function placeAfter(map: StoryMap, layout: MapLayout, from: number, going: Going): number {
  const order = readingOrder(map, layout)
  const at = order.indexOf(from)
  const way = pathOrder(map)
  switch (going) {
    case 'next':
      return order[at + 1] ?? from
    case 'previous':
      return order[at - 1] ?? from
    case 'first':
      return way[0] ?? from
    case 'last':
      return way.at(-1) ?? from
    case 'before':
    case 'after':
      return beside(layout, order, from, going)
    case 'on':
    case 'back':
      return ahead(map, layout, order, from, going)
  }
}

/** The places of the path, each where it was met last, and the end. */
function pathOrder(map: StoryMap): number[] {
  const met = [...map.steps.map(({ node }) => node), map.last.node]
  return met.filter((node, at) => met.lastIndexOf(node) === at)
}

function beside(
  layout: MapLayout,
  order: readonly number[],
  from: number,
  going: 'before' | 'after',
): number {
  const { along, across } = axesOf(layout)
  const layer = order
    .filter((index) => Math.abs(along(index) - along(from)) < 1)
    .sort((a, b) => across(a) - across(b))
  return layer[layer.indexOf(from) + (going === 'after' ? 1 : -1)] ?? from
}

/** Along the path; away from it along a way, and where none leads there to the nearest place in that direction. */
function ahead(
  map: StoryMap,
  layout: MapLayout,
  order: readonly number[],
  from: number,
  going: 'on' | 'back',
): number {
  const way = pathOrder(map)
  const at = way.indexOf(from)
  const isOn = going === 'on'
  if (at >= 0) return way[at + (isOn ? 1 : -1)] ?? from
  const axes = axesOf(layout)
  const isAhead = (index: number) => (axes.along(index) - axes.along(from)) * (isOn ? 1 : -1) > 1
  const linked = neighbours(map, from, isOn).filter((index) => index !== from && isAhead(index))
  return nearest(layout, from, linked) ?? nearest(layout, from, order.filter(isAhead)) ?? from
}

/** Places one way on or back, past junctions. */
function neighbours(map: StoryMap, from: number, isOn: boolean): number[] {
  const found = new Set<number>()
  const queue = [from]
  for (const index of queue) {
    for (const edge of map.edges) {
      const [near, far] = isOn ? [edge.from, edge.to] : [edge.to, edge.from]
      if (near !== index || found.has(far)) continue
      found.add(far)
      if (map.nodes[far]?.kind === 'junction') queue.push(far)
    }
  }
  return [...found].filter((index) => map.nodes[index]?.kind !== 'junction')
}

function nearest({ boxes }: MapLayout, from: number, among: readonly number[]): number | undefined {
  const distance = (index: number) => {
    const [a, b] = [boxes[from], boxes[index]]
    return a === undefined || b === undefined ? Infinity : Math.hypot(a.x - b.x, a.y - b.y)
  }
  return among.toSorted((a, b) => distance(a) - distance(b))[0]
}

function axesOf({ boxes, direction }: MapLayout) {
  const read = (axis: keyof Pick<Box, 'x' | 'y'>) => (index: number) => Math.round(boxes[index]?.[axis] ?? 0)
  return direction === 'right'
    ? { along: read('x'), across: read('y') }
    : { along: read('y'), across: read('x') }
}
