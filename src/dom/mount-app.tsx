import { render } from 'preact'
import type { App } from './app'
import { dress } from './appearance'
import { Game } from './game'
import './styles/index.css'

/** Shows the game in `root`; the returned function takes it away again. */
export function mountApp(root: HTMLElement, app: App): () => void {
  const undress = dress(document.documentElement, app.settings)
  render(<Game app={app} />, root)
  return () => {
    render(null, root)
    undress()
  }
}
