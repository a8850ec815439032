import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { effortOf, moveOnId, type Offers, type Position, waitId } from '../../engine'
import type { Choice, Scenario } from '../../scenario'
import type { Settings } from '../app'
import { Icon } from '../parts/icon'
import { count, t } from '../t'
import type { Lazy } from '../use-lazy'
import type { After } from './load'

interface Props {
  scenario: Scenario
  position: Position
  offers: Offers
  settings: Settings
  /** Drafts, and the words for what becomes of them: nothing is let go before they are there. */
  after: Lazy<After>
  /** Lets the telephone exchange answer, or stops it. */
  exchange: (isOn: boolean) => void
  onChoose: (input: string) => void
  /** Tries once more to load what comes after a choice. */
  onRetry: () => void
}

/** Share of a telephone's height that choices hold while something else is read. */
const mostHeld = 0.3

/** What can be done now. A choice opens as a draft first; only sending it counts. */
export function Choices({ scenario, position, offers, settings, after, exchange, onChoose, onRetry }: Props) {
  const [held, setHeld] = useState<string | null>(null)
  const [isClosed, setClosed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const itching = offers.itch
  const isReady = after.state === 'ready'
  // What writes itself comes first: it is closed or sent before anything else is thought of.
  const isWriting = itching !== null && !isClosed && isReady
  const panel = useRef<HTMLDivElement>(null)
  const came = useRef<string | null>(null)

  useEffect(() => {
    if (held !== null || came.current === null) return
    const buttons = panel.current?.querySelectorAll<HTMLElement>('[data-input]') ?? []
    for (const button of buttons) if (button.dataset['input'] === came.current) button.focus()
    came.current = null
  }, [held])

  useEffect(() => {
    if (isClosed) heading.current?.focus()
  }, [isClosed])

  useLayoutEffect(() => {
    const box = panel.current
    if (box === null || typeof ResizeObserver !== 'function') return
    // On a telephone the panel stands at the lower edge with two choices, or as many as leave room to read.
    const observer = new ResizeObserver(() => {
      const { top, bottom } = box.getBoundingClientRect()
      const ends = [...box.querySelectorAll('h2, li')]
        .slice(0, 3)
        .map((one) => one.getBoundingClientRect().bottom)
      const end = ends.findLast((one) => one - top < innerHeight * mostHeld) ?? ends[0] ?? top
      box.style.setProperty('--below', `${bottom - end}px`)
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [held, isWriting])

  const hold = (input: string) => {
    if (after.state === 'failed') onRetry()
    setHeld(input)
  }
  const back = () => {
    came.current = held
    setHeld(null)
  }
  const choice = offers.choices.find((one) => one.id === held)
  if (choice !== undefined && after.state === 'ready') {
    return (
      <after.part.Draft
        scenario={scenario}
        choice={choice}
        exchange={exchange}
        onSend={() => onChoose(choice.id)}
        onBack={back}
      />
    )
  }
  if ((held === waitId || held === moveOnId) && after.state === 'ready') {
    const Panel = held === waitId ? after.part.WaitDraft : after.part.MoveOnDraft
    return (
      <Panel
        scenario={scenario}
        position={position}
        offers={offers}
        onSend={() => onChoose(held)}
        onBack={back}
      />
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isWriting || !settings.numberKeys || event.ctrlKey || event.altKey || event.metaKey) return
    const wanted = /^[1-9]$/.test(event.key) ? offers.choices[Number(event.key) - 1] : undefined
    if (wanted === undefined) return
    event.preventDefault()
    hold(wanted.id)
  }
  const inCall = position.call !== null
  const effort = inCall ? null : effortWords(scenario, position, offers)
  return (
    <div ref={panel} class="choices" onKeyDown={onKeyDown}>
      {isWriting ? (
        <after.part.Itch
          scenario={scenario}
          choice={itching}
          settings={settings}
          onSend={onChoose}
          onClose={() => setClosed(true)}
        />
      ) : (
        <>
          {/* A way there for fingers; the keyboard comes to the choices by itself. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
          <div
            class="choices-head"
            onClick={(event) => event.currentTarget.nextElementSibling?.scrollIntoView({ block: 'center' })}
          >
            <h2 ref={heading} tabIndex={-1} data-focus="choices">
              {t(inCall ? 'play.choices-call' : 'play.choices')}
            </h2>
            <Icon name="down" />
            {effort !== null && <p class="aside">{effort}</p>}
          </div>
          {held !== null && after.state === 'failed' && <p role="status">{t('game.load-failed')}</p>}
          {offers.choices.length > 0 && (
            <ol class="choice-list">
              {offers.choices.map((one, at) => (
                <li key={one.id}>
                  <ChoiceButton
                    choice={one}
                    hint={settings.numberKeys ? at + 1 : null}
                    onOpen={() => hold(one.id)}
                  />
                </li>
              ))}
            </ol>
          )}
        </>
      )}
      <div class="always" role="group" aria-label={t('play.always')}>
        <button type="button" class="button" data-input={waitId} onClick={() => hold(waitId)}>
          <Icon name="wait" />{' '}
          {offers.waitLabel ?? (inCall ? t('play.wait-call') : count('play.wait', offers.waitDays))}
        </button>
        <button type="button" class="button" data-input={moveOnId} onClick={() => hold(moveOnId)}>
          <Icon name="moveOn" /> {offers.moveOnLabel ?? t('play.move-on')}
        </button>
      </div>
    </div>
  )
}

interface ButtonProps {
  choice: Choice
  /** The number key that opens it. */
  hint: number | null
  onOpen: () => void
}

/** What getting something ready takes of the day's free hours, where that can be done or they are gone; else null. */
function effortWords(scenario: Scenario, { effort }: Position, { choices }: Offers): string | null {
  const left = scenario.file.calendar.effortPerDay - effort
  if (left <= 0) return choices.length === 0 ? t('play.effort-none') : null
  const costs = choices.flatMap((one) => (one.kind === 'prepare' ? [effortOf(scenario, one)] : []))
  return costs.length === 0 ? null : count('play.effort', left, { cost: Math.max(...costs) })
}

function ChoiceButton({ choice, hint, onOpen }: ButtonProps) {
  const way = choice.kind === 'contact' ? choice.message.channel : choice.kind
  const icon = way === 'turn' ? 'text' : way === 'prepare' ? 'notebook' : way
  return (
    <button
      type="button"
      class="choice"
      data-input={choice.id}
      aria-keyshortcuts={hint === null ? undefined : String(hint)}
      onClick={onOpen}
    >
      {hint !== null && (
        <kbd class="hint" aria-hidden="true">
          {hint}
        </kbd>
      )}
      <span class="way">
        <Icon name={icon} />
        <span class="unseen">{t(`channel.${way}`)}: </span>
      </span>
      <span class="choice-label">{choice.label}</span>
    </button>
  )
}
