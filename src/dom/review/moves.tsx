import { useEffect, useState } from 'preact/hooks'
import { moveOnId, waitId } from '../../engine'
import type { Moves, Named, Review, ReviewedMove } from '../../review'
import type { Scenario } from '../../scenario'
import type { App } from '../app'
import { rules } from '../messages.rules.en'
import { Icon } from '../parts/icon'
import { dayName } from '../words'
import { heaviestOf } from './reasons'
import { becauseWords, perceptionWords, r } from './words'

interface Props {
  app: App
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

type Rated = { state: 'working' } | { state: 'failed' } | { state: 'done'; moves: Moves | null }

/** The two or three turns that decided it, then every decision with what it was worth. */
export function TurningPoints(props: Props) {
  const { app } = props
  const [rated, setRated] = useState<Rated>({ state: 'working' })
  useEffect(() => {
    let isGone = false
    app.moves().then(
      (moves) => !isGone && setRated({ state: 'done', moves }),
      // What went wrong has been noted where it did; here only the part is missing.
      () => !isGone && setRated({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [app])
  return (
    <section class="turns" aria-labelledby="turns">
      <h2 id="turns">{r('turns.heading')}</h2>
      <div role="status">
        {rated.state === 'working' && <p>{r('turns.working')}</p>}
        {rated.state === 'failed' && <p>{r('turns.failed')}</p>}
        {rated.state === 'done' && rated.moves === null && <p>{r('turns.inexact')}</p>}
      </div>
      {rated.state === 'done' && rated.moves !== null && <Turns {...props} rated={rated.moves} />}
    </section>
  )
}

function Turns({ rated, ...about }: Props & { rated: Moves }) {
  const { moves, key } = rated
  const inTime = key.toSorted((a, b) => a - b)
  return (
    <>
      <p>{r(key.length === 0 ? 'turns.none' : key.length === 1 ? 'turns.one' : 'turns.lead')}</p>
      <ol class="contacts">
        {inTime.map((at) => (
          <li key={at} class="reviewed">
            <Turn
              {...about}
              move={moves[at] as ReviewedMove}
              after={moves[at + 1]?.instead ?? reachedIn(about.review)}
              isHeaviest={key.length > 1 && at === key[0]}
            />
          </li>
        ))}
      </ol>
      <details>
        <summary>{r('turns.all')}</summary>
        <ol class="all-moves">
          {moves.map((move) => (
            <li key={move.at}>
              <Day move={move} scenario={about.scenario} />: {named(move.taken)} <QualityTag move={move} />
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

function Turn({
  move,
  after,
  isHeaviest,
  review,
  scenario,
  word,
}: Omit<Props, 'app'> & { move: ReviewedMove; after: Reached; isHeaviest: boolean }) {
  const number = review.contacts.findIndex(({ index }) => index === move.contact) + 1
  const { instead, best } = move
  const isEndSame = after.headline === instead.headline
  const isSame = instead.headline === review.ending.headline
  const reach = {
    before: endingWords(instead),
    like: perceptionWords(instead.perception, word),
    after: endingWords(after),
    as: perceptionWords(after.perception, word),
  }
  return (
    <>
      <h3>
        {number > 0 && <span class="number">{number}</span>} <Day move={move} scenario={scenario} />:{' '}
        {named(move.taken)} <QualityTag move={move} />
      </h3>
      {isHeaviest && <p class="heaviest">{r('turns.heaviest')}</p>}
      <Because move={move} review={review} />
      {(isEndSame && after.perception === instead.perception) || (
        <p>{r(isEndSame ? 'turns.same-end' : 'turns.before-after', reach)}</p>
      )}
      <details>
        <summary>{r('turns.better')}</summary>
        <ul class="bullets">
          {best.map((one) => (
            <li key={one.input}>{named(one)}</li>
          ))}
        </ul>
        <p>
          {r(isSame ? 'turns.instead-same' : 'turns.instead', {
            headline: endingWords(instead),
            label: perceptionWords(instead.perception, word),
          })}
        </p>
      </details>
    </>
  )
}

/** The best that could be reached from some point on. */
type Reached = Pick<ReviewedMove['instead'], 'headline' | 'ending' | 'perception'>

const reachedIn = ({ ending, perception }: Review): Reached => ({
  headline: ending.headline,
  ending: ending.kind,
  perception,
})

const endingWords = ({ headline, ending }: Reached): string =>
  r('turns.ending', { headline, kind: r(`ending.${ending}`) })

/** What spoke against the choice: the rule that weighed most in what it sent, or that nothing was sent. */
function Because({ move, review }: { move: ReviewedMove; review: Review }) {
  const contact = review.contacts.find(({ index }) => index === move.contact)
  const finding = contact === undefined ? undefined : heaviestOf(contact.findings, review.grounds)
  if (contact === undefined || finding === undefined) {
    return <p>{r(contact === undefined ? `turns.not-sent-${kindOf(move)}` : 'turns.too-little')}</p>
  }
  const because = becauseWords(finding, contact)
  return (
    <>
      <p>{rules[finding.code].why}</p>
      {because !== null && <p class={finding.words === null ? 'aside' : 'quote'}>{because}</p>}
    </>
  )
}

/** What can be said of a turn that sent nothing; a wait past the time to let go has missed nothing useful. */
export function kindOf({ taken, best }: ReviewedMove) {
  if (taken.input !== waitId) return 'other'
  return best.every(({ input }) => input === moveOnId) ? 'late' : 'wait'
}

const Day = ({ move, scenario }: { move: ReviewedMove; scenario: Scenario }) => (
  <>{r('turns.day', { day: move.day, weekday: dayName(scenario, move.day) })}</>
)

/** A choice in a few words. */
export const named = ({ input, label }: Named): string =>
  label ?? r(input === waitId ? 'turns.wait' : 'turns.move-on')

const icons = {
  best: 'check',
  good: 'check',
  slip: 'down',
  mistake: 'warning',
  blunder: 'warning',
  missed: 'silence',
} as const

const QualityTag = ({ move }: { move: ReviewedMove }) => (
  <span class={`tag quality-${move.quality}`}>
    <Icon name={icons[move.quality]} /> {r(`quality.${move.quality}`)}
  </span>
)
