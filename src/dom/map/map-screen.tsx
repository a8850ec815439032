import { useEffect, useMemo, useState } from 'preact/hooks'
import { mapOf } from '../../review/map'
import type { App, Play } from '../app'
import { t } from '../t'
import { useStore } from '../use-store'
import { Detail } from './detail'
import { Endings } from './endings'
import { Outline } from './outline'
import { Picture } from './picture'
import { m } from './words'
import '../styles/map.css'

/** The machine of the play that has ended, with the way through it and what is still hidden. */
export function MapScreen({ app }: { app: App }) {
  const play = useStore(app.play)
  if (play !== null && isOver(play)) return <Mapped key={play.session} app={app} play={play} />
  return (
    <main class="paper-page">
      <h1 tabIndex={-1}>{t('screen.map')}</h1>
      <p>{m('none')}</p>
      <a class="button main" href="#/">
        {m('none-back')}
      </a>
    </main>
  )
}

const isOver = ({ session }: Play): boolean => session.getState().events.some(({ type }) => type === 'ended')

function Mapped({ app, play }: { app: App; play: Play }) {
  const { scenario, seed, log } = useStore(play.session)
  const map = useMemo(() => {
    const { plays, first } = app.progress(play.id)
    const memory = { endings: plays.map(({ state }) => state), plays: first === null ? [] : [first] }
    return mapOf(scenario, { seed, log }, memory)
  }, [app, play, scenario, seed, log])
  const [at, setAt] = useState(() => map.steps[0]?.node ?? map.last.node)
  const isNarrow = useNarrow()
  const [shown, setShown] = useState<'outline' | 'map'>('outline')
  const hasMap = !isNarrow || shown === 'map'
  const direction = isNarrow ? 'down' : 'right'
  return (
    <main class="paper-page map-page">
      <header>
        <h1 tabIndex={-1}>{t('screen.map')}</h1>
        <p>{m('lead')}</p>
      </header>
      {isNarrow && (
        <p class="acts" role="group" aria-label={m('show.group')}>
          {(['outline', 'map'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={shown === one}
              onClick={() => setShown(one)}
            >
              {m(`show.${one}`)}
            </button>
          ))}
        </p>
      )}
      {hasMap && (
        <section class="map-part" aria-labelledby="map-part">
          <h2 id="map-part" class="unseen">
            {m('map.heading')}
          </h2>
          <Picture
            key={direction}
            map={map}
            scenario={scenario}
            direction={direction}
            at={at}
            onLook={setAt}
          />
          <Detail map={map} scenario={scenario} at={at} />
          <details class="map-help">
            <summary>{m('map.keys')}</summary>
            <p>{m('map.help-pointer')}</p>
            <p>{m(`map.help-${direction}`)}</p>
          </details>
        </section>
      )}
      {(!isNarrow || shown === 'outline') && <Outline map={map} scenario={scenario} />}
      <Endings map={map} />
      <p class="acts">
        <a class="button" href="#/review">
          {m('back')}
        </a>
      </p>
    </main>
  )
}

/** Widths below this many letters' widths (rem) have room for one of the two. */
const narrow = 44

/** True where the page is narrow for its text. */
function useNarrow(): boolean {
  const measure = () =>
    innerWidth / (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) < narrow
  const [isNarrow, setNarrow] = useState(measure)
  useEffect(() => {
    const follow = () => setNarrow(measure())
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])
  return isNarrow
}
