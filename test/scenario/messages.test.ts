import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatProblem, load } from '../../src/scenario/load'

function lineFor(code: string, extension = 'json'): string {
  const name = `${code}.${extension}`
  const loaded = load(readFileSync(`test/fixtures/bad/${name}`, 'utf8'), name)
  return (loaded.ok ? loaded.warnings : loaded.problems).map(formatProblem).join('\n')
}

it('says which state is meant', () => {
  expect(lineFor('unknown-state')).toMatchInlineSnapshot(
    `"unknown-state.json:112:21 unknown-state /states/evening/choices/0/to/0/to: found no state "kpet", expected one of "evening", "kept" or "silence"; did you mean "kept"?"`,
  )
})

it('says which field is meant', () => {
  expect(lineFor('unknown-field')).toMatchInlineSnapshot(
    `"unknown-field.json:173:3 unknown-field /mintues: found the field "mintues", expected only fields of the format; did you mean "minutes"?"`,
  )
})

it('says how to write JSON', () => {
  expect(lineFor('not-json', 'txt')).toMatchInlineSnapshot(
    `"not-json.txt:9:3 not-json whole file: found text that cannot be read at ""minutes":", expected strict JSON; put a comma between two members"`,
  )
})

it('says how long a voicemail takes', () => {
  expect(lineFor('seconds-do-not-fit')).toMatchInlineSnapshot(
    `"seconds-do-not-fit.json:125:24 seconds-do-not-fit /states/evening/choices/1/message/seconds: found 25 seconds for 12 words, expected 3 to 6 seconds; change the seconds or the words, or add "told": true where the text reports a longer talk"`,
  )
})

it('draws the circle that never ends', () => {
  expect(lineFor('endless-circle')).toMatchInlineSnapshot(
    `"endless-circle.json:90:5 endless-circle /states/evening: found a circle that uses no day: evening → pause → evening, expected a day that passes or a limit of visits in every circle; give a beat in it \`days\`, or give one of its states a \`limit\`"`,
  )
})

it('marks what is only a warning', () => {
  expect(lineFor('unmarked-follow-up')).toMatchInlineSnapshot(
    `"unmarked-follow-up.json:124:21 unmarked-follow-up (warning) /states/evening/choices/1/message/text: found the words "just following up", expected a quote for "saysJustFollowingUp", because that is what they say; add the quote, or change the words"`,
  )
})
