import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fromRoot, hashOf, readIfThere } from './paths.mjs'
import { run } from './run.mjs'

const stamp = ['node_modules', '.callback-lock']
// npm's own waits add up to minutes before it admits that there is no network.
const shortRetries = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/

/** Installs the packages of package-lock.json when they are missing or others; ends the process with a sentence when that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing what the game is built with (once, a minute or so) …')
  const { code, stderr } = await npm(['ci', ...shortRetries])
  if (code === 0) {
    writeStamp()
    return
  }
  if (noNetwork.test(stderr)) {
    console.error(
      'The packages could not be installed, because npm reaches no network; connect to the internet once and run this again.',
    )
  } else {
    console.error(`${stderr.trim()}\nThe packages could not be installed: "npm ci" failed as shown above.`)
  }
  process.exit(1)
}

/** Whether node_modules holds what package-lock.json asks for, however it was installed. */
function isInstalled() {
  if (readIfThere(...stamp) === hashOf(['package-lock.json'])) return true
  // npm's own record of what it installed: written last, so an interrupted install has none.
  const installed = packagesOf(readIfThere('node_modules', '.package-lock.json'))
  const wanted = packagesOf(readIfThere('package-lock.json'))
  if (!installed || !wanted) return false
  const fits = Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
  if (fits) writeStamp()
  return fits
}

function writeStamp() {
  writeFileSync(fromRoot(...stamp), hashOf(['package-lock.json']))
}

/**
 * @param {string | undefined} lock
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lock) {
  return lock === undefined ? undefined : JSON.parse(lock).packages
}

/**
 * Runs the npm that started this process, else the one on the path.
 * @param {string[]} args
 */
function npm(args) {
  const own = process.env['npm_execpath']
  if (own && basename(own).startsWith('npm')) {
    return run(process.execPath, [own, ...args], { hideErrors: true })
  }
  // On Windows npm is a batch file, which only a shell can start.
  return run('npm', args, { hideErrors: true, shell: process.platform === 'win32' })
}
