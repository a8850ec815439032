import type { Review } from '../../review'
import type { Scenario } from '../../scenario'
import { nameOf } from '../words'
import { Grounds } from './grounds'
import { perceptionWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

/** The one change that would have helped most, tried on what was really sent. */
export function OneChange({ review, scenario, word }: Props) {
  return (
    <section class="one-change" aria-labelledby="change">
      <h2 id="change">{r('change.heading')}</h2>
      <p>{wordsOf(review, scenario)}</p>
      {review.change !== null && (
        <>
          <p>{r('change.then', { label: perceptionWords(review.change.perception, word) })}</p>
          <Grounds grounds={review.change.grounds} contacts={review.contacts} />
        </>
      )}
    </section>
  )
}

function wordsOf({ change, contacts, perception }: Review, scenario: Scenario): string {
  if (change === null) return r(perception === 'assertive' ? 'change.not-needed' : 'change.none')
  const at = contacts.findIndex((contact) => contact.index === change.contact)
  const values = {
    n: at + 1,
    day: contacts[at]?.day ?? 0,
    name: nameOf(scenario, scenario.file.manager.id),
  }
  return r(`change.${change.kind}`, values)
}
