import { requireNode } from './lib/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
await ensureInstalled()
const { build } = await import('./lib/build.mjs')
process.exitCode = (await build()) ? 0 : 1
