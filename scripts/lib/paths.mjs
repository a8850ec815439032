import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * An absolute path inside the repository.
 * @param {string[]} parts
 */
export const fromRoot = (...parts) => join(root, ...parts)

/**
 * One SHA-256 (hex) over names and contents of files and, recursively, folders; what does not exist adds nothing.
 * @param {string[]} names relative to the repository
 */
export function hashOf(names) {
  const hash = createHash('sha256')
  for (const name of names.flatMap(filesIn)) {
    hash.update(`${name}\0`).update(
      createHash('sha256')
        .update(readFileSync(fromRoot(name)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesIn(name) {
  const stat = statSync(fromRoot(name), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [name]
  return readdirSync(fromRoot(name))
    .toSorted()
    .flatMap((child) => filesIn(`${name}/${child}`))
}

/**
 * The text of a file of the repository, or undefined where there is none.
 * @param {string[]} parts
 */
export function readIfThere(...parts) {
  const path = fromRoot(...parts)
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined
}
