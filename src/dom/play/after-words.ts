import type { CaptionCue } from '../../director'
import type { GameEvent } from '../../engine'
import type { Scenario } from '../../scenario'
import { addIcons } from '../icons'
import { afterIcons } from '../icons.after'
import { afterMessages } from '../messages.after.en'
import { count, find, learn } from '../t'

learn(afterMessages)
addIcons(afterIcons)

/** Name and job of a person, as a draft is addressed. */
export function addressee(scenario: Scenario, id: string): string {
  const person = scenario.people.get(id)
  return person === undefined ? id : `${person.name}, ${person.job}`
}

/** A caption in words. Moods and weekdays among its values are put into words too. */
export function captionText({ key, values }: CaptionCue): string | null {
  const words = { ...values }
  if (typeof words['mood'] === 'string') words['mood'] = find(`mood.${words['mood']}`) ?? words['mood']
  if (typeof words['weekday'] === 'string')
    words['weekday'] = find(`weekday.${words['weekday']}`) ?? words['weekday']
  if (key === 'caption.deleted' && words['seconds'] === 0) return find('caption.deleted-unheard', words)
  // What becomes of a message is said of the kind of message, where there are words for it.
  return find(`${key}.${words['channel']}`, words) ?? find(key, words)
}

/** "about 18 seconds", or minutes from two minutes on. */
export const lengthWords = (seconds: number): string =>
  seconds < 120 ? count('draft.seconds', seconds) : count('draft.minutes', Math.round(seconds / 60))

/** What is attached, in words. */
export const attachmentWords = (attachments: readonly string[]): string =>
  attachments.map((name) => find(`attachment.${name}`) ?? name).join(', ')

/** Narrows an event to one type. */
export type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>
