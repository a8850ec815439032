import type { Finding, PerceptionSoFar } from '../../rubric'
import { reviewWords } from '../messages.review.en'
import { fill, makeT } from '../t'

/** Looks up a message of the review. */
export const r = makeT(reviewWords)

type Word = 'stalker' | 'alarming'

/** How something came across, in the player's words: "assertive, with a streak of desperate". */
export function perceptionWords(perception: PerceptionSoFar, word: Word): string {
  const [a, b] = perception
    .split('/')
    .map((label) => fill(reviewWords[`label.${label}` as 'label.stalker'], { stalker: word }))
  return a !== undefined && b !== undefined ? r('label.and', { a, b }) : (a ?? '')
}

/** What fired a finding: the words quoted, else the field that decided. */
export function becauseWords(finding: Finding, seconds: number | null): string | null {
  if (finding.words !== null) return r('because.words', { words: finding.words })
  for (const field of finding.fields) {
    // What was never sent had no purpose to tell.
    if (field === 'purpose' && finding.contact === null) continue
    if (field === 'seconds' && seconds !== null) return r('because.seconds', { seconds })
    if (field === 'day') return r('because.day', { day: finding.day })
    if (field !== 'seconds' && Object.hasOwn(reviewWords, `because.${field}`))
      return r(`because.${field}` as 'because.to')
  }
  return null
}
