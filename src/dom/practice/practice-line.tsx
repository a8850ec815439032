import type { App, PracticeView } from '../app'
import { addressOf } from '../route'
import { useStore } from '../use-store'
import { dueWords } from './due-words'
import { p } from './words'

/** The way to practice on the shelf, with one quiet line about what is due; nothing before there is something in it. */
export function PracticeLine({ app, practice }: { app: App; practice: PracticeView }) {
  const shelf = useStore(app.shelf)
  const { plays } = useStore(practice.store)
  const [first] = practice.due()
  if (plays.length === 0 && shelf.length < 2 && shelf.every(({ finished }) => finished === 0)) return null
  return (
    <div class="practice-line">
      {first !== undefined && <p>{dueWords(first, shelf)}</p>}
      <a class="button" href={addressOf({ screen: 'practice' })}>
        {p('practice.open')}
      </a>
    </div>
  )
}
