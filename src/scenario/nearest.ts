const longestWord = 60

/**
 * Number of letters to add, drop, change or swap with their neighbour that turns `a` into `b`; above `most` it is any
 * number above `most`, so that words that have little in common cost little.
 */
export function editDistance(a: string, b: string, most = a.length + b.length): number {
  const beyond = most + 1
  const [rows, columns] = [a.length, b.length]
  if (Math.abs(rows - columns) > most) return beyond
  let before = Array<number>(columns + 1).fill(beyond)
  let row = Array.from({ length: columns + 1 }, (_, index) => index)
  let next = Array<number>(columns + 1).fill(beyond)
  let leastBefore = 0
  for (let i = 1; i <= rows; i++) {
    // Further from the diagonal than `most`, every distance is above it.
    const first = Math.max(1, i - most)
    const last = Math.min(columns, i + most)
    next[first - 1] = first === 1 ? i : beyond
    let least = next[first - 1] ?? beyond
    for (let j = first; j <= last; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let distance = (row[j - 1] ?? beyond) + (isSame ? 0 : 1)
      const above = j === i + most ? beyond : (row[j] ?? beyond) + 1
      if (above < distance) distance = above
      const left = (next[j - 1] ?? beyond) + 1
      if (left < distance) distance = left
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwap) distance = Math.min(distance, (before[j - 2] ?? beyond) + 1)
      next[j] = distance
      if (distance < least) least = distance
    }
    // A swap looks back two rows, so one row beyond the bound is not enough to give up.
    if (least > most && leastBefore > most) return beyond
    leastBefore = least
    const spare = before
    before = row
    row = next
    next = spare
  }
  return row[columns] ?? beyond
}

/** The candidate most like `word`, or null where none is close enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longestWord) return null
  const lower = word.toLowerCase()
  let most = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  let best: string | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const distance = editDistance(lower, candidate.toLowerCase(), most)
    if (distance > most) continue
    best = candidate
    most = distance - 1
    if (most < 0) break
  }
  return best
}

/** A suggestion in words, or null where no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const candidate = nearest(word, candidates)
  return candidate === null ? null : `did you mean "${candidate}"?`
}
