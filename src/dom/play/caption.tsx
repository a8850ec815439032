import { useLayoutEffect, useState } from 'preact/hooks'
import type { Director, Moment } from '../../director'
import type { Scenario } from '../../scenario'
import { t } from '../t'
import { useStore } from '../use-store'
import { dayName, nameOf } from '../words'

/** A caption that is on; announced only where the log does not say it too. */
export interface Shown {
  text: string
  isAnnounced: boolean
  /** The words for a sound: they go with it. */
  isSound: boolean
}

/** A caption with its day, and the event of the latest moment. */
interface Placed extends Shown {
  day: number
  latest: number
}

interface Props {
  director: Director
  scenario: Scenario
  day: number
  /** Id of who is on the phone, or null. */
  callWith: string | null
  /** The words for a moment; null before that part has come, when there are no moments yet. */
  captionOf: ((scenario: Scenario, moment: Moment) => Shown | null) | null
}

/** The line under the stage for the moment that is on: what is heard, seen or said. */
export function Caption({ director, scenario, day, callWith, captionOf }: Props) {
  const [shown, setShown] = useState<Placed | null>(null)
  const { revealed, playing } = useStore(director.store)
  useLayoutEffect(
    () =>
      director.onMoment((moment) => {
        const next = captionOf?.(scenario, moment) ?? null
        const latest = moment.index
        setShown((before) =>
          next === null ? before && { ...before, latest } : { ...next, latest, day: moment.event.day },
        )
      }),
    [director, scenario, captionOf],
  )
  // A sound that has ended, what was skipped, or belongs to another day, is no longer what there is to hear.
  const isOver = !playing && (shown?.isSound || shown?.latest !== revealed - 1 || shown.day !== day)
  return (
    <div class="caption">
      <p class="caption-text" aria-hidden="true">
        {(!isOver && shown?.text) ||
          (callWith === null
            ? t('caption.room-tone', { day, weekday: dayName(scenario, day) })
            : t('caption.in-call', { name: nameOf(scenario, callWith) }))}
      </p>
      <p class="unseen" role="status">
        {shown?.isAnnounced ? shown.text : ''}
      </p>
    </div>
  )
}
