import type { Point } from './layout'

/** What hands can ask of the map; points and distances are pixels of its window. */
export interface Hands {
  move(by: Point): void
  zoom(factor: number, around: Point): void
  /** A drag has begun or ended. */
  hold(isHeld: boolean): void
}

/** A turn of the wheel by this many pixels doubles or halves; a pinch on a touchpad comes in smaller steps. */
const wheelPerDouble = 320
const pinchPerDouble = 110
/** A hand that moves less than this, in pixels, means a press. */
const slack = 5
/** Pixels of a line, where a wheel counts in lines. */
const pixelsOfLine = 32

/** Follows mouse, fingers and wheel over an element; returns what ends it. */
export function followHands(element: HTMLElement, hands: Hands): () => void {
  const fingers = new Map<number, Point>()
  let begun: Point | null = null
  let isMoving = false

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left - element.clientLeft, y: event.clientY - top - element.clientTop }
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0) return
    begun = pointOf(event)
    fingers.set(event.pointerId, begun)
    isMoving = fingers.size > 1
  }

  function move(event: PointerEvent): void {
    const before = fingers.get(event.pointerId)
    if (before === undefined || begun === null) return
    const point = pointOf(event)
    if (!isMoving && distance(point, begun) < slack) return
    if (!isMoving) {
      isMoving = true
      // Not before: whoever only presses means what lies under the finger.
      element.setPointerCapture(event.pointerId)
      hands.hold(true)
    }
    fingers.set(event.pointerId, point)
    const still = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    if (still === undefined) return hands.move({ x: point.x - before.x, y: point.y - before.y })
    const around = { x: (point.x + still.x) / 2, y: (point.y + still.y) / 2 }
    hands.zoom(distance(point, still) / Math.max(1, distance(before, still)), around)
  }

  function up(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    if (fingers.size > 0) return
    begun = null
    hands.hold(false)
  }

  function click(event: MouseEvent): void {
    // What ends a drag is no press.
    if (isMoving) event.stopPropagation()
    isMoving = false
  }

  function wheel(event: WheelEvent): void {
    // Without Ctrl, or the map in use, the wheel belongs to the page.
    if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * pixelsOfLine
    const perDouble = event.ctrlKey && Math.abs(pixels) < 50 ? pinchPerDouble : wheelPerDouble
    hands.zoom(2 ** (-pixels / perDouble), pointOf(event))
  }

  const ending = new AbortController()
  const { signal } = ending
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('click', click, { signal, capture: true })
  element.addEventListener('wheel', wheel, { signal, passive: false })
  return () => ending.abort()
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
