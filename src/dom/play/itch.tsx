import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ContactChoice, Scenario } from '../../scenario'
import { isStill } from '../appearance'
import type { Settings } from '../app'
import { Icon } from '../parts/icon'
import { addressee } from './after-words'
import { actOf } from './draft'
import { d } from './draft-words'

interface Props {
  scenario: Scenario
  choice: ContactChoice
  settings: Settings
  onSend: (input: string) => void
  onClose: () => void
}

/** Milliseconds that a draft takes to write itself, and between two strokes. */
const writingTime = 2000
const stroke = 50

/** The draft that writes itself on a silent evening. Closing it changes nothing; the next such evening has it again. */
export function Itch({ scenario, choice, settings, onSend, onClose }: Props) {
  const { text, channel, subject, to } = choice.message
  const [written, setWritten] = useState(() =>
    isStill(settings) || settings.speed === 'instant' ? text.length : 0,
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // It may come after what had the focus has gone.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const isWriting = written < text.length
  useEffect(() => {
    if (!isWriting) return
    const step = Math.max(1, Math.ceil((text.length * stroke) / writingTime))
    const timer = setInterval(() => setWritten((length) => length + step), stroke)
    return () => clearInterval(timer)
  }, [isWriting])
  return (
    <section class="itch" aria-label={d('itch.heading')}>
      <h2 ref={heading} tabIndex={-1} data-focus="choices">
        <Icon name={channel} /> {d('itch.heading')}
      </h2>
      <p class="aside">
        {d('draft.to')}: {addressee(scenario, to)}
        {subject !== undefined && ` · ${subject}`}
      </p>
      {/* Read out whole at once; the strokes are for the eye. */}
      <p class="unseen">{text}</p>
      <p class="words" aria-hidden="true">
        {text.slice(0, written)}
        {isWriting && <span class="pen" />}
        <span class="unwritten">{text.slice(written)}</span>
      </p>
      <p class="itch-rest">{d('itch.rest')}</p>
      <div class="itch-acts">
        <button type="button" class="button main" onClick={onClose}>
          <Icon name="close" /> {d('itch.close')}
        </button>
        <button type="button" class="button" onClick={() => onSend(choice.id)}>
          {actOf(scenario, choice)}
        </button>
      </div>
    </section>
  )
}
