import type { Director } from '../director'
import type { Session, SessionState } from '../session'
import type { Stage } from '../stage/make-stage'
import type { Sound } from './sound'

/** What shows a performance besides the text. */
export interface Views {
  sound: Sound
  /** The stage, once and as long as there is one. */
  stage: () => Stage | null
  /** Everything is shown at once. */
  isInstant: () => boolean
}

/** Connects a play with its performer, and the performer with stage and sound; returns what disconnects them. */
export function connect(
  session: Session,
  director: Director,
  { sound, stage, isInstant }: Views,
): () => void {
  // Before anything is performed: whose voices they are follows from it.
  sound.enter(roomOf(session.store.getState()))
  const ends = [
    director.onMoment((moment) => {
      sound.ear()?.hear(moment, isInstant())
      if (!isInstant()) stage()?.perform(moment)
    }),
    director.onEnd((isEarly) => {
      const state = session.store.getState()
      if (isEarly) sound.ear()?.hush()
      else sound.ear()?.end()
      sound.enter(roomOf(state))
      stage()?.rest(state)
    }),
    director.store.subscribe(({ playing, paused }, before) => {
      if (paused ? !before.paused : playing && !before.playing) sound.ear()?.hush()
      if (paused !== before.paused) stage()?.setPaused(paused)
    }),
    session.store.subscribe((state, before) => {
      if (state.log === before.log) return
      const isNext = state.log.length === before.log.length + 1 && state.events.length > before.events.length
      if (isNext)
        return director.perform(state.events.slice(before.events.length), before.events.length, before.events)
      director.show(0)
      director.perform(state.events, 0)
    }),
  ]
  return () => {
    for (const end of ends) end()
    director.finish()
    sound.ear()?.hush()
  }
}

/** Where the player is: in the manager's office, or at the own desk. */
export function roomOf({ scenario, events }: SessionState): {
  scenario: SessionState['scenario']
  place: 'office' | 'home'
} {
  const entered = events.findLast((event) => event.type === 'entered')
  return { scenario, place: entered?.type === 'entered' ? entered.place : 'office' }
}
