import { m } from './words'

const keys = ['path', 'seen', 'hidden', 'found', 'veiled'] as const

/** What the shapes and lines of the map stand for. */
export const Key = () => (
  <ul class="map-key">
    {keys.map((key) => (
      <li key={key}>
        <span class={`swatch swatch-${key}`} aria-hidden="true">
          {key === 'path' ? '1' : key === 'hidden' || key === 'veiled' ? '?' : ''}
        </span>
        {m(`key.${key}`)}
      </li>
    ))}
  </ul>
)
