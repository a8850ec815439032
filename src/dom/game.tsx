import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { App } from './app'
import { later } from './later'
import { Notices } from './parts/notices'
import { PlayScreen } from './play/play-screen'
import { addressOf, type Route } from './route'
import { t } from './t'
import { type Lazy, useLazy } from './use-lazy'
import { useRoute } from './use-route'

type Screen = ComponentType<{ app: App }>

/** The whole game: the screen that the address names, with notices above and ways to the others. */
export function Game({ app }: { app: App }) {
  const route = useRoute()
  const visits = useRef(0)
  const name = route.screen === 'play' ? `play/${route.id}` : route.screen
  return (
    <>
      {route.screen !== 'play' && (
        <>
          <Notices app={app} />
          <Nav here={route.screen} />
        </>
      )}
      <Focused key={name} route={route} visits={visits}>
        {route.screen === 'play' ? (
          <PlayScreen app={app} id={route.id} />
        ) : (
          <Later app={app} screen={route.screen} />
        )}
      </Focused>
    </>
  )
}

/** A screen that is loaded when it is first opened. */
function Later({ app, screen }: { app: App; screen: keyof typeof later }) {
  const loaded: Lazy<Screen> = useLazy<Screen>(later[screen])
  if (loaded.state === 'ready') return <loaded.part app={app} />
  return (
    <main class="paper-page">
      <h1 tabIndex={-1}>{t(`screen.${screen}`)}</h1>
      <p>{t(loaded.state === 'failed' ? 'game.load-failed' : 'game.loading')}</p>
    </main>
  )
}

const navigable = ['shelf', 'settings', 'about'] as const

const Nav = ({ here }: { here: Route['screen'] }) => (
  <nav class="nav" aria-label={t('game.nav')}>
    <ul>
      {navigable.map((screen) => (
        <li key={screen}>
          <a href={addressOf({ screen })} aria-current={here === screen ? 'page' : undefined}>
            {t(`screen.${screen}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

interface FocusedProps {
  route: Route
  /** Screens seen so far; the first one takes no focus, as on any page that has just been opened. */
  visits: { current: number }
  children: ComponentChildren
}

/** Sets the title and moves focus to the heading of a screen that was navigated to, also when it loads late. */
function Focused({ route, visits, children }: FocusedProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title =
      route.screen === 'shelf' ? t('game.name') : t('game.title', { screen: t(`screen.${route.screen}`) })
    visits.current += 1
    if (visits.current === 1) return
    const screen = box.current
    document.documentElement.scrollTop = 0
    const focus = () => screen?.querySelector('h1')?.focus({ preventScroll: true })
    focus()
    // The heading of a screen that loads late replaces the first one; whoever has moved on is left in peace.
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) focus()
    })
    if (screen !== null) observer.observe(screen, { childList: true })
    return () => observer.disconnect()
  }, [])
  return (
    <div class="screen" ref={box}>
      {children}
    </div>
  )
}
