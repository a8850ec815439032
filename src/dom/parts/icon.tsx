import { type IconName, outlineOf } from '../icons'

/** A small outline beside words that say the same; hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={outlineOf(name)} />
  </svg>
)
