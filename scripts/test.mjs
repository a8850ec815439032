// Everything that has to hold: `npm test`, or one part with `npm test -- static`, `unit` or `browser`.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
await ensureInstalled()
const { stages } = await import('./lib/stages.mjs')
const { closingLine, countCheck, sumCounts } = await import('./lib/counts.mjs')

const wanted = process.argv.slice(2)
const parts = new Set(stages.map(({ part }) => part))
const unknown = wanted.find((part) => !parts.has(part))
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}" of the tests; there are ${[...parts].join(', ')}.`)
  process.exit(1)
}

/** @type {{ name: string, seconds: string, counts: import('./lib/counts.mjs').Counts }[]} */
const results = []
for (const { name, part, run } of stages) {
  if (wanted.length > 0 && !wanted.includes(part)) continue
  console.log(`\n── ${name}`)
  const began = performance.now()
  const counts = await run().catch((/** @type {Error} */ error) => {
    console.error(error.message)
    return countCheck(false)
  })
  results.push({ name, seconds: ((performance.now() - began) / 1000).toFixed(1), counts })
}

console.log('')
for (const { name, seconds, counts } of results) {
  console.log(`${name.padEnd(18)} ${seconds.padStart(6)} s   ${closingLine(counts)}`)
}
const total = sumCounts(results.map(({ counts }) => counts))
process.exitCode = total.failed > 0 ? 1 : 0
console.log(closingLine(total))
