import type { Review } from '../../review'
import { endingWords } from './better'
import { r } from './words'

/** What the hidden truth decided and what the messages did: the same play under every other truth. */
export function OtherTruths({ review }: { review: Review }) {
  const { otherTruths, ending, perception } = review
  if (otherTruths.length === 0) return null
  const outcomes = otherTruths.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
  const isSame = (headline: string) => headline === ending.headline
  if (outcomes.length === otherTruths.length && outcomes.every(({ headline }) => isSame(headline)))
    return <p>{r('side.same')}</p>
  const elsewhere = outcomes.find(({ headline }) => !isSame(headline))
  const isJudgedSame =
    outcomes.length === otherTruths.length && outcomes.every((outcome) => outcome.perception === perception)
  return (
    <p>
      {elsewhere === undefined ? r('side.apart') : r('side.elsewhere', { headline: endingWords(elsewhere) })}
      {isJudgedSame && ` ${r('side.judged-same')}`}
    </p>
  )
}
