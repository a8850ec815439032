import { leftOut, type Review, type ReviewedMove } from '../../review'
import type { RuleCode } from '../../rubric'
import type { Scenario } from '../../scenario'
import { rules } from '../messages.rules.en'
import { Day, named } from './decision-words'
import { perceptionWords, r } from './words'

/** The best that could be reached from some point on. */
export type Reached = Pick<ReviewedMove['instead'], 'headline' | 'ending' | 'perception' | 'codes'>

/** An ending by its headline and kind. */
export const endingWords = ({ headline, ending }: Pick<Reached, 'headline' | 'ending'>): string =>
  r('turns.ending', { headline, kind: r(`ending.${ending}`) })

/** What a choice gave away that cost neither ending nor perception, where anything can be named. */
function Little({ move, after, word }: Pick<Props, 'move' | 'after' | 'word'>) {
  const { instead, elsewhere } = move
  const left = leftOut(instead, after)
  if (left.length > 0) return <LeftOut codes={left} lead={r('turns.left-out')} />
  if (elsewhere === null) return <p>{r('turns.no-matter')}</p>
  const { title, before, after: less } = elsewhere
  const like = (outcome: Reached) => perceptionWords(outcome.perception, word)
  if (before.headline !== less.headline)
    return <p>{r('turns.elsewhere', { title, before: endingWords(before), after: endingWords(less) })}</p>
  if (before.perception !== less.perception)
    return <p>{r('turns.elsewhere-like', { title, like: like(before), less: like(less) })}</p>
  return <LeftOut codes={leftOut(before, less)} lead={r('turns.left-out-elsewhere', { title })} />
}

const LeftOut = ({ codes, lead }: { codes: readonly RuleCode[]; lead: string }) => (
  <>
    <p>{lead}</p>
    <ul class="bullets">
      {codes.map((code) => (
        <li key={code}>{rules[code].why}</li>
      ))}
    </ul>
  </>
)

interface Props {
  move: ReviewedMove
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
  /** What could still be reached after the decision. */
  after: Reached
}

/** What would have been better at a decision, how it could have gone on, and what would have come of that. */
export function Better({ move, review, scenario, word, after }: Props) {
  const { best, line, instead } = move
  const isSame = instead.headline === review.ending.headline
  const isLost = instead.headline !== after.headline || instead.perception !== after.perception
  return (
    <>
      <ul class="bullets">
        {best.map((one) => (
          <li key={one.input}>{named(one)}</li>
        ))}
      </ul>
      {line.length > 1 && (
        <>
          <p>{r('turns.line')}</p>
          <ol class="best-line">
            {line.map((one, at) => (
              <li key={at}>
                <Day move={one} scenario={scenario} />: {named(one)}
              </li>
            ))}
          </ol>
        </>
      )}
      <p>
        {r(isSame ? 'turns.instead-same' : 'turns.instead', {
          headline: endingWords(instead),
          label: perceptionWords(instead.perception, word),
        })}
      </p>
      {!isLost && <Little move={move} after={after} word={word} />}
    </>
  )
}
