import type { App } from '../app'
import { t } from '../t'
import { useStore } from '../use-store'
import { Icon } from './icon'

/** One line for trouble with keeping the play and one for what else is to be said; and the way back when another tab has taken over. */
export function Notices({ app, also = null }: { app: App; also?: string | null }) {
  const status = useStore(app.vault.status)
  return (
    <div class="notices" role="status">
      {also !== null && (
        <p class="notice">
          <Icon name="warning" /> {also}
        </p>
      )}
      {status !== 'ok' && (
        <p class="notice">
          <Icon name="warning" /> {t(`vault.${status}`)}{' '}
          {status === 'taken-over' && (
            <button type="button" class="button small" onClick={() => app.vault.takeOver()}>
              {t('vault.take-over')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
