import type { App, PracticeView, ShelfEntry } from '../app'
import { PlanLink } from '../plan/plan-link'
import { openHere } from '../practice/open-here'
import type { PracticeLine } from '../practice/practice-line'
import { addressOf } from '../route'
import { t } from '../t'
import { type Lazy, useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import { Card } from './card'
import { Desk } from './desk'
import { s } from './words'
import '../styles/shelf.css'

const unstocked = { loading: 'game.loading', failed: 'game.load-failed' } as const

/** Title and shelf: what this is, and the interviews that can be followed up on. */
export function ShelfScreen({ app }: { app: App }) {
  const shelf = useStore(app.shelf)
  const stock = useLazy(app.stock)
  const line: Lazy<typeof PracticeLine> = useLazy(() =>
    import('../practice/practice-line').then((part) => part.PracticeLine),
  )
  return (
    <main class="shelf-screen">
      <div class="hero">
        <div class="hero-words">
          <h1 tabIndex={-1}>{t('game.name')}</h1>
          <p class="hero-line">{s('game.line')}</p>
          <p class="hero-what">{s('game.what')}</p>
        </div>
        <Desk />
      </div>
      <section class="shelf" aria-labelledby="shelf-heading">
        <h2 id="shelf-heading">{s('shelf.heading')}</h2>
        {shelf.length === 0 && (
          <p role="status">{stock.state === 'ready' ? s('shelf.empty') : t(unstocked[stock.state])}</p>
        )}
        {stock.state === 'ready' && <Cards app={app} practice={stock.part.practice} shelf={shelf} />}
        {line.state === 'ready' && stock.state === 'ready' && (
          <line.part app={app} practice={stock.part.practice} />
        )}
        <PlanLink app={app} />
      </section>
    </main>
  )
}

interface CardsProps {
  app: App
  practice: PracticeView
  shelf: readonly ShelfEntry[]
}

/** What stands on the shelf. What has been begun stays open, whatever its level. */
function Cards({ app, practice, shelf }: CardsProps) {
  const { isCoach } = useStore(practice.store)
  const open = openHere(app, isCoach)
  const startOver = async (entry: ShelfEntry) => {
    if (await app.open(entry.id)) location.hash = addressOf({ screen: 'play', id: entry.id })
  }
  const review = async (entry: ShelfEntry) => {
    if (await app.resume(entry.id)) location.hash = addressOf({ screen: 'review' })
  }
  return (
    <ul class="cards">
      {shelf.map((entry) => (
        <Card
          key={entry.id}
          entry={entry}
          isLocked={!open.has(entry.level) && entry.saved === null && entry.finished === 0}
          onStartOver={() => void startOver(entry)}
          onReview={() => void review(entry)}
        />
      ))}
    </ul>
  )
}
