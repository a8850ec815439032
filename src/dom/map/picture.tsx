import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { StoryMap } from '../../review/map'
import type { Scenario } from '../../scenario'
import { cardsOf } from './cards'
import { Key } from './key'
import { type Direction, layOut } from './layout'
import { Place } from './place'
import { useView } from './use-view'
import { goingOf, placeAfter, readingOrder } from './walk'
import { Ways } from './ways'
import { m, nameOfPlace } from './words'

interface Props {
  map: StoryMap
  scenario: Scenario
  direction: Direction
  /** Index of the place that is looked at. */
  at: number
  onLook: (at: number) => void
}

/** Below this scale the lines of cards are too small to read. */
const legible = 0.72
const nearer = 1.4
/** How far numbers and ring reach over a box, both sides together, in units of the paper. */
const around = 32
/** Pixels that one press of an arrow key moves the map. */
const stride = 80

const arrows: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
}

/** The map as a drawing that can be moved, zoomed and walked through. */
export function Picture({ map, scenario, direction, at, onLook }: Props) {
  const cards = useMemo(() => cardsOf(scenario, map), [scenario, map])
  const layout = useMemo(
    () => layOut(map, direction, (index) => cards[index] ?? { width: 0, height: 0 }),
    [map, direction, cards],
  )
  const box = useRef<HTMLDivElement>(null)
  const controls = useView(box, layout)
  const { view, isHeld } = controls
  const order = useMemo(() => readingOrder(map, layout), [map, layout])
  const wanted = useRef<number | null>(null)

  useEffect(() => {
    if (wanted.current !== at) return
    wanted.current = null
    const place = box.current?.querySelector<SVGGElement>(`[data-place="${order.indexOf(at)}"]`)
    place?.focus({ preventScroll: true })
  }, [at])

  const look = (index: number) => {
    onLook(index)
    const target = layout.boxes[index]
    if (target !== undefined)
      controls.reveal({ ...target, width: target.width + around, height: target.height + around })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const act = actOf(event)
    if (act === null) return
    event.preventDefault()
    act()
  }

  function actOf({ key, shiftKey, target }: KeyboardEvent): (() => void) | null {
    if (key === '+' || key === '=') return () => controls.zoom(nearer)
    if (key === '-' || key === '_') return () => controls.zoom(1 / nearer)
    if (key === '0') return controls.fit
    const arrow = arrows[key]
    const isOnPlace = target !== box.current
    if (arrow !== undefined && (shiftKey || !isOnPlace)) {
      return () => controls.move({ x: arrow[0], y: arrow[1] })
    }
    const going = isOnPlace ? goingOf(key, direction) : null
    if (going === null) return null
    return () => {
      const next = placeAfter(map, layout, at, going)
      wanted.current = next
      look(next)
    }
  }

  return (
    <div class="map-frame">
      <div
        ref={box}
        class={isHeld ? 'map-window held' : 'map-window'}
        role="group"
        aria-label={m('map.name')}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <svg class={view.scale < legible ? 'map-paper far' : 'map-paper'} focusable="false">
          <g
            class="map-sheet"
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          >
            <Ways map={map} layout={layout} at={at} />
            <g role="listbox" aria-label={m('map.places')}>
              {order.map((index, number) => {
                const [node, card, spot] = [map.nodes[index], cards[index], layout.boxes[index]]
                if (node === undefined || card === undefined || spot === undefined) return null
                return (
                  <Place
                    key={index}
                    node={node}
                    card={card}
                    box={spot}
                    name={nameOfPlace(scenario, map, node)}
                    at={number}
                    isLookedAt={index === at}
                    onLook={() => look(index)}
                  />
                )
              })}
            </g>
          </g>
        </svg>
      </div>
      <div class="map-foot">
        <Key />
        <div class="map-zoom" role="group" aria-label={m('map.zoom')}>
          <button
            type="button"
            class="button small"
            aria-label={m('map.in')}
            onClick={() => controls.zoom(nearer)}
          >
            +
          </button>
          <button
            type="button"
            class="button small"
            aria-label={m('map.out')}
            onClick={() => controls.zoom(1 / nearer)}
          >
            −
          </button>
          <button type="button" class="button small" onClick={controls.fit}>
            {m('map.fit')}
          </button>
        </div>
      </div>
    </div>
  )
}
