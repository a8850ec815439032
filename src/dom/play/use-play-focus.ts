import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard where the play is: on Skip while something is performed, on the choices afterwards, and on them
 * as soon as a kept play is there again. Somebody who is elsewhere (reading the log, in the notebook) is left there.
 */
export function usePlayFocus(
  screen: RefObject<HTMLElement | null>,
  isPlaying: boolean,
  inputs: number,
  isThere: boolean,
): void {
  // A play that has only begun is read from its heading on.
  const before = useRef({ isPlaying, inputs, isThere: isThere || inputs === 0 })
  useLayoutEffect(() => {
    const had = before.current
    if (!isThere) return
    before.current = { isPlaying, inputs, isThere }
    if (had.isPlaying === isPlaying && had.inputs === inputs && had.isThere) return
    if (!isUnclaimed(screen.current)) return
    const place = isPlaying ? 'skip' : 'choices'
    screen.current?.querySelector<HTMLElement>(`[data-focus="${place}"]`)?.focus({ preventScroll: true })
  }, [isPlaying, inputs, isThere])
}

/** True where focus has been lost with a button that went, or has not moved since the screen came up. */
function isUnclaimed(screen: HTMLElement | null): boolean {
  const active = document.activeElement
  if (active === null || active === document.body) return true
  return screen?.contains(active) === true && active.matches('h1, .controls button')
}
