import type { GameEvent } from '../engine'
import { makeWordNumbers } from './interner'
import type { Note, QuickMove } from './quick-play'

/** Numbers what a player sees: two steps have one number exactly when they look the same. */
export interface Observer {
  /** What a step shows. */
  see: Note
  /** What a decision offers, with all its words. */
  offered: (moves: readonly QuickMove[]) => number
}

/** Makes an observer that has seen nothing yet. */
export function makeObserver(): Observer {
  const texts = makeWordNumbers()
  const offers = new WeakMap<readonly QuickMove[], number>()
  return {
    see: (events) => texts.numberOf(JSON.stringify(events.flatMap(shownBy))),
    offered(moves) {
      let number = offers.get(moves)
      if (number === undefined) {
        number = texts.numberOf(JSON.stringify(moves.map(wordsOf).sort()))
        offers.set(moves, number)
      }
      return number
    },
  }
}

const wordsOf = ({ input, choice }: QuickMove): string => {
  const words = choice?.kind === 'contact' ? [choice.message.subject, choice.message.text] : []
  return JSON.stringify([input, choice?.label, ...words])
}

/**
 * What the player sees of an event: nothing of what only the review tells, nothing of their own doing (it is the same
 * whatever is true), no running numbers, and of a thought its colour, because its words go by the number of contacts.
 */
function shownBy(event: GameEvent): unknown[] {
  switch (event.type) {
    case 'entered':
      return [event.place]
    case 'told':
      return [[event.speaker, event.text]]
    case 'call':
      return [[event.phase, event.with]]
    case 'handled':
      return [[event.handling, event.seconds, event.by]]
    case 'cue':
      return [[event.cue, event.by]]
    case 'response':
      // An answer of which nobody notices anything is none.
      if (event.kind === 'none' && event.says === null && event.shows === null) return []
      return [[event.kind, event.channel, event.by, event.says, event.shows]]
    case 'mood':
      return [[event.mood, event.by]]
    case 'thought':
      return [[event.band, event.by]]
    case 'day':
      return [[event.day, event.isAdvised]]
    case 'silence':
      return ['silence']
    case 'happened':
      return [[event.kind, event.text, event.by, event.shortlist]]
    case 'ended':
      return [[event.headline, event.text]]
    case 'sent':
    case 'delivered':
    case 'said':
    case 'prepared':
    case 'movedOn':
    case 'recorded':
    case 'finding':
    case 'perception':
    case 'judged':
      return []
  }
}
