import type { ReviewedContact } from '../../review'
import { type Finding, type PerceptionSoFar, settings } from '../../rubric'
import { reviewWords } from '../messages.review.en'
import { fill, makeT } from '../t'
// Opened at its own address, nothing of the play has been loaded: captions and outlines come along from here.
import '../play/after-words'

/** Looks up a message of the review. */
export const r = makeT(reviewWords)

type Word = 'stalker' | 'alarming'

/** How something came across, in the player's words: "assertive, with a streak of desperate". */
export function perceptionWords(perception: PerceptionSoFar, word: Word): string {
  if (perception === 'assertive/no-follow-up') return r(`label.${perception}`)
  const [a, b] = perception
    .split('/')
    .map((label) => fill(reviewWords[`label.${label}` as 'label.stalker'], { stalker: word }))
  return a !== undefined && b !== undefined ? r('label.and', { a, b }) : (a ?? '')
}

/** What fired a finding about a contact (null: about the whole history): the words quoted, else the field that decided. */
export function becauseWords(finding: Finding, contact: ReviewedContact | null): string | null {
  if (finding.code === '!S7' && contact !== null) return silenceWords(finding, contact)
  if (finding.words !== null) {
    return r(contact?.handling === 'missed' ? 'because.unheard' : 'because.words', { words: finding.words })
  }
  for (const field of finding.fields) {
    // What was never sent had no purpose to tell.
    if (field === 'purpose' && finding.contact === null) continue
    if (field === 'seconds' && contact?.seconds != null) {
      return r('because.seconds', {
        seconds: contact.seconds,
        limit: contact.channel === 'voicemail' ? settings.longVoicemailSeconds : settings.longCallSeconds,
      })
    }
    if (field === 'day') return r('because.day', { day: finding.day })
    if (field !== 'seconds' && Object.hasOwn(reviewWords, `because.${field}`))
      return r(`because.${field}` as 'because.to')
  }
  return null
}

/** The silence that a contact went on past, and why a named day does not undo it. */
function silenceWords({ day }: Finding, { class: cls, unanswered, findings }: ReviewedContact): string {
  const { since } = unanswered
  if (cls !== 'empty' || since === null) return r('because.silence-value')
  const silence = r('because.silence', { since, day, days: day - since })
  return findings.some(({ code }) => code === 'D1') ? `${silence} ${r('because.silence-named')}` : silence
}
