import type { Director } from '../../director'
import type { Settings } from '../app'
import { Icon } from '../parts/icon'
import { t } from '../t'
import { useStore } from '../use-store'

interface Props {
  director: Director
  speed: Settings['speed']
  canWatchAgain: boolean
  onSpeed: (speed: Settings['speed']) => void
}

const speeds = [1, 2, 'instant'] as const

/** Skip, pause, watch again and speed of the performance. */
export function Controls({ director, speed, canWatchAgain, onSpeed }: Props) {
  const { playing, paused } = useStore(director.store)
  return (
    <div class={playing ? 'controls playing' : 'controls'} role="group" aria-label={t('play.controls')}>
      {playing ? (
        <>
          <button
            type="button"
            class="button small main"
            data-focus="skip"
            // The key that sent the message may still be down.
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={director.finish}
          >
            <Icon name="skip" /> {t('play.skip')}
          </button>
          <button type="button" class="button small" onClick={paused ? director.resume : director.pause}>
            <Icon name={paused ? 'play' : 'pause'} /> {t(paused ? 'play.resume' : 'play.pause')}
          </button>
        </>
      ) : (
        canWatchAgain && (
          <button type="button" class="button small" onClick={director.again}>
            <Icon name="again" /> {t('play.again')}
          </button>
        )
      )}
      <label class="speed">
        <span>{t('play.speed')}</span>
        <select
          value={String(speed)}
          onChange={(event) => {
            const wanted = speeds.find((one) => String(one) === event.currentTarget.value)
            if (wanted !== undefined) onSpeed(wanted)
          }}
        >
          {speeds.map((one) => (
            <option key={one} value={String(one)}>
              {t(`play.speed.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
