import { useEffect, useState } from 'preact/hooks'
import { type LinkFault, playOf } from '../../session/link'
import type { App, Play } from '../app'
import { addressOf } from '../route'
import { t } from '../t'
import { tk } from './take-words'

/** How far the play of a link has come: being opened, or why there is none. */
export type LinkState = 'opening' | 'failed' | 'missing' | LinkFault

const start = '#/replay/'

/** The address that shows a play's review, after what stands before `#`. */
export const linkAddress = (id: string, code: string): string => `${start}${id}/${code}`

/** True while an open play is the one that a link brought, and not yet the visitor's own. */
export const isFromLink = ({ linked, session }: Play): boolean => linked === session.getState()

/** Opens the play that the address names, also when it changes; null where it names none, or where it is open. */
export function useLink(app: App): LinkState | null {
  const [state, setState] = useState<LinkState | null>(() => (isLink() ? 'opening' : null))
  useEffect(() => {
    let latest = 0
    const follow = () => {
      const mine = ++latest
      if (!isLink()) return
      setState('opening')
      const tell = (fault: LinkState | null) => mine === latest && setState(fault)
      const [id = '', code = ''] = location.hash.slice(start.length).split('/')
      app.replay(id, (scenario, hash) => playOf(scenario, hash, code)).then(tell, () => tell('failed'))
    }
    follow()
    addEventListener('hashchange', follow)
    return () => {
      latest = -1
      removeEventListener('hashchange', follow)
    }
  }, [app])
  return state
}

const isLink = (): boolean => location.hash.startsWith(start)

/** In the place of a review that is not there, or not yet. */
export const NoLinkedPlay = ({ state }: { state: LinkState }) => (
  <main class="paper-page">
    <h1 tabIndex={-1}>{t('screen.review')}</h1>
    <p role="status">{tk(`link.${state}`)}</p>
    {state !== 'opening' && (
      <a class="button main" href="#/">
        {tk('link.shelf')}
      </a>
    )}
  </main>
)

/** Says above a play from a link that it is one; nothing above any other. */
export const LinkMark = ({ play }: { play: Play }) =>
  isFromLink(play) ? (
    <p class="from-link">
      <strong>{tk('link.mark')}.</strong> {tk('link.about')}
    </p>
  ) : null

/** Where to go from somebody else's play. */
export const AfterLink = ({ id }: { id: string }) => (
  <section aria-labelledby="own">
    <h2 id="own">{tk('link.own')}</h2>
    <p class="acts">
      <a class="button main" href={addressOf({ screen: 'play', id })}>
        {tk('link.play')}
      </a>
      <a class="button" href={addressOf({ screen: 'week' })}>
        {t('screen.week')}
      </a>
      <a class="button" href="#/">
        {tk('link.shelf')}
      </a>
    </p>
  </section>
)
