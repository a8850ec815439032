import { useEffect } from 'preact/hooks'
import { replay, replayPrefix } from '../../engine'
import type { SessionState } from '../../session'
import type { Play } from '../app'
import { againWords } from '../messages.again.en'
import { makeT } from '../t'
import { useStore } from '../use-store'
import { dayName } from '../words'
import '../styles/again.css'

const a = makeT(againWords)

/** The log of the attempt that counts; null where there is none, or its scenario has changed since. */
export function firstLogOf({ scenario, seed, again }: SessionState, hash: string): readonly string[] | null {
  if (again === null || again.first.hash !== hash || again.first.seed !== seed) return null
  const { log } = again.first
  // The rules may have changed with the program.
  const { refused, position } = replayPrefix(scenario, seed, log)
  return refused === null && scenario.states.get(position.state)?.type === 'final' ? log : null
}

/** Looks at the attempt once the play screen, which shows the try, has gone. */
const onceThere = (look: () => void): void => addEventListener('hashchange', look, { once: true })

/** Says of a play that is bad on purpose or of another try that it is one, and leads back to the review of the attempt that counts; nothing for other plays. */
export function Again({ play }: { play: Play }) {
  const state = useStore(play.session)
  const { scenario, seed, log, again } = state
  useEffect(() => {
    // The first attempt is only looked back on; what can be played on is the try.
    if (again?.aside === undefined) return
    const { aside, ...rest } = again
    play.attempt(aside, rest)
  }, [play])
  if (again === null) return null
  const first = firstLogOf(state, play.hash)
  if (again.bad) return <p class="again-line">{a('again.bad')}</p>
  if (first === null) return <p class="again-line">{a('again.changed')}</p>
  const { day } = replay(scenario, seed, log.slice(0, again.from)).position
  const begun =
    again.from === 0 ? a('again.line-start') : a('again.line', { day, weekday: dayName(scenario, day) })
  return (
    <p class="again-line">
      {begun}{' '}
      <a href="#/review" onClick={() => onceThere(() => play.attempt(first, { ...again, aside: log }))}>
        {a('again.to-first')}
      </a>
    </p>
  )
}
