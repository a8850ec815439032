import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard where the play is: on Skip while something is performed, on the choices afterwards. Somebody
 * who is elsewhere (reading the log, in the notebook) is left there.
 */
export function usePlayFocus(
  screen: RefObject<HTMLElement | null>,
  isPlaying: boolean,
  inputs: number,
): void {
  const before = useRef({ isPlaying, inputs })
  useLayoutEffect(() => {
    const had = before.current
    before.current = { isPlaying, inputs }
    if (had.isPlaying === isPlaying && had.inputs === inputs) return
    if (!isUnclaimed(screen.current)) return
    const place = isPlaying ? 'skip' : 'choices'
    screen.current?.querySelector<HTMLElement>(`[data-focus="${place}"]`)?.focus({ preventScroll: true })
  }, [isPlaying, inputs])
}

/** True where focus has been lost with a button that went, or has not moved since the screen came up. */
function isUnclaimed(screen: HTMLElement | null): boolean {
  const active = document.activeElement
  if (active === null || active === document.body) return true
  return screen?.contains(active) === true && active.matches('h1, .controls button')
}
