import { useState } from 'preact/hooks'
import type { ShelfEntry } from '../app'
import { Icon } from '../parts/icon'
import { addressOf } from '../route'
import { s } from './words'

interface Props {
  entry: ShelfEntry
  /** Its level is not open yet. */
  isLocked: boolean
  onStartOver: () => void
  /** Opens the review of the play that has ended. */
  onReview: () => void
}

/** One scenario on the shelf: who, where, how long, what to know before, and the way in. */
export function Card({ entry, isLocked, onStartOver, onReview }: Props) {
  const [isSure, setSure] = useState(false)
  const { title, saved, endings, endingsInAll } = entry
  const action = saved === null ? s('shelf.play') : s('shelf.continue', { day: saved.day })
  return (
    <li class="card">
      <div class="card-words">
        <h3>{title}</h3>
        <p class="card-role">{s('shelf.role', { role: entry.role, company: entry.company })}</p>
        <p>{entry.summary}</p>
        {entry.contentNotes.length > 0 && (
          <p class="note">
            <b>{s('shelf.note')}</b> {entry.contentNotes.join(' · ')}
          </p>
        )}
      </div>
      <div class="card-side">
        <p class="card-facts">
          <span class="tag">{s('shelf.minutes', { minutes: entry.minutes })}</span>{' '}
          <span class="tag">{s(`shelf.level.${entry.level}`)}</span>
        </p>
        {isLocked ? (
          <p class="card-locked">
            <Icon name="wait" /> {s('shelf.locked')}{' '}
            <a href={addressOf({ screen: 'practice' })} aria-label={`${s('shelf.locked-how')} ${title}`}>
              {s('shelf.locked-how')}
            </a>
          </p>
        ) : (
          <p class="card-acts">
            {entry.hasEnded ? (
              <>
                {/* Its address still leads to the play that has ended. */}
                <button
                  type="button"
                  class="button main"
                  aria-label={`${s('shelf.again')}: ${title}`}
                  onClick={onStartOver}
                >
                  <Icon name="play" /> {s('shelf.again')}
                </button>
                <a
                  class="button"
                  href={addressOf({ screen: 'review' })}
                  aria-label={`${s('shelf.review')}: ${title}`}
                  onClick={(event) => {
                    event.preventDefault()
                    onReview()
                  }}
                >
                  {s('shelf.review')}
                </a>
              </>
            ) : (
              <a
                class="button main"
                href={addressOf({ screen: 'play', id: entry.id })}
                aria-label={`${action}: ${title}`}
              >
                <Icon name="play" /> {action}
              </a>
            )}
            {saved !== null && !isSure && (
              <button
                type="button"
                class="button"
                aria-label={`${s('shelf.over')}: ${title}`}
                onClick={() => setSure(true)}
              >
                {s('shelf.over')}
              </button>
            )}
          </p>
        )}
        {saved !== null && isSure && (
          <div class="card-sure" role="group" aria-label={s('shelf.over')}>
            <p>{s('shelf.over-sure', { day: saved.day })}</p>
            <p class="acts">
              <button ref={(button) => button?.focus()} type="button" class="button" onClick={onStartOver}>
                {s('shelf.over-yes')}
              </button>
              <button type="button" class="button" onClick={() => setSure(false)}>
                {s('shelf.over-no')}
              </button>
            </p>
          </div>
        )}
        <div class="card-endings">
          <p class="aside">
            {endings.length === 0
              ? s('shelf.endings-none', { all: endingsInAll })
              : s('shelf.endings', { found: endings.length, all: endingsInAll })}
          </p>
          {endings.length > 0 && (
            <ul>
              {endings.map((one) => (
                <li key={one.headline} class="headline-chip">
                  {one.headline}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </li>
  )
}
