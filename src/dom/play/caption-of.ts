import type { Moment } from '../../director'
import type { Scenario } from '../../scenario'
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

/** The caption of a moment, or null where it has none. */
export function captionOf(scenario: Scenario, { event, caption, sounds }: Moment): Shown | null {
  // Whoever calls back rings first.
  if (event.type === 'response' && event.says !== null && caption?.key !== 'caption.ring') {
    return { text: `${nameOf(scenario, event.by)}: “${event.says}”`, isAnnounced: false, isSound: false }
  }
  if (caption === null) return null
  // The log's name for a person, whatever the director was told.
  const who = 'by' in event ? event.by : 'with' in event ? event.with : null
  const names = who === null ? {} : { name: nameOf(scenario, who) }
  const text = captionText({ key: caption.key, values: { ...caption.values, ...names } })
  return text === null ? null : { text, isAnnounced: unlogged.has(caption.key), isSound: sounds.length > 0 }
}
