import { useState } from 'preact/hooks'
import type { BadFind } from '../../session/practice'
import type { App, ShelfEntry } from '../app'
import { Icon } from '../parts/icon'
import { addressOf } from '../route'
import { useStore } from '../use-store'
import { p } from './words'

/** Begins a play that counts for its badge alone, and goes there; false where it cannot be loaded. */
async function beBad(app: App, id: string): Promise<boolean> {
  const isOpen = await app.open(id).catch(() => false)
  const play = isOpen ? app.play.getState() : null
  if (play === null) return false
  const { seed } = play.session.getState()
  // No attempt counts, so there is none that it could be held against.
  play.attempt([], { first: { hash: play.hash, seed, log: [] }, from: 0, tried: [], bad: true })
  location.hash = addressOf({ screen: 'play', id })
  return true
}

interface Props {
  app: App
  shelf: readonly ShelfEntry[]
  found: readonly BadFind[]
}

const badges = [
  { label: 'desperate', icon: 'voicemail' },
  { label: 'stalker', icon: 'warning' },
  { label: 'no-follow-up', icon: 'silence' },
  { label: 'assertive', icon: 'news' },
] as const

/** The mode without a score, and the badges that can be found in it. */
export function BadOnPurpose({ app, shelf, found }: Props) {
  const { word } = useStore(app.settings)
  const [hasFailed, setFailed] = useState(false)
  const isFound = (label: string) => found.some(({ perception }) => perception.split('/').includes(label))
  // The one that nobody looks for here is told of only where it came about.
  const shown = badges.filter(({ label }) => label !== 'assertive' || isFound(label))
  const begin = async (id: string) => setFailed(!(await beBad(app, id)))
  return (
    <section aria-labelledby="bad">
      <h2 id="bad">{p('bad.heading')}</h2>
      <p>{p('bad.about')}</p>
      <ul class="badges" aria-label={p('badges.heading')}>
        {shown.map(({ label, icon }) => (
          <li key={label} class={isFound(label) ? 'badge found' : 'badge'}>
            <Icon name={icon} />
            <span>
              {p(label === 'stalker' && word === 'alarming' ? 'badge.stalker-alarming' : `badge.${label}`)}
              <span class="aside"> – {p(isFound(label) ? 'badge.found' : 'badge.open')}</span>
            </span>
          </li>
        ))}
      </ul>
      <div class="bad-acts">
        {shelf.map(({ id, title, saved }) =>
          saved === null ? (
            <button key={id} type="button" class="button" onClick={() => void begin(id)}>
              {p('bad.play', { title })}
            </button>
          ) : (
            // Beginning another play would push it out of what is kept.
            <p key={id}>{p('bad.waiting', { title })}</p>
          ),
        )}
      </div>
      <p role="status">{hasFailed && p('bad.failed')}</p>
    </section>
  )
}
