import { useMemo, useRef, useState } from 'preact/hooks'
import { choices } from '../../engine'
import { isStill } from '../appearance'
import type { App, Play, StageStatus } from '../app'
import { Icon } from '../parts/icon'
import { Notices } from '../parts/notices'
import { SoundButton } from '../parts/sound-button'
import { count, t } from '../t'
import { useLazy } from '../use-lazy'
import { useStore } from '../use-store'
import { dayName } from '../words'
import type { Ask } from './asker'
import { Caption } from './caption'
import { Choices } from './choices'
import { firstSteps } from './first-steps'
import { loadAfter } from './load'
import { Log } from './log'
import { Notebook } from './notebook'
import { StageHost } from './stage-host'
import { Strip } from './strip'
import { useCoaching } from './use-coaching'
import { usePlayFocus } from './use-play-focus'

/** A play that is open: stage, calendar, log, choices and notebook. */
export function OpenPlay({ app, play }: { app: App; play: Play }) {
  const screen = useRef<HTMLElement>(null)
  const { scenario, position, events, stepStarts, log, seed } = useStore(play.session)
  const { revealed, playing } = useStore(play.director.store)
  const settings = useStore(app.settings)
  const { coaching, isAsked } = useCoaching(app, seed)
  const [stage, setStage] = useState<StageStatus>('loading')
  const offers = useMemo(() => choices(scenario, position), [scenario, position])
  // Events of a choice just taken that the director has not begun to perform are still to come.
  const isPlaying = playing || revealed < events.length
  const [attempt, setAttempt] = useState(0)
  const after = useLazy(loadAfter, attempt)
  const part = after.state === 'ready' ? after.part : null
  const shown = useMemo(() => events.slice(0, revealed), [events, revealed])
  const [ask, setAsk] = useState<Ask>()
  const asking = ask?.of({ seed, events, stepStarts })
  const steps = useMemo(
    () =>
      part?.logOf({ scenario, events, revealed, stepStarts, coaching, isAsked, asking, isPlaying }) ??
      firstSteps(scenario, shown),
    [part, scenario, events, revealed, stepStarts, coaching, isAsked, asking, isPlaying],
  )
  usePlayFocus(screen, isPlaying, log.length, steps !== null)
  const day = shown.findLast((event) => event.type !== 'finding' && event.type !== 'judged')?.day ?? 0
  const hasStage = stage === 'loading' || stage === 'on'
  return (
    <main ref={screen} class={hasStage ? 'play' : 'play no-stage'} data-motion={isStill(settings)}>
      <Notices app={app} also={play.lost > 0 ? count('play.lost', play.lost) : null} />
      <header class="bar">
        <a class="button small" href="#/">
          <Icon name="back" /> {t('play.back')}
        </a>
        <h1 tabIndex={-1}>{scenario.file.title}</h1>
        <p class="bar-day">
          {day === 0
            ? t('play.interview', { weekday: dayName(scenario, 0) })
            : t('play.today', { day, weekday: dayName(scenario, day) })}
        </p>
        <SoundButton app={app} />
        <a class="button small icon-only" href="#/settings" aria-label={t('screen.settings')}>
          <Icon name="settings" />
        </a>
        {part !== null && <part.Again play={play} />}
      </header>
      <Strip scenario={scenario} revealed={shown} settings={settings} />
      <div class="scene">
        <StageHost app={app} onStatus={setStage} />
        {settings.captions && (
          <Caption
            director={play.director}
            scenario={scenario}
            day={day}
            callWith={position.call?.with ?? null}
            captionOf={part?.captionOf ?? null}
          />
        )}
      </div>
      <div class="side">
        <Log
          scenario={scenario}
          steps={steps ?? []}
          Entry={part?.Entry ?? null}
          isPlaying={isPlaying}
          hasChoices={offers !== null}
          isStill={isStill(settings)}
          onCoaching={(wanted) => app.change({ coaching: wanted })}
        />
        {isPlaying && <p class="watching">{t('play.watching')}</p>}
        {steps === null && (
          <p role="status">{t(after.state === 'failed' ? 'game.load-failed' : 'game.loading')}</p>
        )}
        {part !== null && <part.Asker {...{ app, play, coaching, isPlaying, asking }} onAsk={setAsk} />}
        {!isPlaying && !asking?.isOpen && steps !== null && offers !== null && (
          <Choices
            key={log.length}
            scenario={scenario}
            position={position}
            offers={offers}
            settings={settings}
            after={after}
            exchange={app.sound.exchange}
            onChoose={app.choose}
            onRetry={() => setAttempt(attempt + 1)}
          />
        )}
        {!isPlaying && part !== null && offers === null && <part.Ending onAgain={() => app.restart()} />}
      </div>
      {part !== null && (
        <part.Controls
          director={play.director}
          speed={settings.speed}
          canWatchAgain={log.length > 0 && settings.speed !== 'instant'}
          onSpeed={(speed) => app.change({ speed })}
        />
      )}
      <Notebook scenario={scenario} position={position} />
    </main>
  )
}
