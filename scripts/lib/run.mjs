import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fromRoot, root } from './paths.mjs'

/**
 * Runs a program in the repository with its output on the screen.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, hideErrors?: boolean }} [options] `hideErrors` keeps stderr back and returns it
 * @returns {Promise<{ code: number, stderr: string }>} a program that cannot be started has code 127, one that was killed 128
 */
export function run(command, args, { env = {}, shell = false, hideErrors = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ['inherit', 'inherit', hideErrors ? 'pipe' : 'inherit'],
    })
    let stderr = ''
    child.stderr?.on('data', (chunk) => (stderr += chunk))
    child.on('error', (error) => resolve({ code: 127, stderr: `${stderr}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 128, stderr }))
  })
}

/**
 * Runs the command that a package of this repository brings along, with this very Node.
 * @param {string} packageName
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(packageName, args, env = {}) {
  const manifestPath = fromRoot('node_modules', packageName, 'package.json')
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = createRequire(import.meta.url)(manifestPath)
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (file === undefined) throw new Error(`The package "${packageName}" brings no command.`)
  return run(process.execPath, [join(dirname(manifestPath), file), ...args], { env })
}
