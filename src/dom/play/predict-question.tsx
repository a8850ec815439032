import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Band, bands, type Scenario } from '../../scenario'
import { a } from '../ask-words'
import { t } from '../t'
import { nameOf } from '../words'
import type { Asked } from './predict-steps'

interface Props {
  scenario: Scenario
  asked: Asked
  /** Number keys answer. */
  hasKeys: boolean
  onSay: (said: Band) => void
  onSkip: () => void
}

/** Five faces in words: how did that come across? One press answers, and one skips. */
export function Question({ scenario, asked: { sent }, hasKeys, onSay, onSkip }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // A key held down since the choice was made answers nothing.
    if (!hasKeys || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    const said = /^[1-9]$/.test(event.key) ? bands[Number(event.key) - 1] : undefined
    if (said === undefined) return
    event.preventDefault()
    onSay(said)
  }
  const name = nameOf(scenario, sent.to)
  const channel = t(`channel.${sent.channel}`)
  return (
    <section class="ask" aria-labelledby="ask" onKeyDown={onKeyDown}>
      <h2 ref={heading} id="ask" tabIndex={-1} data-focus="choices">
        {headingOf(scenario, sent.to)}
      </h2>
      <p class="aside">{a('ask.about', { channel, name, day: sent.day })}</p>
      <div class="faces">
        <ul>
          {bands.map((band, at) => (
            <li key={band}>
              <button
                type="button"
                class="face-button"
                aria-keyshortcuts={hasKeys ? String(at + 1) : undefined}
                onClick={() => onSay(band)}
              >
                <Face band={band} />
                <span class="face-word">{a(`band.${band}`)}</span>
                {hasKeys && (
                  <kbd class="hint" aria-hidden="true">
                    {at + 1}
                  </kbd>
                )}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="face-button pass" onClick={onSkip}>
          {a('ask.skip')}
        </button>
      </div>
    </section>
  )
}

/** By pronoun where it went to the manager, else by the name of whoever decides. */
function headingOf({ people, file }: Scenario, to: string): string {
  const { manager } = file
  if (to === manager.id) return a(`ask.heading.${manager.pronouns}`)
  const name = people.get(manager.id)?.name ?? manager.name
  return a('ask.heading.name', { name: name.split(' ')[0] ?? name })
}

/** Brows, eyes and mouth of the five faces, on a 32 × 32 grid. */
const features: Readonly<Record<Band, string>> = {
  warm: 'M9 13q2-3 4 0M19 13q2-3 4 0M9 19q7 8 14 0z',
  open: 'M11 12v2M21 12v2M11 20q5 3 10 0',
  flat: 'M9 13h4M19 13h4M11 21h10',
  irritated: 'M8 10l5 2.5M24 10l-5 2.5M11 14.5v1M21 14.5v1M11 22.5q5-4 10 0',
  alarmed:
    'M8 9q2-2.5 5-1.5M24 9q-2-2.5-5-1.5M12.5 14a1.5 1.5 0 1 0-3 0a1.5 1.5 0 1 0 3 0M22.5 14a1.5 1.5 0 1 0-3 0a1.5 1.5 0 1 0 3 0M19 22.5a3 3.5 0 1 0-6 0a3 3.5 0 1 0 6 0',
}

const Face = ({ band }: { band: Band }) => (
  <svg class={`face-icon face-${band}`} viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="14" />
    <path d={features[band]} />
  </svg>
)
