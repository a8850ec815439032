import { rmSync, writeFileSync } from 'node:fs'
import { fromRoot, hashOf, readIfThere } from './paths.mjs'
import { precompress } from './precompress.mjs'
import { runTool } from './run.mjs'

const stamp = ['dist', '.callback-build']
const sources = ['src', 'assets', 'scenarios', 'scripts', 'vite.config.ts', 'package-lock.json']

/**
 * Builds the game into dist, from nothing, and compresses it; a failed build leaves no dist behind.
 * @returns {Promise<boolean>} whether it worked
 */
export async function build() {
  // Taken first: what is edited while the build runs must count as newer than the build.
  const hash = hashOf(sources)
  rmSync(fromRoot('dist'), { recursive: true, force: true })
  const { code } = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) {
    rmSync(fromRoot('dist'), { recursive: true, force: true })
    return false
  }
  await precompress(fromRoot('dist'))
  writeFileSync(fromRoot(...stamp), hash)
  return true
}

/** Builds unless dist was built from exactly these sources; ends the process with a sentence when that fails. */
export async function ensureBuilt() {
  if (readIfThere(...stamp) === hashOf(sources)) return
  console.log('Building the game …')
  if (await build()) return
  console.error('The game could not be built; the reason is above.')
  process.exit(1)
}
