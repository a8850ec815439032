import { useEffect, useMemo, useState } from 'preact/hooks'
import { moveOnId, waitId } from '../../engine'
import type { Moves, Review, ReviewedMove, Taken } from '../../review'
import type { Scenario } from '../../scenario'
import type { App } from '../app'
import { rules } from '../messages.rules.en'
import { Icon } from '../parts/icon'
import { useLazy } from '../use-lazy'
import { c, triedPlaces, TryAgain } from './again'
import { Better, endingWords, type Reached } from './better'
import { Day, named, whatWords } from './decision-words'
import { heaviestOf } from './reasons'
import { becauseWords, perceptionWords, r } from './words'

interface Props {
  app: App
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

type Rated = { state: 'working' } | { state: 'failed' } | { state: 'done'; moves: Moves | null }

/** The two or three turns that decided it, then every decision with what it was worth as soon as that is known. */
export function TurningPoints(props: Props) {
  const { app } = props
  const [rated, setRated] = useState<Rated>({ state: 'working' })
  const decisions = useLazy(() => decisionsIn(app))
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
  const moves = rated.state === 'done' ? rated.moves : null
  return (
    <section class="turns" aria-labelledby="turns">
      <h2 id="turns">{r('turns.heading')}</h2>
      <div role="status">
        {rated.state === 'working' && <p>{r('turns.working')}</p>}
        {rated.state === 'failed' && <p>{r('turns.failed')}</p>}
        {rated.state === 'done' && rated.moves === null && <p>{r('turns.inexact')}</p>}
      </div>
      {moves !== null && <Turns {...props} rated={moves} />}
      {decisions.state === 'ready' && (
        <details>
          <summary>{r('turns.all')}</summary>
          {moves !== null && <p class="aside">{r('turns.all-about')}</p>}
          <Decisions {...props} decisions={decisions.part} moves={moves?.moves ?? []} />
        </details>
      )}
    </section>
  )
}

async function decisionsIn(app: App): Promise<readonly Taken[]> {
  const play = app.play.getState()
  if (play === null) return []
  const { scenario, seed, log } = play.session.getState()
  const { decisionsOf } = await import('../../review')
  return decisionsOf(scenario, seed, log)
}

function Turns({ rated, ...about }: Props & { rated: Moves }) {
  const { moves, key } = rated
  const inTime = key.toSorted((a, b) => a - b)
  const tried = useMemo(() => triedPlaces(about.app), [about.app, rated])
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
              isDecided={at === rated.decided}
              isTried={tried.has(at)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface DecisionsProps extends Props {
  decisions: readonly Taken[]
  /** The same with what they were worth; none where that is not known. */
  moves: readonly ReviewedMove[]
}

/** Every decision in order, each with the way to try again from it. */
function Decisions({ decisions, moves, ...about }: DecisionsProps) {
  const { app, scenario } = about
  const tried = useMemo(() => triedPlaces(app), [app, decisions])
  return (
    <ol class="all-moves">
      {decisions.map((decision) => {
        const move = moves[decision.at]
        return (
          <li key={decision.at}>
            <Day move={decision} scenario={scenario} />: {named(decision.taken)}{' '}
            {move !== undefined && <QualityTag quality={move.quality} />}{' '}
            {tried.has(decision.at) && <span class="tag">{c('try.tried-tag')}</span>}{' '}
            <TryAgain app={app} at={decision.at} what={whatWords(decision, scenario)} />
            {move !== undefined && move.quality !== 'best' && (
              <details>
                <summary>
                  {r('turns.better')} <span class="unseen">{whatWords(decision, scenario)}</span>
                </summary>
                <Better
                  {...about}
                  move={move}
                  after={moves[decision.at + 1]?.instead ?? reachedIn(about.review)}
                />
              </details>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Turn({
  move,
  after,
  isHeaviest,
  isDecided,
  isTried,
  app,
  review,
  scenario,
  word,
}: Props & {
  move: ReviewedMove
  after: Reached
  isHeaviest: boolean
  isDecided: boolean
  isTried: boolean
}) {
  const number = review.contacts.findIndex(({ index }) => index === move.contact) + 1
  const { instead } = move
  // What was good over all that could have been true is no praise where it closed the way.
  const isLittle = isDecided && isGood(move)
  const isEndSame = after.headline === instead.headline
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
        {named(move.taken)} {isLittle || <QualityTag quality={move.quality} />}
      </h3>
      {isHeaviest && <p class="heaviest">{r('turns.heaviest')}</p>}
      {isDecided && <p class="heaviest">{r(isLittle ? 'turns.decided-little' : 'turns.decided')}</p>}
      {isDecided && review.ending.why !== null && <p>{review.ending.why}</p>}
      <Because move={move} review={review} />
      {(isEndSame && after.perception === instead.perception) || (
        <p>{r(isEndSame ? 'turns.same-end' : 'turns.before-after', reach)}</p>
      )}
      <p>
        <TryAgain app={app} at={move.at} what={whatWords(move, scenario)} />
      </p>
      {isTried && <p class="aside">{c('try.tried')}</p>}
      <details open={isTried}>
        <summary>{r('turns.better')}</summary>
        <Better move={move} review={review} scenario={scenario} word={word} after={after} />
      </details>
    </>
  )
}

const reachedIn = ({ ending, perception, codes }: Review): Reached => ({
  headline: ending.headline,
  ending: ending.kind,
  perception,
  codes,
})

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

/** True for what gave away little or nothing over all that could have been true. */
export const isGood = ({ quality }: ReviewedMove): boolean => quality === 'best' || quality === 'good'

/** What can be said of a turn that sent nothing; a wait past the time to let go has missed nothing useful. */
export function kindOf({ taken, best }: ReviewedMove) {
  if (taken.input !== waitId) return 'other'
  return best.every(({ input }) => input === moveOnId) ? 'late' : 'wait'
}

const icons = {
  best: 'check',
  good: 'check',
  slip: 'down',
  mistake: 'warning',
  blunder: 'warning',
  missed: 'silence',
} as const

type Quality = ReviewedMove['quality']

const QualityTag = ({ quality }: { quality: Quality }) => (
  <span class={`tag quality-${quality}`}>
    <Icon name={icons[quality]} /> {r(`quality.${quality}`)}
  </span>
)
