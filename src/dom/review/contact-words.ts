import type { ReviewedContact } from '../../review'
import type { Scenario } from '../../scenario'
import { find, t } from '../t'
import { dayName, nameOf } from '../words'
import { r } from './words'

/** "Day 3, Sunday: E-mail to Mara", and from whom where somebody else wrote it. */
export function contactHead({ day, channel, from, to }: ReviewedContact, scenario: Scenario): string {
  const values = {
    day,
    weekday: dayName(scenario, day),
    channel: t(`channel.${channel}`),
    name: nameOf(scenario, to),
  }
  return from === 'candidate'
    ? r('why.contact', values)
    : r('why.for-you', { ...values, from: nameOf(scenario, from) })
}

/** What became of a contact where it arrived, in a sentence; null where nothing did. */
export function becameWords({ handling, to }: ReviewedContact, scenario: Scenario): string | null {
  if (handling === null) return null
  const name = nameOf(scenario, to)
  return find(handling === 'deleted' ? 'caption.deleted-unheard' : `caption.${handling}`, {
    name,
    seconds: 0,
  })
}

/** Why no rule spoke about a contact. */
export function nothingWords({ class: cls, from }: ReviewedContact) {
  if (cls === 'requested') return 'why.requested'
  if (from !== 'candidate') return 'why.nothing'
  return cls === 'note' ? 'why.note' : cls === 'value' ? 'why.value' : 'why.nothing'
}
