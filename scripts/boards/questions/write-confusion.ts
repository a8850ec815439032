// Counts answers into docs/fresh-eyes.md: `npm run boards -- confusion KEY ANSWERS_DIR --date "3 May 2031"`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fromRoot } from '../../lib/paths.mjs'
import { type Answers, type Count, countAnswers } from './confusion'
import { type Key, type Medium, media } from './key'
import { reportOf } from './report'

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { date: { type: 'string' } },
})
const [keyFile, folder] = positionals
if (keyFile === undefined || folder === undefined || values.date === undefined)
  throw new Error('Say what is right, what was said and when: … confusion KEY ANSWERS_DIR --date DATE')

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const key = read(keyFile) as Key
const counts = Object.fromEntries(media.map((medium) => [medium, countOf(medium)])) as Record<Medium, Count>
writeFileSync(fromRoot('docs', 'fresh-eyes.md'), reportOf(counts, values.date))

function countOf(medium: Medium): Count {
  const files = readdirSync(folder as string)
    .filter((name) => new RegExp(`^${medium}-\\d+\\.json$`).test(name))
    .toSorted()
  if (files.length === 0)
    throw new Error(`No answers from the ${medium}: "${folder}" has no file like ${medium}-1.json.`)
  const answers = files.map((name) => read(join(folder as string, name)) as Answers)
  try {
    return countAnswers(key[medium], answers)
  } catch (error) {
    throw new Error(`The answers from the ${medium} cannot be counted (${files.join(', ')}).`, {
      cause: error,
    })
  }
}
