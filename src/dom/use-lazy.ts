import { useEffect, useState } from 'preact/hooks'

/** A part that is loaded when it is first needed. */
export type Lazy<T> = { state: 'loading' } | { state: 'ready'; part: T } | { state: 'failed' }

/** Loads a part once. A failed load says so and is tried again with the next mount, or with another `attempt`. */
export function useLazy<T>(load: () => Promise<T>, attempt = 0): Lazy<T> {
  const [lazy, setLazy] = useState<Lazy<T>>({ state: 'loading' })
  useEffect(() => {
    let isGone = false
    load().then(
      (part) => !isGone && setLazy({ state: 'ready', part }),
      () => !isGone && setLazy({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [attempt])
  return lazy
}
