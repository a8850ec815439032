import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Store } from './app'

/** Reads a store and renders again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useReducer((count: number, _action: undefined) => count + 1, 0)
  const state = store.getState()
  useLayoutEffect(() => {
    const check = () => redraw(undefined)
    // What changed between rendering and subscribing would be lost otherwise.
    if (store.getState() !== state) check()
    return store.subscribe(check)
  }, [store])
  return state
}
