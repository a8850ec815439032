import type { App, PracticeView } from '../app'
import { addressOf } from '../route'
import { t } from '../t'
import { useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import { BadOnPurpose } from './bad'
import { Book } from './book'
import { DuePart } from './due-part'
import { Levels } from './levels'
import { p } from './words'
import '../styles/practice.css'

/** What is worth practising: what is due, what was missed, and a way to be bad on purpose. */
export function PracticeScreen({ app }: { app: App }) {
  const stock = useLazy(app.stock)
  return (
    <main class="paper-page practice">
      <h1 tabIndex={-1}>{t('screen.practice')}</h1>
      <p>{p('practice.about')}</p>
      {stock.state === 'loading' && <p role="status">{t('game.loading')}</p>}
      {stock.state === 'failed' && <p role="status">{p('practice.failed')}</p>}
      {stock.state === 'ready' && <Parts app={app} practice={stock.part.practice} />}
    </main>
  )
}

function Parts({ app, practice }: { app: App; practice: PracticeView }) {
  const shelf = useStore(app.shelf)
  const kept = useStore(practice.store)
  return (
    <>
      <DuePart due={practice.due()} shelf={shelf} />
      <Book plays={kept.plays} shelf={shelf} />
      <section aria-labelledby="endings">
        <h2 id="endings">{p('collected.heading')}</h2>
        <ul class="bullets">
          {shelf.map(({ id, title, endings, endingsInAll }) => (
            <li key={id}>{p('collected.line', { title, found: endings.length, all: endingsInAll })}</li>
          ))}
        </ul>
      </section>
      <BadOnPurpose app={app} shelf={shelf} found={kept.bad} />
      <Levels app={app} practice={practice} />
      <p class="acts">
        <a class="button" href={addressOf({ screen: 'shelf' })}>
          {p('practice.shelf')}
        </a>
      </p>
    </>
  )
}
