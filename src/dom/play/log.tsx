import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { count, t } from '../t'
import type { LogStep } from './log-entries'
import type { After } from './load'
import { NewDay, Told } from './told'

interface Props {
  scenario: Scenario
  steps: readonly LogStep[]
  /** Shows what is not merely told; null before that part has come, when there is nothing else. */
  Entry: After['Entry'] | null
  isPlaying: boolean
  /** Everything of a step comes at once, so nobody has watched it come. */
  isInstant: boolean
}

/** Steps that small screens show without asking. */
const recentSteps = 1

/** Everything said, heard and seen so far; keeps the newest part in view. */
export function Log({ scenario, steps, Entry, isPlaying, isInstant }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isCut, setCut] = useState(false)
  const entries = steps.reduce((sum, step) => sum + step.entries.length, 0)
  const older = Math.max(0, steps.length - recentSteps)
  const look = () => setCut(isCutOff(box.current))

  useLayoutEffect(() => {
    const keep = () => {
      keepInView(box.current, list.current, isPlaying, isInstant)
      look()
    }
    keep()
    if (box.current === null || list.current === null || typeof ResizeObserver !== 'function') return
    // The room changes when choices come, and the text when its font does.
    const observer = new ResizeObserver(keep)
    observer.observe(box.current)
    observer.observe(list.current)
    return () => observer.disconnect()
  }, [entries, isPlaying, isInstant])

  const open = () => {
    setOpen(true)
    // The button goes with what it asked for; the log it opens is the next thing to read.
    box.current?.focus({ preventScroll: true })
  }

  return (
    <section class="log-part" aria-label={t('play.log')}>
      {older > 0 && !isOpen && (
        <button type="button" class="link earlier" onClick={open}>
          {count('log.earlier', older)}
        </button>
      )}
      {/* A region that scrolls has to be reachable by keyboard. */}
      <div
        ref={box}
        class={isOpen ? 'log open' : 'log'}
        role="log"
        aria-label={t('play.log')}
        tabIndex={0}
        onScroll={look}
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
                  Entry && <Entry key={entry.index} scenario={scenario} entry={entry} />
                ),
              )}
            </div>
          ))}
        </div>
      </div>
      {isCut && !isPlaying && (
        <button type="button" class="button small more" onClick={() => readOn(box.current)}>
          <Icon name="down" /> {t('log.more')}
        </button>
      )}
    </section>
  )
}

const scrolls = (log: HTMLElement): boolean =>
  log.scrollHeight > log.clientHeight + 1 && getComputedStyle(log).overflowY === 'auto'

/** True where a good line of text lies below what can be seen. */
const isCutOff = (log: HTMLElement | null): boolean =>
  log !== null && scrolls(log) && log.scrollHeight - log.clientHeight - log.scrollTop > 20

function readOn(log: HTMLElement | null): void {
  if (log === null) return
  log.scrollTop += log.clientHeight * 0.8
  log.focus({ preventScroll: true })
}

/**
 * While it is happening the newest line is in view, and stays there: it ends with the situation to decide. A step
 * that came at once is shown from its beginning where it is longer than the room; the first one with all before it.
 */
function keepInView(
  log: HTMLElement | null,
  list: HTMLElement | null,
  isPlaying: boolean,
  isInstant: boolean,
): void {
  const latest = list?.lastElementChild
  if (!log || !(latest instanceof HTMLElement)) return
  const before = latest.previousElementSibling
  const isFirst = !before?.classList.contains('step')
  if (scrolls(log)) {
    const top = isFirst ? 0 : latest.offsetTop - log.offsetTop
    const isWatched = isPlaying || !(isFirst || isInstant)
    log.scrollTop = isWatched || log.scrollHeight - top <= log.clientHeight ? log.scrollHeight : top
  } else if (isPlaying) {
    latest.lastElementChild?.scrollIntoView?.({ block: 'nearest' })
  } else if (!isFirst) {
    latest.scrollIntoView?.({ block: 'start' })
  }
}
