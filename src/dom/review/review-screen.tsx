import { useEffect, useState } from 'preact/hooks'
import { bandOf } from '../../engine'
import type { Review } from '../../review'
import type { App, Play } from '../app'
import { addressOf } from '../route'
import { t } from '../t'
import { useStore } from '../use-store'
import { nameOf } from '../words'
import { AdviceCard } from './advice-card'
import { AgainMark, tryAgain } from './again'
import { OneChange } from './change'
import { Compare } from './compare'
import { Curve } from './curve'
import { AfterLink, isFromLink, LinkMark, NoLinkedPlay, useLink } from './from-link'
import { Gather } from './gather'
import { Grounds } from './grounds'
import { OtherTruths } from './other-truths'
import { Readings } from './readings'
import { Reasons } from './reasons'
import { TakeAlong } from './take-along'
import { Summary } from './summary'
import { TurningPoints } from './moves'
import { perceptionWords, r } from './words'
import '../styles/review.css'
import '../styles/take-along.css'

type Loaded = { state: 'loading' } | { state: 'none' } | { state: 'ready'; review: Review; of: Play | null }

/** What the play came to and why: the other side first, then how it came across, contact by contact. */
export function ReviewScreen({ app }: { app: App }) {
  const link = useLink(app)
  return link === null ? <OpenReview app={app} /> : <NoLinkedPlay state={link} />
}

function OpenReview({ app }: { app: App }) {
  const play = useStore(app.play)
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  useEffect(() => {
    let isGone = false
    app.review().then(
      (review) => !isGone && setLoaded({ state: 'ready', review, of: play }),
      // A play that has not ended has no review; that is all that can be said about it here.
      () => !isGone && setLoaded({ state: 'none' }),
    )
    return () => {
      isGone = true
    }
  }, [app, play])
  // A review belongs to one attempt: after another has been opened, it waits for its own.
  if (loaded.state === 'ready' && play !== null && play === loaded.of) {
    return <Reviewed app={app} play={play} review={loaded.review} />
  }
  return (
    <main class="paper-page">
      <h1 tabIndex={-1}>{t('screen.review')}</h1>
      <p>{r(loaded.state === 'none' ? 'review.none' : 'review.loading')}</p>
      {loaded.state === 'none' && (
        <a class="button main" href="#/">
          {r('review.none-back')}
        </a>
      )}
    </main>
  )
}

function Reviewed({ app, play, review }: { app: App; play: Play; review: Review }) {
  const { scenario } = useStore(play.session)
  const { word } = useStore(app.settings)
  const { ending, variant, perception } = review
  const isOwn = !isFromLink(play)
  const fresh = () => {
    app.restart()
    location.hash = addressOf({ screen: 'play', id: play.id })
  }
  return (
    <main class="paper-page review">
      <LinkMark play={play} />
      <header class="review-head">
        <p class="kicker">{t('screen.review')}</p>
        <h1 tabIndex={-1}>{ending.headline}</h1>
        <p>{ending.text}</p>
      </header>
      <AgainMark play={play} />

      <section class="her-side" aria-labelledby="side">
        <h2 id="side">{r('side.heading', { name: nameOf(scenario, scenario.file.manager.id) })}</h2>
        <p class="truth-title">{variant.title}</p>
        <p>{variant.truth}</p>
        <p class="aside">{r('side.note')}</p>
        {ending.why !== null && <p>{ending.why}</p>}
        <OtherTruths review={review} />
      </section>

      {isOwn && <Gather app={app} review={review} scenario={scenario} />}

      <section aria-labelledby="across">
        <h2 id="across">{r('across.heading')}</h2>
        <p>
          {r('across.lead')}{' '}
          <strong class={`verdict verdict-${bandOf(perception)}`}>{perceptionWords(perception, word)}</strong>
          .
        </p>
        <Grounds grounds={review.grounds} contacts={review.contacts} />
        <p class="aside">{r('across.judged', { company: scenario.file.company.name })}</p>
      </section>

      {isOwn && <Readings app={app} play={play} />}
      {isOwn && <Compare app={app} play={play} />}
      <TurningPoints app={app} review={review} scenario={scenario} word={word} />
      <OneChange review={review} scenario={scenario} word={word} />
      <Curve review={review} scenario={scenario} word={word} />
      <Reasons review={review} scenario={scenario} />
      <AdviceCard />
      {isOwn && <Summary app={app} review={review} scenario={scenario} />}

      <TakeAlong app={app} play={play} review={review} />

      {!isOwn ? (
        <AfterLink id={play.id} />
      ) : (
        <section aria-labelledby="again">
          <h2 id="again">{r('again.heading')}</h2>
          <p class="acts">
            <button type="button" class="button main" onClick={fresh}>
              {r('again.fresh')}
            </button>
            <button type="button" class="button" onClick={() => tryAgain(play, 0)}>
              {r('again.same')}
            </button>
            <a class="button" href={addressOf({ screen: 'week' })}>
              {t('screen.week')}
            </a>
            <a class="button" href={addressOf({ screen: 'map' })}>
              {r('again.map')}
            </a>
            <a class="button" href={addressOf({ screen: 'practice' })}>
              {t('screen.practice')}
            </a>
            <a class="button" href="#/">
              {r('again.shelf')}
            </a>
          </p>
        </section>
      )}
    </main>
  )
}
