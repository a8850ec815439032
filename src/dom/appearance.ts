import type { Settings, Store } from './app'

const asks = (query: string): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(query) : null

/** True when things should not move: by the player's setting, else by the system's. */
export const isStill = ({ motion }: Pick<Settings, 'motion'>): boolean =>
  motion === 'reduced' || (motion === 'system' && asks('(prefers-reduced-motion: reduce)')?.matches === true)

/** Writes theme, text size and motion onto the page's root, now and whenever settings or system change. */
export function dress(page: HTMLElement, settings: Store<Settings>): () => void {
  const dark = asks('(prefers-color-scheme: dark)')
  const still = asks('(prefers-reduced-motion: reduce)')
  const apply = () => {
    const now = settings.getState()
    const theme = now.theme === 'system' ? (dark?.matches ? 'dark' : 'light') : now.theme
    page.dataset['theme'] = theme
    page.dataset['text'] = now.textSize
    page.dataset['motion'] = isStill(now) ? 'reduced' : 'full'
  }
  apply()
  dark?.addEventListener('change', apply)
  still?.addEventListener('change', apply)
  const leave = settings.subscribe(apply)
  return () => {
    dark?.removeEventListener('change', apply)
    still?.removeEventListener('change', apply)
    leave()
  }
}
