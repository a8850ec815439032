const longestWord = 60

/** Number of letters to add, drop, change or swap with their neighbour that turns `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The candidate most like `word`, or null where none is close enough to be a slip of the pen. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const near = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  let best: string | null = null
  let bestDistance = near + 1
  for (const candidate of candidates) {
    if (word.length > longestWord || Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** A suggestion in words, or null where no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const candidate = nearest(word, candidates)
  return candidate === null ? null : `did you mean "${candidate}"?`
}
