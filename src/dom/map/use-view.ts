import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { followHands } from './gestures'
import type { Box, Point } from './layout'
import { type Extent, fitting, moved, revealing, type View, zoomed } from './view'

/** The view of the map, and the ways to change it. */
export interface ViewControls {
  view: View
  /** It follows a hand; nothing may glide then. */
  isHeld: boolean
  zoom: (factor: number) => void
  move: (by: Point) => void
  fit: () => void
  reveal: (box: Box) => void
}

/** The size of a window that has not been measured. */
const unmeasured: Extent = { width: 960, height: 540 }

/** Lets a paper be moved and zoomed in a window; it begins with all of it in view. */
export function useView(box: RefObject<HTMLDivElement | null>, paper: Extent): ViewControls {
  const [room, setRoom] = useState(unmeasured)
  const [view, setView] = useState(() => fitting(paper, room))
  const [isHeld, setHeld] = useState(false)
  // What the listeners read: they are put up once.
  const now = useRef({ room, paper, isTouched: false })
  Object.assign(now.current, { room, paper })

  function change(next: (before: View, paper: Extent, room: Extent) => View): void {
    now.current.isTouched = true
    setView((before) => next(before, now.current.paper, now.current.room))
  }
  const move = (by: Point) => change((before, ...sizes) => moved(before, by, ...sizes))
  const zoom = (factor: number, around: Point) =>
    change((before, ...sizes) => zoomed(before, factor, around, ...sizes))

  useEffect(() => {
    const element = box.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0) setRoom({ width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    // Whoever has not touched it sees all of it, however large the window becomes.
    if (now.current.isTouched) move({ x: 0, y: 0 })
    else setView(fitting(paper, room))
  }, [room, paper])

  useEffect(() => {
    if (box.current !== null) return followHands(box.current, { move, zoom, hold: setHeld })
  }, [])

  return {
    view,
    isHeld,
    move,
    zoom: (factor) => zoom(factor, { x: room.width / 2, y: room.height / 2 }),
    fit() {
      now.current.isTouched = false
      setView(fitting(paper, room))
    },
    reveal: (target) => setView((before) => revealing(before, target, now.current.room)),
  }
}
