import { spawn } from 'node:child_process'

/**
 * Whether somebody sits in front of this machine: not in CI, not over SSH, and on Linux only with a display.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDesktop(env, platform) {
  if (env['CI'] || env['SSH_CONNECTION']) return false
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Opens an address in the default browser; where that fails it says so, and the game runs on.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  if (command === undefined) return
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('No browser could be opened; open the address yourself.'))
  child.unref()
}

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const openers = {
  darwin: ['open'],
  // The empty string is the title of a window; without it `start` takes the address for one.
  win32: ['cmd', '/c', 'start', ''],
}
