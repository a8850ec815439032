import type { App, SoundStatus } from '../app'
import { t } from '../t'
import { useStore } from '../use-store'
import { Icon } from './icon'

const words = {
  on: 'sound.on',
  muted: 'sound.muted',
  'waiting-for-gesture': 'sound.waiting',
  blocked: 'sound.blocked',
  broken: 'sound.broken',
} as const satisfies Record<SoundStatus, string>

const acts = {
  on: 'sound.turn-off',
  muted: 'sound.turn-on',
  'waiting-for-gesture': 'sound.turn-on',
  blocked: 'sound.retry',
  broken: 'sound.retry',
} as const satisfies Record<SoundStatus, string>

/** Says how sound is doing and turns it on, off, or tries again. */
export function SoundButton({ app }: { app: App }) {
  const status = useStore(app.sound.status)
  const act = () => {
    if (status === 'on') return app.change({ muted: true })
    if (status === 'muted') app.change({ muted: false })
    app.sound.unlock()
  }
  return (
    <button type="button" class="button small sound" onClick={act} title={t(acts[status])}>
      <Icon name={status === 'on' ? 'soundOn' : 'soundOff'} />
      <span class="sound-word">{t(words[status])}</span>
      <span class="unseen">{t(acts[status])}</span>
    </button>
  )
}
