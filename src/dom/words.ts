import { type GameEvent, weekdayOf } from '../engine'
import type { CaptionCue } from '../director'
import type { Scenario, Weekday } from '../scenario'
import { count, find, t } from './t'

/** The name of a person, shortened to the first one; the candidate is "you". */
export function nameOf(scenario: Scenario, id: string): string {
  const name = scenario.people.get(id)?.name
  if (name === undefined) return id === 'candidate' ? t('log.you') : id
  return name.split(' ')[0] ?? name
}

/** Name and job of a person, as a draft is addressed. */
export function addressee(scenario: Scenario, id: string): string {
  const person = scenario.people.get(id)
  return person === undefined ? id : `${person.name}, ${person.job}`
}

/** "Tuesday" for a day of play. */
export const dayName = (scenario: Scenario, day: number): string => weekdayWord(weekdayOf(scenario, day))

/** "Tuesday" for a weekday. */
const weekdayWord = (weekday: Weekday): string => t(`weekday.${weekday}`)

/** A caption in words. Moods and weekdays among its values are put into words too. */
export function captionText({ key, values }: CaptionCue): string | null {
  const words = { ...values }
  if (typeof words['mood'] === 'string') words['mood'] = find(`mood.${words['mood']}`) ?? words['mood']
  if (typeof words['weekday'] === 'string')
    words['weekday'] = find(`weekday.${words['weekday']}`) ?? words['weekday']
  return find(key === 'caption.deleted' && words['seconds'] === 0 ? 'caption.deleted-unheard' : key, words)
}

/** "about 18 seconds", or minutes from two minutes on. */
export const lengthWords = (seconds: number): string =>
  seconds < 120 ? count('draft.seconds', seconds) : count('draft.minutes', Math.round(seconds / 60))

/** What is attached, in words. */
export const attachmentWords = (attachments: readonly string[]): string =>
  attachments.map((name) => find(`attachment.${name}`) ?? name).join(', ')

/** Narrows an event to one type. */
export type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>
