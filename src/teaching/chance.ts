/** How often something that happens by chance is seen: least and most, so that less and more each have 2.5 %. */
export interface Band {
  least: number
  most: number
}

const tail = 0.025

/** The 95 % band of a count of independent events, each with a chance of its own (0 to 1). */
export function bandOfChance(chances: readonly number[]): Band {
  let counts = [1]
  for (const chance of chances) {
    const next = Array.from({ length: counts.length + 1 }, () => 0)
    for (const [count, part] of counts.entries()) {
      next[count] = (next[count] ?? 0) + part * (1 - chance)
      next[count + 1] = (next[count + 1] ?? 0) + part * chance
    }
    counts = next
  }
  return { least: outside(counts), most: chances.length - outside(counts.toReversed()) }
}

/** How many counts from the first on have at most 2.5 % together. */
function outside(counts: readonly number[]): number {
  let sum = 0
  for (const [count, part] of counts.entries()) {
    sum += part
    if (sum > tail) return count
  }
  return counts.length
}
