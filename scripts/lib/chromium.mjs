import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { run, runTool } from './run.mjs'

/**
 * The Chromium to test with: CHROMIUM_PATH, else the system's, else the one Playwright downloaded.
 * @returns {string | undefined} the path of its program
 */
export function findChromium() {
  const given = process.env['CHROMIUM_PATH']
  if (given) return existsSync(given) ? given : undefined
  return [...systemPlaces(), chromium.executablePath()].find((path) => path !== '' && canStart(path))
}

/** @returns {string[]} */
function systemPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  )
}

/**
 * Whether a program is there and, on Linux, runs: some distributions put a script there that only asks for a snap.
 * @param {string} path
 */
function canStart(path) {
  if (!existsSync(path)) return false
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0
}

/**
 * Finds a Chromium or installs one: Debian's package where that is possible, else Playwright's download.
 * @returns {Promise<string>} its path; throws a sentence where there is none to be had
 */
export async function ensureChromium() {
  const given = process.env['CHROMIUM_PATH']
  if (given && !existsSync(given))
    throw new Error(`CHROMIUM_PATH names "${given}", and there is no such file.`)
  for (const install of [undefined, installFromDebian, installFromPlaywright]) {
    if (install) await install()
    const path = findChromium()
    if (path !== undefined) return path
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed; install one, or set CHROMIUM_PATH to its program.',
  )
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing the package chromium for the browser tests …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}

async function installFromPlaywright() {
  console.log('Downloading Chromium for the browser tests …')
  await runTool('@playwright/test', ['install', 'chromium'])
}
