import { itemState, type Position } from '../../engine'
import type { Scenario } from '../../scenario'
import { Icon } from '../parts/icon'
import { count, t } from '../t'

/** Width in letters from which the notebook stands open beside the rest. */
const roomyWidth = 44

const hasRoom = (): boolean =>
  innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16') >= roomyWidth

/** What the candidate could offer, and what is left of it. */
export function Notebook({ scenario, position }: { scenario: Scenario; position: Position }) {
  return (
    <details class="notebook" open={hasRoom()}>
      <summary>
        <h2>
          <Icon name="notebook" /> {t('notebook.heading')}
        </h2>{' '}
        <span class="aside">{t('notebook.hint')}</span>
        <Icon name="down" />
      </summary>
      <ul>
        {[...scenario.items.values()].map((item) => {
          const isOwn = item.confidential === undefined
          const state = isOwn ? itemState(scenario, position, item.id) : 'kept'
          return (
            <li key={item.id} class={`item ${state}`}>
              <p>
                <b>{item.title}</b>{' '}
                <span class="tag">
                  {state === 'unprepared'
                    ? count('notebook.unprepared', item.prepare?.effort ?? 0)
                    : t(`notebook.${state}`, { day: item.fromDay ?? 0 })}
                </span>
              </p>
              <p class="aside">{item.detail}</p>
              {item.confidential !== undefined && <p class="aside">{item.confidential}</p>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
