// Imported on demand, because on an old Node or before the install there is nothing that could be loaded.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
await ensureInstalled()
const { ensureBuilt } = await import('./lib/build.mjs')
await ensureBuilt()
const { serve } = await import('./lib/serve.mjs')
await serve(process.argv.slice(2))
