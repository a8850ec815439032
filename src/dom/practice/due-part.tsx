import type { Due } from '../../session/practice-due'
import type { ShelfEntry } from '../app'
import { addressOf } from '../route'
import { dueWords } from './due-words'
import { p } from './words'

/** What is worth playing again by now; before the first play has ended there is nothing to say. */
export function DuePart({ due, shelf }: { due: readonly Due[]; shelf: readonly ShelfEntry[] }) {
  if (due.length === 0 && shelf.every(({ finished }) => finished === 0)) return null
  return (
    <section aria-labelledby="due">
      <h2 id="due">{p('due.heading')}</h2>
      {due.length === 0 && <p>{p('due.none')}</p>}
      <ul class="due-list">
        {due.map((one) => (
          <li key={one.scenario}>
            <p>{dueWords(one, shelf)}</p>
          </li>
        ))}
      </ul>
      {due.length > 0 && (
        <p class="acts">
          <a class="button main" href={addressOf({ screen: 'shelf' })}>
            {p('practice.shelf')}
          </a>
        </p>
      )}
    </section>
  )
}
