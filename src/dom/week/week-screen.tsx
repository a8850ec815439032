import { useEffect, useMemo, useRef } from 'preact/hooks'
import { herWeek } from '../../director/her-week'
import { isStill } from '../appearance'
import type { App, Play } from '../app'
import { Icon } from '../parts/icon'
import { LinkMark } from '../review/from-link'
import { t } from '../t'
import { useStore } from '../use-store'
import { nameOf } from '../words'
import { Days } from './days'
import { makeNeighbours } from './neighbours'
import { Portrait } from './portrait'
import { Show } from './show'
import { SumCard } from './sum-card'
import { useShots } from './use-shots'
import { WeekControls } from './week-controls'
import { w } from './words'
import '../styles/week.css'

/** The days of a play that has ended, from the manager's chair, before anybody judges. */
export function WeekScreen({ app }: { app: App }) {
  const play = useStore(app.play)
  if (play !== null && isOver(play)) return <Week key={play.session} app={app} play={play} />
  return (
    <main class="paper-page">
      <h1 tabIndex={-1}>{t('screen.week')}</h1>
      <p>{w('none')}</p>
      <a class="button main" href="#/">
        {w('none-back')}
      </a>
    </main>
  )
}

const isOver = ({ session }: Play): boolean => session.getState().events.some(({ type }) => type === 'ended')

function Week({ app, play }: { app: App; play: Play }) {
  const { scenario, position, events } = useStore(play.session)
  const settings = useStore(app.settings)
  const script = useMemo(() => herWeek(scenario, position, events), [scenario, position, events])
  const neighbours = useMemo(() => makeNeighbours(position.seed), [position.seed])
  const player = useShots(app, script)
  const { at, paused } = useStore(player.store)
  const isShowing = at < script.shots.length
  const screen = useRef<HTMLElement>(null)
  const hasShown = useRef(isShowing)
  useEffect(() => {
    if (isShowing) hasShown.current = true
    else if (hasShown.current && isLost(screen.current))
      // The controls have gone with the performance; what it came to is next.
      screen.current?.querySelector<HTMLElement>('.sum-card h2')?.focus({ preventScroll: true })
  }, [isShowing])

  const onKeyDown = (event: KeyboardEvent) => {
    const onControl =
      event.target instanceof Element && event.target.closest('button, a, select, summary') !== null
    if (!isShowing || event.ctrlKey || event.altKey || event.metaKey) return
    const act = { Escape: player.finish, ' ': onControl ? null : paused ? player.resume : player.pause }
    const wanted = event.key in act ? act[event.key as keyof typeof act] : null
    if (wanted === null) return
    event.preventDefault()
    wanted()
  }
  const { manager } = scenario.file
  return (
    <main ref={screen} class="paper-page week" data-motion={isStill(settings)} onKeyDown={onKeyDown}>
      <LinkMark play={play} />
      <header>
        <h1 tabIndex={-1}>{w(`title.${manager.pronouns}`)}</h1>
        <p>{w('lead', { name: nameOf(scenario, manager.id) })}</p>
      </header>
      {isShowing && (
        <>
          <Show
            scenario={scenario}
            script={script}
            neighbours={neighbours}
            at={at}
            paused={paused}
            settings={settings}
          />
          <WeekControls app={app} player={player} canStepBack={at > 0} />
        </>
      )}
      {!isShowing && (
        <SumCard
          scenario={scenario}
          script={script}
          face={
            settings.stage ? (
              <Portrait scenario={scenario} mood={script.shots.at(-1)?.mood ?? 'neutral'} />
            ) : null
          }
        />
      )}
      {isShowing ? (
        <section class="unseen" aria-label={w('days.heading')}>
          <Days scenario={scenario} script={script} neighbours={neighbours} />
        </section>
      ) : (
        <details open={!hasShown.current}>
          <summary>{w('days.heading')}</summary>
          <Days scenario={scenario} script={script} neighbours={neighbours} />
        </details>
      )}
      {!isShowing && (
        <>
          <section class="truth" aria-labelledby="week-truth">
            <h2 id="week-truth">{w('truth.heading')}</h2>
            <p class="truth-headline">{script.truth.title}</p>
            <p>{script.truth.text}</p>
            <p class="aside">{w('truth.note')}</p>
          </section>
          <p class="acts">
            <a class="button main" href="#/review">
              {w('review')}
            </a>
            {settings.speed !== 'instant' && !isStill(settings) && (
              <button type="button" class="button" onClick={player.again}>
                <Icon name="again" /> {w('again')}
              </button>
            )}
          </p>
        </>
      )}
    </main>
  )
}

/** True when the focus has gone with what had it. */
const isLost = (screen: HTMLElement | null): boolean =>
  document.activeElement === document.body || document.activeElement?.isConnected === false || screen === null
