import type { Moment } from '../../director'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { nameOf } from '../words'
import { captionText } from './after-words'
import type { Shown } from './caption'

/** Captions whose words the log does not have; only these are announced, so that nothing is read out twice. */
const unlogged: ReadonlySet<string> = new Set([
  'caption.ring',
  'caption.voicemail-beep',
  'caption.voicemail-left',
  'caption.prompt-unavailable',
  'caption.prompt-goodbye',
  'caption.mail-out',
  'caption.mail-in',
  'caption.prepared',
  'caption.ended',
])

/** Whoever calls back reaches for the phone and rings first. */
const beforeWords: ReadonlySet<string | undefined> = new Set(['caption.ring', 'caption.reaches'])

/** The caption of a moment, or null where it has none. */
export function captionOf(scenario: Scenario, { event, caption, sounds }: Moment): Shown | null {
  if (event.type === 'response' && event.says !== null && !beforeWords.has(caption?.key)) {
    const values = { name: nameOf(scenario, event.by), words: event.says }
    if (caption?.key === 'caption.mail-in') {
      return { text: t('caption.writes', values), isAnnounced: false, isSound: true }
    }
    return { text: `${nameOf(scenario, event.by)}: “${event.says}”`, isAnnounced: false, isSound: false }
  }
  if (caption === null) return null
  // The log's name for a person, whatever the director was told.
  const who = 'by' in event ? event.by : 'with' in event ? event.with : null
  const names = who === null ? {} : { name: nameOf(scenario, who) }
  const text = captionText({ key: caption.key, values: { ...caption.values, ...names } })
  return text === null ? null : { text, isAnnounced: unlogged.has(caption.key), isSound: sounds.length > 0 }
}
