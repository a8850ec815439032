import type { MapNode } from '../../review/map'
import type { Card } from './cards'
import type { Box } from './layout'

interface Props {
  node: MapNode
  card: Card
  box: Box
  name: string
  /** Number of the element, for finding it again; says nothing about the state. */
  at: number
  isLookedAt: boolean
  onLook: () => void
}

/** One moment or ending on the map. Every text ends with a blank, or what is read together would have none between. */
export function Place({ node, card, box, name, at, isLookedAt, onLook }: Props) {
  const { width, height } = box
  const tone = node.ending === null ? '' : ` tone-${node.ending.tone}`
  return (
    <g
      class={`place place-${node.kind} mark-${node.mark}${tone}`}
      transform={`translate(${box.x - width / 2} ${box.y - height / 2})`}
      role="option"
      aria-label={name}
      aria-selected={isLookedAt}
      tabindex={isLookedAt ? 0 : -1}
      data-place={at}
      onFocus={onLook}
      onClick={onLook}
    >
      <rect class="ring" x="-6" y="-6" width={width + 12} height={height + 12} rx="14" aria-hidden="true" />
      {node.kind === 'final' ? (
        <Ticket width={width} height={height} />
      ) : (
        <Sheet width={width} height={height} />
      )}
      <g aria-hidden="true" class={card.short === null ? '' : 'has-short'}>
        {card.numbers !== null && <Numbers words={card.numbers} />}
        {card.short !== null && (
          <text class="line-short" x="12" y={height / 2 + 12}>
            {`${card.short} `}
          </text>
        )}
        {card.lines.map((line) => (
          <text key={line.y} class={`line-${line.look}`} x="12" y={line.y}>
            {`${line.words} `}
          </text>
        ))}
        {node.mark === 'hidden' && (
          <text class="line-veil" x={width / 2} y={height / 2 + 6} text-anchor="middle">
            ?
          </text>
        )}
      </g>
    </g>
  )
}

/** A moment: a sheet with one uneven corner, drawn by hand. */
const Sheet = ({ width, height }: { width: number; height: number }) => (
  <rect class="paper" width={width} height={height} rx="9" />
)

/** An ending: a ticket with a band and two notches. */
function Ticket({ width, height }: { width: number; height: number }) {
  const middle = height / 2
  const notch = `a5 5 0 0`
  return (
    <>
      <path
        class="paper"
        d={`M6 0H${width - 6}a6 6 0 0 1 6 6V${middle - 5}${notch} 0 0 10V${height - 6}a6 6 0 0 1 -6 6H6a6 6 0 0 1 -6 -6V${middle + 5}${notch} 0 0 -10V6a6 6 0 0 1 6 -6z`}
      />
      <path class="band" d={`M6 0H${width - 6}a6 6 0 0 1 6 6H0a6 6 0 0 1 6 -6z`} />
    </>
  )
}

/** A place's numbers on the path, on its corner. */
function Numbers({ words }: { words: string }) {
  const width = Math.max(26, words.length * 9 + 12)
  return (
    <g transform="translate(-9 -13)">
      <g class="numbers">
        <rect width={width} height="26" rx="13" />
        <text x={width / 2} y="18.5" text-anchor="middle">
          {`${words} `}
        </text>
      </g>
    </g>
  )
}
