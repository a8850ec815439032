import { useLayoutEffect, useState } from 'preact/hooks'
import type { App, Play } from '../app'
import { t } from '../t'
import { useStore } from '../use-store'
import { OpenPlay } from './open-play'

const words = { loading: 'game.loading', missing: 'play.missing', failed: 'game.load-failed' } as const

/** Opens or continues a scenario and shows it; says so where there is none. */
export function PlayScreen({ app, id }: { app: App; id: string }) {
  const play = useStore(app.play)
  const isOwn = (open: Play | null): open is Play =>
    open?.id === id && open.linked !== open.session.getState()
  const [state, setState] = useState<'loading' | 'missing' | 'failed'>('loading')
  // Before the page is drawn: a scenario that is there already needs no page that says it is on its way.
  useLayoutEffect(() => {
    setState('loading')
    if (isOwn(app.play.getState())) return
    let isGone = false
    app.resume(id).then(
      (found) => !isGone && !found && setState('missing'),
      () => !isGone && setState('failed'),
    )
    return () => {
      isGone = true
    }
  }, [app, id])
  if (isOwn(play)) return <OpenPlay key={play.session} app={app} play={play} />
  return (
    <main class="paper-page">
      <h1 tabIndex={-1}>{t(words[state])}</h1>
      {state !== 'loading' && (
        <a class="button main" href="#/">
          {t('play.missing-back')}
        </a>
      )}
    </main>
  )
}
