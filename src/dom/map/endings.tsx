import type { StoryMap } from '../../review/map'
import { kindWords, m, plural } from './words'

/** The endings that have been found, and how many have not. */
export function Endings({ map }: { map: StoryMap }) {
  const { found, all } = map.endings
  const list = map.nodes.flatMap(({ ending, mark }) => (ending === null ? [] : [{ ending, mark }]))
  return (
    <section class="map-endings" aria-labelledby="map-endings">
      <h2 id="map-endings">{m('endings.heading')}</h2>
      <p>{found === all ? m('endings.all', { all }) : m('endings.count', { found, all })}</p>
      <ul class="tickets">
        {list.map(({ ending, mark }) => (
          <li key={ending.headline} class={`ticket tone-${ending.tone}`}>
            <strong>{ending.headline}</strong>
            <span>
              {kindWords(ending)}
              {mark === 'path' && <span class="tag">{m('endings.this')}</span>}
            </span>
          </li>
        ))}
        {Array.from({ length: all - found }, (_, at) => (
          <li key={at} class="ticket veil" aria-hidden="true">
            ?
          </li>
        ))}
      </ul>
      {found < all && <p class="aside">{plural('endings.hidden', all - found)}</p>}
    </section>
  )
}
