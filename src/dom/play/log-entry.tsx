import { useState } from 'preact/hooks'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { count, t } from '../t'
import { nameOf } from '../words'
import { attachmentWords, type EventOf, lengthWords } from './after-words'
import type { LogEntry } from './log-entries'
import { NewDay, Speech, Told } from './told'
import { isTheirCall } from './their-call'
import type { Coaching } from './use-coaching'
import { Why, WhyAsked } from './why'

interface Props {
  scenario: Scenario
  entry: LogEntry
  onCoaching: (wanted: Coaching) => void
}

/** One entry of the log. */
export function Entry({ scenario, entry, onCoaching }: Props) {
  switch (entry.type) {
    case 'told':
      return <Told speaker={entry.speaker} text={entry.text} />
    case 'sent':
      return <Sent scenario={scenario} entry={entry} />
    case 'said':
      return (
        <div class="entry mine">
          <p class="entry-head">
            <Icon name="call" /> {t('log.said')}
          </p>
          <p class="words">{entry.text}</p>
        </div>
      )
    case 'cue':
      return <p class="entry cue">{entry.text}</p>
    case 'heard':
      return (
        <>
          {entry.event.shows !== null && <p class="entry cue">{entry.event.shows}</p>}
          {entry.event.says !== null && (
            <Speech name={headOf(entry.event, nameOf(scenario, entry.event.by))} text={entry.event.says} />
          )}
        </>
      )
    case 'thought':
      return (
        <p class="entry thought">
          <span class="entry-head">{t('log.thinks', { name: entry.name })}</span> <i>{entry.text}</i>
        </p>
      )
    case 'prepared':
      return <p class="entry told">{entry.text}</p>
    case 'day':
      return <NewDay text={entry.text} />
    case 'silence':
      return (
        <p class="entry silent">
          <Icon name="silence" /> {entry.text}
        </p>
      )
    case 'happened':
      return <Happened scenario={scenario} entry={entry} />
    case 'reading':
      return <p class="entry reading">{entry.text}</p>
    case 'why':
      return <Why codes={entry.codes} />
    case 'why-asked':
      return <WhyAsked onCoaching={onCoaching} />
    case 'ended':
      return (
        <div class="entry ending">
          <p class="entry-head">{t('log.ending')}</p>
          <p class="headline">{entry.event.headline}</p>
          <p>{entry.event.text}</p>
        </div>
      )
  }
}

/** Characters of a message that the log shows before it is opened. */
const shortMessage = 60

function Sent({ scenario, entry }: { scenario: Scenario; entry: Extract<LogEntry, { type: 'sent' }> }) {
  const { event, isSpoken } = entry
  const values = { channel: t(`channel.${event.channel}`), name: nameOf(scenario, event.to) }
  return (
    <div class={isSpoken === false ? 'entry mine unsaid' : 'entry mine'}>
      <p class="entry-head">
        <Icon name={event.channel} />{' '}
        {isTheirCall(event)
          ? t('log.on-phone', values)
          : event.from === 'candidate'
            ? t('log.to', values)
            : t('log.for-you', { ...values, from: nameOf(scenario, event.from) })}
        {/* A call is as long as both sides talk, which nobody has counted. */}
        {event.seconds !== null && event.channel === 'voicemail' && (
          <span class="aside"> · {lengthWords(event.seconds)}</span>
        )}
        {event.attachments.length > 0 && (
          <span class="aside">
            {' '}
            <Icon name="clip" /> {attachmentWords(event.attachments)}
          </span>
        )}
      </p>
      {isSpoken === false && <p class="aside">{t('log.unsaid')}</p>}
      {isSpoken === null ? (
        event.subject !== null && <p class="subject">{event.subject}</p>
      ) : (
        <Words subject={event.subject} text={event.text} />
      )}
    </div>
  )
}

/** The words of a message; a long one is one line, opened on demand, because the player has just let it go. */
function Words({ subject, text }: { subject: string | null; text: string }) {
  const [isOpen, setOpen] = useState(false)
  const isLong = (subject ?? '').length + text.length > shortMessage
  return (
    <div class={isLong && !isOpen ? 'folded' : undefined}>
      {subject !== null && <p class="subject">{subject}</p>}
      <p class="words">{text}</p>
      {isLong && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'log.less' : 'log.whole')}
        </button>
      )}
    </div>
  )
}

function Happened({
  scenario,
  entry,
}: {
  scenario: Scenario
  entry: Extract<LogEntry, { type: 'happened' }>
}) {
  const { by, text, shortlist } = entry.event
  return (
    <div class="entry news">
      {by !== null && <p class="entry-head">{nameOf(scenario, by)}</p>}
      <p>
        <Icon name="news" /> {text}
      </p>
      {shortlist !== null && <p class="aside">{count('log.shortlist', shortlist)}</p>}
    </div>
  )
}

/** Who answers, and how: what is heard in an open call needs no more than the name. */
function headOf({ kind, channel }: EventOf<'response'>, name: string): string {
  if (kind === 'calls-back') return t('log.rings', { name })
  return channel === 'email' || channel === 'letter' ? t('log.writes', { name }) : name
}
