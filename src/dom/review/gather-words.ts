import { useEffect, useState } from 'preact/hooks'
import type { PlayWords, ReviewWords } from '../../session'
import type { App } from '../app'

/** What is written and said about the open play, and its way of keeping. */
export interface Gathered {
  words: PlayWords
  written: ReviewWords
  readings: ReturnType<PlayWords['store']['getState']>['readings']
}

/** The player's own words about the open play; null before they have come, and where they do not. */
export function useGathered(app: App): Gathered | null {
  const [gathered, setGathered] = useState<Gathered | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    app.ownWords().then(
      ({ play }) => {
        if (isGone || play === null) return
        const tell = () => {
          const { words, readings } = play.store.getState()
          setGathered({ words: play, written: words, readings })
        }
        stop = play.store.subscribe(tell)
        tell()
      },
      // The review says what it can without them.
      () => setGathered(null),
    )
    return () => {
      isGone = true
      stop?.()
    }
  }, [app])
  return gathered
}
