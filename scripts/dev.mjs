// The game with hot reload; arguments go to vite: `npm run dev -- --host`.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
await ensureInstalled()
const { runTool } = await import('./lib/run.mjs')
const { code } = await runTool('vite', process.argv.slice(2))
process.exitCode = code
