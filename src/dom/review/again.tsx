import { replay } from '../../engine'
import { triedIn, tryFrom } from '../../session/tries'
import type { App, Play } from '../app'
import { compareWords } from '../messages.compare.en'
import { firstLogOf } from '../play/after-again'
import { Icon } from '../parts/icon'
import { addressOf } from '../route'
import { makeT } from '../t'
import { useStore } from '../use-store'
import { dayName } from '../words'
import { isFromLink } from './from-link'
import '../styles/compare.css'

/** Looks up a message about attempts. */
export const c = makeT(compareWords)

/** Begins another try at the decision after `from` inputs of the attempt under review, and goes there. */
export function tryAgain(play: Play, from: number): void {
  const { log, again } = tryFrom(play.session.getState(), play.hash, from)
  play.attempt(log, again)
  goTo(play)
}

const goTo = ({ id }: Play): void => {
  location.hash = addressOf({ screen: 'play', id })
}

/** The button that begins another try at a decision; `what` says to those who hear it which one. */
export function TryAgain({ app, at, what }: { app: App; at: number; what: string }) {
  const play = app.play.getState()
  // Somebody else's play stays theirs.
  if (play === null || isFromLink(play)) return null
  return (
    <button type="button" class="button small try-again" onClick={() => tryAgain(play, at)}>
      <Icon name="again" /> {c('try.from-here')}
      <span class="unseen">: {what}</span>
    </button>
  )
}

/** Places of the decisions of the attempt under review at which the player has chosen anew since. */
export function triedPlaces(app: App): ReadonlySet<number> {
  const play = app.play.getState()
  return new Set(play === null ? [] : triedIn(play.session.getState()))
}

/** Says which of two attempts is under review, and leads to the other; nothing where there is one alone. */
export function AgainMark({ play }: { play: Play }) {
  const state = useStore(play.session)
  const { scenario, seed, log, again } = state
  if (again === null) return null
  const first = firstLogOf(state, play.hash)
  if (again.bad && first === null) return <p class="attempts-line">{c('mark.bad')}</p>
  if (first === null) return <p class="attempts-line">{c('mark.changed')}</p>
  const { aside, ...rest } = again
  const isFirst = aside !== undefined
  const other = aside ?? log
  const { day } = replay(scenario, seed, other.slice(0, rest.from)).position
  const hasEnded = scenario.states.get(replay(scenario, seed, other).position.state)?.type === 'final'
  const key = hasEnded ? 'mark.second' : 'mark.on'
  const second = rest.from === 0 ? c(`${key}-start`) : c(key, { day, weekday: dayName(scenario, day) })
  const showFirst = () => {
    if (!isFirst) play.attempt(first, { ...rest, aside: log })
  }
  const showSecond = () => {
    if (aside === undefined) return
    play.attempt(aside, rest)
    if (!hasEnded) goTo(play)
  }
  return (
    <div class="attempts">
      <p class="attempts-line">{c(isFirst ? 'mark.is-first' : 'mark.is-second')}</p>
      <div class="acts" role="group" aria-label={c('mark.group')}>
        <Attempt words={c('mark.first')} isShown={isFirst} onShow={showFirst} />
        <Attempt words={second} isShown={!isFirst} onShow={showSecond} />
      </div>
    </div>
  )
}

const Attempt = ({ words, isShown, onShow }: { words: string; isShown: boolean; onShow: () => void }) => (
  <button type="button" class="button small" aria-current={isShown ? 'true' : undefined} onClick={onShow}>
    {isShown && <Icon name="check" />} {words}
  </button>
)
