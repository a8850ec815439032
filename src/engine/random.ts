/** A 32-bit mix of a seed and a name: the only chance there is. @source MurmurHash3 finaliser, Austin Appleby, public domain */
export function mix(seed: number, name: string): number {
  let hash = seed | 0
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x5bd1e995)
    hash ^= hash >>> 13
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The list in an order that depends on the seed and the name alone. */
export function shuffled<T>(list: readonly T[], seed: number, name: string): T[] {
  const out = [...list]
  for (let last = out.length - 1; last > 0; last--) {
    const other = mix(seed, `${name}#${last}`) % (last + 1)
    const held = out[last] as T
    out[last] = out[other] as T
    out[other] = held
  }
  return out
}
