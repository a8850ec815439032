import { mkdirSync, rmSync } from 'node:fs'
import { build } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { countCheck, countPlaywright, countVitest, settle } from './counts.mjs'
import { fromRoot, readIfThere } from './paths.mjs'
import { runTool } from './run.mjs'

/**
 * One step of `npm test`; `part` is the argument that selects it alone.
 * @typedef {{ name: string, part: string, run: () => Promise<import('./counts.mjs').Counts> }} Stage
 */

const reports = ['.cache', 'test']

/** What `npm test` does, in this order. @type {Stage[]} */
export const stages = [
  { name: 'format', part: 'static', run: () => check('@biomejs/biome', ['format', '.']) },
  { name: 'lint', part: 'static', run: () => check('oxlint', ['--deny-warnings']) },
  { name: 'types', part: 'static', run: () => check('typescript', ['-p', 'tsconfig.json']) },
  {
    name: 'types of the core',
    part: 'static',
    run: () => check('typescript', ['-p', 'src/tsconfig.core.json']),
  },
  { name: 'unit tests', part: 'unit', run: () => vitest('unit', []) },
  { name: 'build', part: 'browser', run: async () => countCheck(await build()) },
  {
    name: 'budgets',
    part: 'browser',
    run: () => vitest('budgets', ['--config', 'test/budgets/vitest.config.ts']),
  },
  { name: 'browser tests', part: 'browser', run: playwright },
]

/**
 * @param {string} packageName
 * @param {string[]} args
 */
async function check(packageName, args) {
  const { code } = await runTool(packageName, args)
  return countCheck(code === 0)
}

/**
 * @param {string} name of the report
 * @param {string[]} args
 */
async function vitest(name, args) {
  const report = freshReport(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest', ['run', ...args, ...reporters])
  return settle(readReport(name, countVitest), code)
}

async function playwright() {
  const report = freshReport('browser')
  const env = { CHROMIUM_PATH: await ensureChromium(), CALLBACK_BROWSER_REPORT: report }
  const { code } = await runTool('@playwright/test', ['test', '-c', 'test/browser/playwright.config.ts'], env)
  return settle(readReport('browser', countPlaywright), code)
}

/**
 * The path for a runner's report, with the one of an earlier run removed.
 * @param {string} name
 */
function freshReport(name) {
  mkdirSync(fromRoot(...reports), { recursive: true })
  const path = fromRoot(...reports, `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/**
 * @template Report
 * @param {string} name
 * @param {(report: Report) => import('./counts.mjs').Counts} count
 */
function readReport(name, count) {
  const text = readIfThere(...reports, `${name}.json`)
  return text === undefined ? undefined : count(JSON.parse(text))
}
