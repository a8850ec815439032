/** A seeded source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number

/** Makes a source of numbers from a text, so that each sound's dice depend on its name alone (FNV-1a hash, xorshift32). */
export function makeRandom(seed: string): Random {
  let hash = 2_166_136_261
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
  let state = hash >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

/** Returns a number between `low` and `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

/** Returns a bell-shaped number around 0 with a standard deviation near 1 (sum of twelve). */
export function bell(random: Random): number {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += random()
  return sum
}
