/** Spoken words a second (an unhurried voicemail). */
const wordsPerSecond = 2.5
/** How far the given seconds may be from the words, as a share. */
const tolerance = 0.25

/** Number of words, as blanks divide them. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** Fewest and most whole seconds in which a text can be spoken; at least 1. */
export function secondsFor(text: string): { least: number; most: number } {
  const seconds = countWords(text) / wordsPerSecond
  return {
    least: Math.max(1, Math.floor(seconds * (1 - tolerance))),
    most: Math.max(1, Math.ceil(seconds * (1 + tolerance))),
  }
}

const aim = '(?:follow(?:ing)? up|check(?:ing)? (?:in|up|back)|touch(?:ing)? base|circl(?:e|ing) back)'
const onTheWay =
  "(?:wanted|want|calling|writing|e-?mailing|texting|ringing|phoning|reaching out|getting in touch|dropping (?:a|you a) (?:line|note)|here|trying|hoping|thought (?:i would|i'd|i\u2019d))"

/** The usual ways in which an English message says that it is just following up. */
const justFollowingUp = [
  new RegExp(`\\b(?:just|only|simply)(?: ${onTheWay})?(?: quickly)?(?: to)?(?: quickly)? ${aim}\\b`, 'iu'),
  /\btouching base\b/iu,
  /\bcircling back\b/iu,
  /\b(?:a )?(?:quick|little|friendly) (?:follow-up|check-in)\b/iu,
]

/** The words with which an English text says that it is just following up, or null. */
export function followingUpIn(text: string): string | null {
  const line = text.replace(/\s+/gu, ' ').replaceAll('follow-up on', 'follow up on')
  for (const phrase of justFollowingUp) {
    const found = phrase.exec(line)
    if (found) return found[0]
  }
  return null
}
