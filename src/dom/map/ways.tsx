import type { MapEdge, StoryMap } from '../../review/map'
import type { Line, MapLayout, Point } from './layout'
import { outlineBetween, outlineOfLine } from './line'
import { m } from './words'

interface Props {
  map: StoryMap
  layout: MapLayout
  /** Index of the place that is looked at: its ways stand out, and those that leave the story are shown. */
  at: number
}

/** Every way on the map, the path above the others; a picture of what the names of the places say. */
export function Ways({ map, layout, at }: Props) {
  const { lines, boxes, direction } = layout
  const drawn = new Set(lines.map(({ edge }) => edge))
  const leaving = map.edges.filter((edge) => !drawn.has(edge) && edge.from !== edge.to && touches(edge, at))
  const order = { hidden: 0, seen: 1, path: 2 }
  const sorted = lines.toSorted((a, b) => order[a.edge.mark] - order[b.edge.mark])
  return (
    <g class="ways" aria-hidden="true">
      {leaving.map((edge) => {
        const [from, to] = [boxes[edge.from], boxes[edge.to]]
        if (from === undefined || to === undefined) return null
        return <path key={keyOf(edge)} class="way leaving" d={outlineBetween(from, to, direction)} />
      })}
      {sorted.map((line) => (
        <Way key={keyOf(line.edge)} line={line} layout={layout} isNear={touches(line.edge, at)} />
      ))}
      {lines.map((line) => {
        const { count, from, to } = line.edge
        if (from !== at || count < 2 || map.nodes[at]?.mark === 'hidden') return null
        const { x, y } = lastBend(line)
        return (
          <text key={to} class="way-count" x={x} y={y + 5} text-anchor="middle">
            {m('count', { n: count })}
          </text>
        )
      })}
      {map.nodes.map((node, index) => {
        const box = boxes[index]
        if (node.kind !== 'junction' || box === undefined) return null
        return (
          <circle key={index} class={`junction mark-${node.mark}`} cx={box.x} cy={box.y} r={box.width / 2} />
        )
      })}
    </g>
  )
}

/** The last bend of a way before its end: no box covers it, and ways from one place part before it. */
function lastBend({ points }: Line): Point {
  const bend = points.at(-2)
  if (bend === undefined) throw new Error('a way without points')
  return bend
}

const keyOf = ({ from, to }: MapEdge): string => `${from} ${to}`

const touches = ({ from, to }: MapEdge, at: number): boolean => from === at || to === at

/** The more choices lead along a way, the broader it is. */
const breadthOf = ({ count }: MapEdge): number => 1.2 + Math.min(4, count - 1) * 0.45

function Way({ line, layout, isNear }: { line: Line; layout: MapLayout; isNear: boolean }) {
  const { edge } = line
  const d = outlineOfLine(line, layout.boxes, layout.direction)
  if (edge.mark === 'path') {
    return (
      <>
        <path class="way way-path-edge" d={d} />
        <path class="way way-path" d={d} />
      </>
    )
  }
  return <path class={`way way-${edge.mark}${isNear ? ' near' : ''}`} d={d} stroke-width={breadthOf(edge)} />
}
