import { useEffect, useRef } from 'preact/hooks'
import type { GameEvent } from '../../engine'
import type { Scenario } from '../../scenario'
import { isStill } from '../appearance'
import type { Settings } from '../app'
import type { IconName } from '../icons'
import { Icon } from '../parts/icon'
import { t } from '../t'
import { dayName, nameOf } from '../words'
import { type Mark, type StripDay, stripOf } from './strip-days'

interface Props {
  scenario: Scenario
  revealed: readonly GameEvent[]
  settings: Settings
}

/** The days since the interview as a strip of calendar pages; scrolls to today by itself. */
export function Strip({ scenario, revealed, settings }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const days = stripOf(scenario, revealed)
  const today = days.find((one) => one.isToday)?.day ?? 0
  useEffect(() => {
    const strip = list.current
    const page = strip?.children[today]
    if (!strip || !(page instanceof HTMLElement) || typeof strip.scrollTo !== 'function') return
    const left = page.offsetLeft - strip.clientWidth / 2 + page.offsetWidth / 2
    strip.scrollTo({ left, behavior: isStill(settings) ? 'auto' : 'smooth' })
  }, [today])
  return (
    <section class="strip" aria-label={t('strip.heading')}>
      <ol ref={list} class="strip-days" tabIndex={0} aria-label={t('strip.heading')}>
        {days.map((one) => (
          <Page key={one.day} scenario={scenario} one={one} />
        ))}
      </ol>
    </section>
  )
}

/** Signs that a page has room for. */
const mostSigns = 3

function Page({ scenario, one }: { scenario: Scenario; one: StripDay }) {
  const weekday = dayName(scenario, one.day)
  // Each sign once; what you did comes first, because that is what one looks for.
  const yours = one.marks.toSorted((a, b) => Number(b.type === 'sent') - Number(a.type === 'sent'))
  const signs = [...new Map(yours.map((mark) => [iconOf(mark), mark.type]))]
  const shown = signs.length > mostSigns ? mostSigns - 1 : mostSigns
  const classes = ['page', one.isWeekend && 'weekend', one.isPast && 'past', one.isAdvised && 'advised']
  return (
    <li class={classes.filter(Boolean).join(' ')} aria-current={one.isToday ? 'date' : undefined}>
      <span class="page-weekday" aria-hidden="true">
        {weekday.slice(0, 2)}
      </span>
      <span class="page-day" aria-hidden="true">
        {one.day}
      </span>
      <span class="page-marks" aria-hidden="true">
        {one.marks.length === 0 && shortWord(one)}
        {signs.slice(0, shown).map(([icon, type]) => (
          <span key={icon} class={`mark mark-${type}`}>
            <Icon name={icon} />
          </span>
        ))}
        {signs.length > shown && `+${signs.length - shown}`}
      </span>
      <span class="unseen">{wordsOf(scenario, one, weekday)}</span>
    </li>
  )
}

/** What a page says to the eye while it has no marks. */
function shortWord({ day, isToday, isAdvised }: StripDay): string {
  if (isAdvised) return t('strip.short.advised')
  if (isToday) return t('strip.short.today')
  return day === 0 ? t('strip.short.interview') : ''
}

function iconOf(mark: Mark): IconName {
  if (mark.type === 'sent') return mark.channel
  return mark.type === 'heard' ? 'reply' : mark.type === 'news' ? 'news' : 'silence'
}

function wordsOf(scenario: Scenario, one: StripDay, weekday: string): string {
  const marks = one.marks.map((mark) => {
    switch (mark.type) {
      case 'sent': {
        if (mark.with !== null) return t('caption.in-call', { name: nameOf(scenario, mark.with) })
        const channel = t(`channel.${mark.channel}`)
        return mark.from === 'candidate'
          ? t('strip.sent', { channel })
          : t('strip.sent-for-you', { name: nameOf(scenario, mark.from), channel })
      }
      case 'heard':
        return t('strip.heard', { name: nameOf(scenario, mark.by) })
      case 'news':
        return t('strip.news')
      case 'silence':
        return t(mark.isWaiting ? 'strip.silence' : 'strip.quiet')
    }
  })
  return [
    t('strip.day', { weekday, day: one.day }),
    one.day === 0 && t('strip.interview'),
    one.isToday && t('strip.today'),
    one.isWeekend && t('strip.weekend'),
    one.isAdvised && t('strip.advised'),
    ...marks,
  ]
    .filter(Boolean)
    .join(' ')
}
