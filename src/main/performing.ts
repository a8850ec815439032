import type { Director, Moment, SoundName } from '../director'
import type { GameEvent } from '../engine'
import type { Session } from '../session'
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
  let looping: SoundName[] = []

  const hush = () => {
    for (const name of looping) sound.stop(name)
    looping = []
  }

  const hear = (moment: Moment) => {
    if (moment.length > 0) hush()
    if (isInstant()) return
    if (moment.event.type === 'entered') sound.play({ name: 'room-tone', place: moment.event.place })
    for (const cue of moment.sounds) {
      if (cue.loop === true) looping.push(cue.name)
      sound.play(cue)
    }
  }

  const ends = [
    director.onMoment((moment) => {
      hear(moment)
      if (!isInstant()) stage()?.perform(moment)
    }),
    director.onEnd(() => {
      hush()
      const state = session.store.getState()
      sound.play({ name: 'room-tone', place: placeOf(state.events) })
      stage()?.rest(state)
    }),
    director.store.subscribe(({ paused }, before) => {
      if (paused === before.paused) return
      if (paused) hush()
      stage()?.setPaused(paused)
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
    hush()
  }
}

/** Where the player is: in the manager's office, or at the own desk. */
function placeOf(events: readonly GameEvent[]): 'office' | 'home' {
  const entered = events.findLast((event) => event.type === 'entered')
  return entered?.type === 'entered' ? entered.place : 'office'
}
