// Puts the questions to fresh eyes into a folder: `npm run boards -- questions DIR [--key FILE]`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withStudio } from '../with-studio'
import { choicesText } from './choices'
import { type Key, keyOf, numbered, shuffled } from './key'
import { questions } from './questions'
import { type Rehearsed, rehearse } from './rehearse'
import { captionsOf, logLinesOf } from './words'

/** Size of a picture that people are asked about, in pixels. */
const size = { width: 960, height: 540 }

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { key: { type: 'string' } },
})
const [given] = positionals
if (given === undefined)
  throw new Error('Say which folder the questions go to: npm run boards -- questions DIR')
const folder = resolve(given)
const keyFile = resolve(values.key ?? join(dirname(folder), `${basename(folder)}-key.json`))

const played = questions.map((question) => ({ ...question, ...rehearse(question), question }))
mkdirSync(join(folder, 'pictures'), { recursive: true })
writeFileSync(join(folder, 'choices.txt'), choicesText())
const key: Key = {
  pictures: await writePictures(),
  captions: writeWords('captions.txt', captionsOf),
  log: writeWords('log.txt', logLinesOf),
}
mkdirSync(dirname(keyFile), { recursive: true })
writeFileSync(keyFile, `${JSON.stringify(key, null, 2)}\n`)

function writeWords(file: string, wordsOf: (one: Rehearsed) => string[]) {
  const order = shuffled(played, Math.random)
  const parts = order.map((one, index) => [numbered(index), ...wordsOf(one)].join('\n'))
  writeFileSync(join(folder, file), `${parts.join('\n\n')}\n`)
  return keyOf(order.map(({ question }) => question))
}

async function writePictures() {
  const order = shuffled(played, Math.random)
  // To raise another stage takes longest.
  const byPerson = [...order.entries()].toSorted(([, a], [, b]) => a.person.localeCompare(b.person, 'en'))
  await withStudio(size, async (take) => {
    for (const [index, { picture }] of byPerson)
      writeFileSync(join(folder, 'pictures', `${numbered(index)}.png`), await take(picture))
  })
  return keyOf(order.map(({ question }) => question))
}
