// Serves what was built, without building: `node scripts/serve.mjs --port 4321 --no-open`.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { serve } = await import('./lib/serve.mjs')
await serve(process.argv.slice(2))
