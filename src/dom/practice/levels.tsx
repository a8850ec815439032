import { useState } from 'preact/hooks'
import { levels } from '../../session/practice-levels'
import type { App, PracticeView } from '../app'
import { Icon } from '../parts/icon'
import { useStore } from '../use-store'
import { openHere } from './open-here'
import { p } from './words'

/** Which levels are open, and the coach's setting; nothing while there is one scenario alone. */
export function Levels({ app, practice }: { app: App; practice: PracticeView }) {
  const shelf = useStore(app.shelf)
  const { isCoach } = useStore(practice.store)
  const [isUnkept, setUnkept] = useState(false)
  if (shelf.length < 2) return null
  const open = openHere(app, isCoach)
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">{p('levels.heading')}</h2>
      <p>{p('levels.about')}</p>
      <ul class="levels">
        {levels
          .filter((level) => shelf.some((entry) => entry.level === level))
          .map((level) => (
            <li key={level}>
              <Icon name={open.has(level) ? 'check' : 'wait'} /> {p(`levels.${level}`)} –{' '}
              {p(open.has(level) ? 'levels.is-open' : 'levels.is-locked')}
            </li>
          ))}
      </ul>
      <label class="toggle">
        <input
          type="checkbox"
          checked={isCoach}
          onChange={(event) => setUnkept(!practice.setCoach(event.currentTarget.checked))}
        />
        <span>{p('levels.coach')}</span>
      </label>
      <p role="status">{isUnkept && p('levels.unkept')}</p>
    </section>
  )
}
