/** The first sentence of a text, its closing quotation mark included. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  // The number of an entry, "1.", is no sentence.
  return /^.*?(?:[!?…]|(?<!^["“‘(]?\d+)\.)["”’)]?(?=\s|$)/u.exec(line)?.[0] ?? line
}

/** A text cut between words where it is longer than this many letters, with an ellipsis that counts. */
export function clip(text: string, letters: number): string {
  if (text.length <= letters) return text
  const cut = text.slice(0, letters - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > letters / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:–-]+$/u, '')}…`
}

/** A text in lines of at most this many letters; what has no room in the last one is cut. A longer word is broken. */
export function inLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1 || rest.length <= letters) {
      lines.push(clip(rest, letters))
      return lines
    }
    const blank = rest.lastIndexOf(' ', letters)
    const end = blank > 0 ? blank : letters
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  return lines
}
