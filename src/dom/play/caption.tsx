import { useLayoutEffect, useState } from 'preact/hooks'
import type { Director, Moment } from '../../director'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { captionText, dayName, nameOf } from '../words'

/** Captions whose words the log does not have; only these are announced, so that nothing is read out twice. */
const unlogged: ReadonlySet<string> = new Set([
  'caption.ring',
  'caption.voicemail-beep',
  'caption.voicemail-left',
  'caption.mail-out',
  'caption.mail-in',
  'caption.prepared',
  'caption.ended',
])

interface Shown {
  text: string
  isAnnounced: boolean
}

interface Props {
  director: Director
  scenario: Scenario
  day: number
}

/** The line under the stage for the moment that is on: what is heard, seen or said. */
export function Caption({ director, scenario, day }: Props) {
  const [shown, setShown] = useState<Shown | null>(null)
  useLayoutEffect(
    () =>
      director.onMoment((moment) => {
        const next = captionOf(scenario, moment)
        if (next !== null) setShown(next)
      }),
    [director, scenario],
  )
  return (
    <div class="caption">
      <p class="caption-text" aria-hidden="true">
        {shown?.text ?? t('caption.room-tone', { day, weekday: dayName(scenario, day) })}
      </p>
      <p class="unseen" role="status">
        {shown?.isAnnounced ? shown.text : ''}
      </p>
    </div>
  )
}

function captionOf(scenario: Scenario, { event, caption }: Moment): Shown | null {
  if (event.type === 'response' && event.says !== null) {
    return { text: `${nameOf(scenario, event.by)}: “${event.says}”`, isAnnounced: false }
  }
  if (caption === null) return null
  // The log's name for a person, whatever the director was told.
  const who = 'by' in event ? event.by : 'with' in event ? event.with : null
  const names = who === null ? {} : { name: nameOf(scenario, who) }
  const text = captionText({ key: caption.key, values: { ...caption.values, ...names } })
  return text === null ? null : { text, isAnnounced: unlogged.has(caption.key) }
}
