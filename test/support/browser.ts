import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { findChromium } from '../../scripts/lib/chromium.mjs'
import { autoplayFlag, browserFlags } from './browser-flags'

export { expect } from '@playwright/test'

const executablePath = findChromium()

/** `test.use(withSound)` at the top of a file: its browser plays sound without waiting for a gesture. */
export const withSound = {
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...browserFlags, autoplayFlag],
  },
}

/**
 * Playwright's `test`; it fails besides when the page throws, logs an error or asks another address for anything.
 * A test that provokes an error on purpose names it with `allowProblems(/…/)`.
 */
export const test = base.extend<{ allowProblems: (pattern: RegExp) => void }>({
  allowProblems: [
    async ({ context, baseURL }, use) => {
      const problems = watch(context, baseURL ?? '')
      const allowed: RegExp[] = []
      await use((pattern) => allowed.push(pattern))
      const left = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))
      expect(left, 'errors of the page and requests to elsewhere').toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, home: string): string[] {
  const problems: string[] = []
  context.on('weberror', (error) => problems.push(`threw: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`logged: ${message.text()}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    const isOwn = url.startsWith(home) || url.startsWith('data:') || url.startsWith('blob:')
    if (!isOwn) problems.push(`asked: ${url}`)
  })
  return problems
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with rule, place and advice unless axe-core finds the page free of WCAG 2.2 A and AA violations. */
export async function expectAccessible(page: Page): Promise<void> {
  const options: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
  // Evaluated from outside: the page's own security policy refuses a script tag.
  await page.evaluate(axeSource)
  const { violations, passes } = await page.evaluate<AxeResults, RunOptions>(
    (given) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  )
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  expect(found, 'accessibility violations').toEqual([])
  expect(passes.length, 'rules that axe-core could check').toBeGreaterThan(0)
}
