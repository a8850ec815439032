/**
 * A 64-bit FNV-1a hash of a scenario's text as 16 hex digits: tells one version of a file from another where
 * `crypto.subtle` is missing (plain HTTP on a local network). Not meant against forgery.
 * @source FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function contentHash(text: string): string {
  const prime = 0x100000001b3n
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}
