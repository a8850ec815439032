import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { count, t } from '../t'
import type { LogStep } from './log-entries'
import type { After } from './load'
import { isCutOff, placeLog, readOn } from './reading'
import { NewDay, Told } from './told'
import type { Coaching } from './use-coaching'

interface Props {
  scenario: Scenario
  steps: readonly LogStep[]
  /** Shows what is not merely told; null before that part has come, when there is nothing else. */
  Entry: After['Entry'] | null
  isPlaying: boolean
  /** There is something to choose when all has been read. */
  hasChoices: boolean
  isStill: boolean
  onCoaching: (wanted: Coaching) => void
}

/** Steps that small screens show without asking. */
const recentSteps = 1

/** Everything said, heard and seen so far; what is new in it is read before the choices get their room. */
export function Log({ scenario, steps, Entry, isPlaying, hasChoices, isStill, onCoaching }: Props) {
  const part = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isCut, setCut] = useState(false)
  const [isReading, setReading] = useState(false)
  // Entries there so far; whether all is read; and where the log was put, to know when a reader moves it.
  const seen = useRef(0)
  const isRead = useRef(false)
  const placed = useRef(0)
  const isMoved = useRef(false)
  const entries = steps.reduce((sum, step) => sum + step.entries.length, 0)
  const older = Math.max(0, steps.length - recentSteps)

  const place = (isNew: boolean, seenBefore: number) => {
    const log = box.current
    if (log === null || part.current === null) return
    if (isNew || !isMoved.current) {
      const newest = { isPlaying, seen: seenBefore, isRead: isRead.current, isNew }
      setReading(placeLog(part.current, log, newest))
      placed.current = log.scrollTop
    }
    setCut(isCutOff(log))
  }
  const onScroll = () => {
    if (box.current === null) return
    if (Math.abs(box.current.scrollTop - placed.current) > 2) isMoved.current = true
    setCut(isCutOff(box.current))
  }

  useLayoutEffect(() => {
    isMoved.current = false
    isRead.current = false
    const shown = list.current?.querySelectorAll('.entry').length ?? 0
    const before = shown < seen.current ? 0 : seen.current
    seen.current = shown
    if (typeof ResizeObserver !== 'function') {
      place(true, before)
      return
    }
    let isNew = true
    // It is told once the lines have been laid out and before they are painted: nothing is laid out for it alone.
    const observer = new ResizeObserver(() => {
      place(isNew, before)
      isNew = false
    })
    // The room changes when choices come, and the text when its font does.
    for (const one of [box.current, list.current]) if (one !== null) observer.observe(one)
    return () => observer.disconnect()
  }, [entries, isPlaying])

  const goOn = () => {
    if (box.current === null) return
    if (isCut) {
      readOn(box.current, isStill)
      box.current.focus({ preventScroll: true })
      return
    }
    isRead.current = true
    place(true, seen.current)
    part.current?.parentElement?.querySelector<HTMLElement>('[data-focus="choices"]')?.focus()
  }
  const open = () => {
    setOpen(true)
    // The button goes with what it asked for; the log it opens is the next thing to read.
    box.current?.focus({ preventScroll: true })
  }

  const settle = (wanted: Coaching) => {
    onCoaching(wanted)
    // The question goes with its answer.
    box.current?.focus({ preventScroll: true })
  }

  return (
    <section ref={part} class="log-part" aria-label={t('play.log')}>
      {older > 0 && !isOpen && (
        <button type="button" class="link earlier" onClick={open}>
          {count('log.earlier', older)}
        </button>
      )}
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* Pressing something in it is reading, too: it stays where it is. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        ref={box}
        class={isOpen ? 'log open' : 'log'}
        role="log"
        aria-label={t('play.log')}
        tabIndex={0}
        onScroll={onScroll}
        onClick={() => {
          isMoved.current = true
        }}
      >
        <div ref={list} class="steps">
          <p class="entry who">
            <b>{t('play.who')}</b> {scenario.file.candidate.intro}
          </p>
          {steps.map(({ step, entries: told }, at) => (
            <div key={step} class={at < older ? 'step old' : 'step'}>
              {told.map((entry) =>
                entry.type === 'told' ? (
                  <Told key={entry.index} {...entry} />
                ) : entry.type === 'day' ? (
                  <NewDay key={entry.index} text={entry.text} />
                ) : (
                  Entry && <Entry key={entry.index} scenario={scenario} entry={entry} onCoaching={settle} />
                ),
              )}
            </div>
          ))}
        </div>
      </div>
      {!isPlaying && (isCut || (isReading && hasChoices)) && (
        <button
          type="button"
          class={isReading ? 'button small more main' : 'button small more'}
          onClick={goOn}
        >
          <Icon name="down" /> {t(isCut ? 'log.more' : 'log.read')}
        </button>
      )}
    </section>
  )
}
