import type { ShotPlayer } from '../../director/shot-player'
import type { App } from '../app'
import { Icon } from '../parts/icon'
import { t } from '../t'
import { useStore } from '../use-store'
import { w } from './words'

interface Props {
  app: App
  player: ShotPlayer
  canStepBack: boolean
}

const speeds = [1, 2, 'instant'] as const

/** Pause, step, speed and skip of the days. */
export function WeekControls({ app, player, canStepBack }: Props) {
  const { paused } = useStore(player.store)
  const { speed } = useStore(app.settings)
  return (
    <div class="week-controls" role="group" aria-label={w('controls')}>
      <button type="button" class="button small" onClick={paused ? player.resume : player.pause}>
        <Icon name={paused ? 'play' : 'pause'} /> {w(paused ? 'resume' : 'pause')}
      </button>
      <button type="button" class="button small" aria-disabled={!canStepBack} onClick={() => player.step(-1)}>
        {w('back')}
      </button>
      <button type="button" class="button small" onClick={() => player.step(1)}>
        {w('next')}
      </button>
      <label class="speed">
        <span>{t('play.speed')}</span>
        <select
          value={String(speed)}
          onChange={(event) => {
            const wanted = speeds.find((one) => String(one) === event.currentTarget.value)
            if (wanted !== undefined) app.change({ speed: wanted })
          }}
        >
          {speeds.map((one) => (
            <option key={one} value={String(one)}>
              {t(`play.speed.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button small" onClick={player.finish}>
        <Icon name="skip" /> {w('skip')}
      </button>
    </div>
  )
}
