import { Graph, layout } from '@dagrejs/dagre'
import type { MapEdge, StoryMap } from '../../review/map'

/** A point on the map's paper, in its own units. */
export interface Point {
  x: number
  y: number
}

/** A box on the map's paper: its middle and its size. */
export interface Box extends Point {
  width: number
  height: number
}

/** A way as it is drawn: from the edge of one box to the edge of another, through these points. */
export interface Line {
  edge: MapEdge
  points: Point[]
}

/** Where everything stands. */
export interface MapLayout {
  /** One for each place of the map. */
  boxes: Box[]
  lines: Line[]
  width: number
  height: number
  /** Time runs to the right, or down. */
  direction: 'right' | 'down'
}

export type Direction = MapLayout['direction']

/** Size of a place. */
export type SizeOf = (index: number) => Pick<Box, 'width' | 'height'>

/** Where endings side by side need more room than this, in units, they stand in several rows. */
const roomForEndings = { right: 840, down: 640 } as const

const spaces = {
  right: { nodesep: 14, ranksep: 40, edgesep: 8 },
  down: { nodesep: 12, ranksep: 30, edgesep: 8 },
} as const

/**
 * Lays a map out in layers, the endings last. Ways that leave from nearly everywhere are left out, as long as they
 * were not gone; they would cover everything else.
 */
export function layOut(map: StoryMap, direction: Direction, sizeOf: SizeOf): MapLayout {
  const graph = new Graph({ multigraph: false })
  graph.setGraph({
    rankdir: direction === 'right' ? 'LR' : 'TB',
    marginx: 16,
    marginy: 16,
    ...spaces[direction],
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const index of map.nodes.keys()) graph.setNode(name(index), { ...sizeOf(index) })
  const drawn = map.edges.filter(isDrawn)
  for (const { from, to, mark } of drawn) {
    graph.setEdge(name(from), name(to), { weight: mark === 'path' ? 6 : 1 })
  }
  alignEndings(graph, map, direction, sizeOf)
  layout(graph)
  graph.removeNode(shore)
  return {
    boxes: [...map.nodes.keys()].map((index) => boxOf(graph.node(name(index)))),
    lines: drawn.map((edge) => ({ edge, points: pointsOf(graph, edge) })),
    ...extent(graph),
    direction,
  }
}

/** Ways that are lines on the map whatever is looked at. */
const isDrawn = ({ from, to, mark, isLeaving }: MapEdge): boolean =>
  from !== to && (mark !== 'hidden' || !isLeaving)

const name = String
/** Stands behind all endings and draws them together; never seen. */
const shore = 'shore'

function alignEndings(graph: Graph, map: StoryMap, direction: Direction, sizeOf: SizeOf): void {
  const ends = map.nodes.flatMap(({ kind }, index) => (kind === 'final' ? [index] : []))
  const side = direction === 'right' ? 'height' : 'width'
  const breadth = ends.reduce((sum, end) => sum + sizeOf(end)[side] + spaces[direction].nodesep, 0)
  const rows = Math.ceil(breadth / roomForEndings[direction])
  graph.setNode(shore, { width: 1, height: 1 })
  for (const [at, end] of ends.entries()) {
    graph.setEdge(name(end), shore, { weight: 20, minlen: 1 + (at % rows) })
  }
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height })

const pointsOf = (graph: Graph, { from, to }: MapEdge): Point[] =>
  (graph.edge(name(from), name(to)) as { points: Point[] }).points.map(({ x, y }) => ({ x, y }))

function extent(graph: Graph): { width: number; height: number } {
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return { width, height }
}
