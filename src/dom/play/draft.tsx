import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { buildAttachments } from './attachments'
import type { Choice, Scenario } from '../../scenario'
import { effortOf, type Offers, type Position } from '../../engine'
import { waitEnd } from '../../engine/wait-end'
import { type DraftKey, d, dn } from './draft-words'
import { count, find, t } from '../t'
import { dayName, nameOf } from '../words'
import { isTheirCall } from './their-call'
import { addressee, attachmentWords, lengthWords } from './after-words'

interface PanelProps {
  heading: string
  action: string
  onAct: () => void
  onBack: () => void
  /** What letting it go means. */
  note?: string
  children: ComponentChildren
}

/** A panel in place of the choices that holds something until it is let go; Escape goes back. */
function HeldPanel({ heading, action, onAct, onBack, note = d('draft.held'), children }: PanelProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onBack()
  }
  return (
    <section class="draft" aria-label={heading} onKeyDown={onKeyDown}>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <div class="draft-body" tabIndex={0}>
        {children}
      </div>
      <div class="draft-acts">
        <button type="button" class="button main" onClick={onAct}>
          {action}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {d('draft.back')}
        </button>
        <p class="aside">{note}</p>
      </div>
    </section>
  )
}

interface DraftProps {
  scenario: Scenario
  choice: Choice
  /** Lets the telephone exchange answer, or stops it. */
  exchange: (isOn: boolean) => void
  onSend: () => void
  onBack: () => void
}

/** The full words of a choice, held in hand: nothing counts until it is sent. */
export function Draft({ scenario, choice, exchange, onSend, onBack }: DraftProps) {
  const isAnswered = isOwnVoicemail(choice)
  useEffect(() => {
    if (!isAnswered) return
    exchange(true)
    return () => exchange(false)
  }, [isAnswered])
  return (
    <HeldPanel
      heading={headingOf(scenario, choice)}
      action={actOf(scenario, choice)}
      onAct={onSend}
      onBack={onBack}
      {...(choice.kind === 'prepare' ? { note: d('draft.held-prepare') } : {})}
    >
      {isAnswered && <p class="aside">{find('caption.prompt-unavailable')}</p>}
      <DraftWords scenario={scenario} choice={choice} />
    </HeldPanel>
  )
}

/** The question before moving on. */
export function MoveOnDraft({ scenario, onSend, onBack }: Omit<DraftProps, 'choice' | 'exchange'>) {
  return (
    <HeldPanel
      heading={d('draft.heading.move-on')}
      action={d('draft.do.move-on')}
      onAct={onSend}
      onBack={onBack}
    >
      <p>{d('draft.move-on', { company: scenario.file.company.name })}</p>
    </HeldPanel>
  )
}

interface WaitProps extends Omit<DraftProps, 'choice' | 'exchange'> {
  position: Position
  offers: Offers
}

/** What waiting would take, before it is done: how many days, and that nothing goes out. */
export function WaitDraft({ scenario, position, offers, onSend, onBack }: WaitProps) {
  const inCall = position.call !== null
  const day = waitEnd(scenario, position)
  const when = { day, weekday: dayName(scenario, day) }
  return (
    <HeldPanel
      heading={offers.waitLabel ?? (inCall ? t('play.wait-call') : count('play.wait', offers.waitDays))}
      action={d(inCall ? 'draft.do.wait-call' : 'draft.do.wait')}
      onAct={onSend}
      onBack={onBack}
      note={d('draft.held-wait')}
    >
      {inCall && <p>{d('draft.wait-call')}</p>}
      <p>{d(day === position.day + 1 ? 'draft.wait' : 'draft.wait-until', when)}</p>
    </HeldPanel>
  )
}

/** Receiver, subject, words, length and attachments of a choice. */
function DraftWords({ scenario, choice }: { scenario: Scenario; choice: Choice }) {
  if (choice.kind === 'prepare') {
    const item = scenario.items.get(choice.item)
    return (
      <>
        <p class="subject">{item?.title}</p>
        <p>{item?.detail}</p>
        <p>{dn('draft.prepare', effortOf(scenario, choice))}</p>
      </>
    )
  }
  const item = choice.uses === undefined ? undefined : scenario.items.get(choice.uses)
  const message = choice.kind === 'contact' ? choice.message : null
  const attachments = choice.kind === 'contact' ? buildAttachments(choice, item) : []
  // A call is as long as both sides talk, and that depends on the other one.
  const seconds = message?.channel === 'voicemail' ? (message.seconds ?? null) : null
  return (
    <>
      <dl class="fields">
        {message?.from !== undefined && (
          <Field name="draft.from" value={d('draft.for-you', { name: nameOf(scenario, message.from) })} />
        )}
        {message !== null && <Field name="draft.to" value={addressee(scenario, message.to)} />}
        {message?.subject !== undefined && <Field name="draft.subject" value={message.subject} />}
        {seconds !== null && <Field name="draft.length" value={lengthWords(seconds)} />}
        {attachments.length > 0 && <Field name="draft.attached" value={attachmentWords(attachments)} />}
        {item !== undefined && <Field name="draft.uses" value={item.title} />}
      </dl>
      <p class="words">{message?.text ?? (choice.kind === 'turn' ? choice.text : '')}</p>
    </>
  )
}

const Field = ({ name, value }: { name: DraftKey & `draft.${string}`; value: string }) => (
  <div>
    <dt>{d(name as 'draft.to')}</dt>
    <dd>{value}</dd>
  </div>
)

/** True where the player is about to speak after the beep. */
const isOwnVoicemail = (choice: Choice): boolean =>
  choice.kind === 'contact' && choice.message.channel === 'voicemail' && choice.message.from === undefined

/** Who writes for the candidate, or null where the message is the candidate's own. */
function writerOf(scenario: Scenario, choice: Choice): string | null {
  const from = choice.kind === 'contact' ? choice.message.from : undefined
  return from === undefined ? null : nameOf(scenario, from)
}

function headingOf(scenario: Scenario, choice: Choice): string {
  if (choice.kind !== 'contact') return d(`draft.heading.${choice.kind}`)
  const writer = writerOf(scenario, choice)
  if (writer !== null) return d('draft.heading.for-you', { name: writer })
  const { channel, to } = choice.message
  if (isTheirCall(choice.message)) return d('draft.heading.their-call', { name: nameOf(scenario, to) })
  return d(
    channel === 'call' || channel === 'voicemail' ? `draft.heading.${channel}` : 'draft.heading.written',
  )
}

/** The word on the button that lets a choice go. */
export function actOf(scenario: Scenario, choice: Choice): string {
  const writer = writerOf(scenario, choice)
  if (writer !== null) return d('draft.do.for-you', { name: writer })
  if (choice.kind !== 'contact') return d(`draft.do.${choice.kind}`)
  return d(isTheirCall(choice.message) ? 'draft.do.their-call' : `draft.do.${choice.message.channel}`)
}
