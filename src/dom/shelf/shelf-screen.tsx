import type { App, ShelfEntry } from '../app'
import { PlanLink } from '../plan/plan-link'
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
  const startOver = async (entry: ShelfEntry) => {
    if (await app.open(entry.id)) location.hash = addressOf({ screen: 'play', id: entry.id })
  }
  const review = async (entry: ShelfEntry) => {
    if (await app.resume(entry.id)) location.hash = addressOf({ screen: 'review' })
  }
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
        <ul class="cards">
          {shelf.map((entry) => (
            <Card
              key={entry.id}
              entry={entry}
              onStartOver={() => void startOver(entry)}
              onReview={() => void review(entry)}
            />
          ))}
        </ul>
        {line.state === 'ready' && stock.state === 'ready' && (
          <line.part app={app} practice={stock.part.practice} />
        )}
        <PlanLink app={app} />
      </section>
    </main>
  )
}
