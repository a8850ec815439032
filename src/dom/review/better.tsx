import type { Review, ReviewedMove } from '../../review'
import type { Scenario } from '../../scenario'
import { Day, named } from './decision-words'
import { perceptionWords, r } from './words'

/** The best that could be reached from some point on. */
export type Reached = Pick<ReviewedMove['instead'], 'headline' | 'ending' | 'perception'>

/** An ending by its headline and kind. */
export const endingWords = ({ headline, ending }: Reached): string =>
  r('turns.ending', { headline, kind: r(`ending.${ending}`) })

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
      {!isLost && <p>{r('turns.no-matter')}</p>}
    </>
  )
}
