import { useEffect, useState } from 'preact/hooks'

/** A part that is loaded when it is first needed. */
export type Lazy<T> = { state: 'loading' } | { state: 'ready'; part: T } | { state: 'failed' }

/** Loads a part once; `isWanted` puts it off. A failed load says so and is tried again with the next mount. */
export function useLazy<T>(load: () => Promise<T>, isWanted = true): Lazy<T> {
  const [lazy, setLazy] = useState<Lazy<T>>({ state: 'loading' })
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    load().then(
      (part) => !isGone && setLazy({ state: 'ready', part }),
      () => !isGone && setLazy({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [isWanted])
  return lazy
}
