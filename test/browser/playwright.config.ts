import { createServer } from 'node:net'
import { defineConfig, devices } from '@playwright/test'
import { findChromium } from '../../scripts/lib/chromium.mjs'
import { browserFlags } from '../support/browser-flags'

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

// Kept in the environment, because every worker reads this file again and must come to the same address.
const port = (process.env['CALLBACK_TEST_PORT'] ??= String(await freePort()))
const executablePath = findChromium()
const report = process.env['CALLBACK_BROWSER_REPORT']

export default defineConfig({
  // Software WebGL on a busy machine can keep a page from anything else for seconds.
  expect: { timeout: 10_000 },
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['line'],
    ...(report ? [['json', { outputFile: report }] as ['json', { outputFile: string }]] : []),
  ],
  use: { baseURL: `http://localhost:${port}/`, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --no-open`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
})
