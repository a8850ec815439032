import type { Review } from '../../review'
import type { Edited } from '../../rubric'
import type { Scenario } from '../../scenario'
import { nameOf } from '../words'
import { stillWords } from './grounds'
import { perceptionWords, r } from './words'

interface Props {
  review: Review
  scenario: Scenario
  word: 'stalker' | 'alarming'
}

/** What would have helped most, tried on what was really sent. */
export function OneChange({ review, scenario, word }: Props) {
  const { change, contacts, perception } = review
  return (
    <section class="one-change" aria-labelledby="change">
      <h2 id="change">{r(headingOf(review))}</h2>
      {change === null ? (
        <p>{r(perception === 'assertive' ? 'change.not-needed' : 'change.none')}</p>
      ) : (
        <>
          <Edits edits={change.edits} review={review} scenario={scenario} />
          <p>{r('change.then', { label: perceptionWords(change.perception, word) })}</p>
          {change.grounds.slice(0, 1).map((ground) => (
            <p key={ground.reason}>{stillWords(ground, contacts)}</p>
          ))}
          {change.further.length > 0 && (
            <>
              <p>{r('change.further')}</p>
              <Edits edits={change.further} review={review} scenario={scenario} />
            </>
          )}
        </>
      )}
    </section>
  )
}

const Edits = ({ edits, review, scenario }: Omit<Props, 'word'> & { edits: readonly Edited[] }) => (
  <ul class="bullets">
    {inOrder(edits).map((edited) => (
      <li key={`${edited.kind} ${edited.contact}`}>{wordsOf(edited, review, scenario)}</li>
    ))}
  </ul>
)

/** By the contacts they are about; what was missing stands last. */
export const inOrder = (edits: readonly Edited[]): Edited[] =>
  edits.toSorted((a, b) => (a.contact ?? Infinity) - (b.contact ?? Infinity))

/** What stands above the change, by how much it would have done. */
export function headingOf({ change, perception }: Review) {
  if (change === null) return perception === 'assertive' ? 'change.head-kept' : 'change.head-none'
  return change.edits.length === 1 ? 'change.heading' : 'change.several'
}

/** One change in words, with the message and the day it is about. */
export function wordsOf({ kind, contact }: Edited, review: Review, scenario: Scenario): string {
  const { contacts } = review
  const at = contacts.findIndex(({ index }) => index === contact)
  const values = {
    n: at + 1,
    day: contacts[at]?.day ?? 0,
    name: nameOf(scenario, scenario.file.manager.id),
  }
  const item = contact === null ? undefined : itemsFor(review).get(contact)
  if (kind === 'with-value' && item !== undefined) return r('change.with-item', { ...values, item })
  return r(`change.${kind}`, values)
}

/** For each contact that lacked something of use, by its index, one thing that stood ready then; each thing once. */
function itemsFor({ change, contacts }: Review): Map<number, string> {
  const items = new Map<number, string>()
  const named = new Set<string>()
  const edits = inOrder([...(change?.edits ?? []), ...(change?.further ?? [])])
  for (const { kind, contact } of edits) {
    const item = contacts.find(({ index }) => index === contact)?.ready.find((one) => !named.has(one))
    if (kind !== 'with-value' || contact === null || item === undefined) continue
    items.set(contact, item)
    named.add(item)
  }
  return items
}
