import { useEffect, useState } from 'preact/hooks'
import type { App, Play } from '../app'
import { useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import type { Walked } from './predict-steps'
import type { Coaching } from './use-coaching'

/** What is asked about a play as it stands. */
export interface Asking {
  /** The latest decision waits for an answer; what it came to inside stays unsaid until then. */
  isOpen: boolean
  /** What is said of the answers given, by step. */
  lines: ReadonlyMap<number, string>
}

/** Tells what is asked; the same object as long as the play is the same. */
export interface Ask {
  of(walked: Walked): Asking
}

/** What the question is told about the play. */
export interface AskerProps {
  app: App
  play: Play
  coaching: Coaching
  isPlaying: boolean
  asking: Asking | undefined
  onAsk: (ask: Ask) => void
}

/** The question how it came across, fetched once a choice is being made; where it does not come, nothing is asked. */
export function Asker(props: AskerProps) {
  const { log } = useStore(props.play.session)
  const [isPressed, setPressed] = useState(false)
  useEffect(() => {
    const press = () => setPressed(true)
    const kinds = ['click', 'keydown'] as const
    for (const kind of kinds) addEventListener(kind, press, { once: true })
    return () => {
      for (const kind of kinds) removeEventListener(kind, press)
    }
  }, [])
  return isPressed || log.length > 0 ? <Fetched {...props} /> : null
}

function Fetched(props: AskerProps) {
  const loaded = useLazy(() => Promise.all([import('./predict'), props.app.ownWords()]))
  if (loaded.state !== 'ready') return null
  const [{ Predict }, { play: words }] = loaded.part
  return words === null ? null : <Predict {...props} words={words} />
}
