import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { load, problemCodes } from '../../src/scenario/load'
import { minimalText } from './fixtures'

const folder = 'test/fixtures/bad/'

/** Texts that are better made than kept: too large, too deep or too many. */
const made: Record<string, string> = {
  'too-large': `${minimalText}${' '.repeat(1024 * 1024)}`,
  'too-deep': '['.repeat(100_000) + ']'.repeat(100_000),
  'too-many-states': manyStates(),
  'too-many-problems': minimalText.replace('{', `{${manyFields()}`),
}

/** What else a text shows, where one thing cannot be shown alone. */
const beside: Record<string, string[]> = { 'too-many-problems': Array<string>(1000).fill('unknown-field') }

function manyFields(): string {
  return Array.from({ length: 1001 }, (_, index) => `"extra-${index}": 1,`).join('')
}

function manyStates(): string {
  const file = JSON.parse(minimalText) as { states: Record<string, unknown> }
  for (let index = 0; index < 500; index++) file.states[`extra-${index}`] = file.states['kept']
  return JSON.stringify(file)
}

const kept = Object.fromEntries(
  readdirSync(folder).map((name) => [name.replace(/\.(json|txt)$/, ''), readFileSync(folder + name, 'utf8')]),
)
const fixtures = { ...kept, ...made }

const problemsOf = (text: string) => {
  const loaded = load(text, 'bad.json')
  return loaded.ok ? loaded.warnings : loaded.problems
}

describe('load', () => {
  it.each(Object.entries(fixtures))('finds %s, and nothing else', (code, text) => {
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([...(beside[code] ?? []), code])
  })

  it.each(Object.entries(fixtures))('says in words what was found and expected: %s', (_, text) => {
    for (const problem of problemsOf(text)) {
      expect(problem).toMatchObject({ file: 'bad.json', found: expect.stringMatching(/\S/) as string })
      expect(problem.expected).toMatch(/\S/)
      expect(problem.line).toBeGreaterThan(0)
      expect(problem.column).toBeGreaterThan(0)
    }
  })
})

it('has a fixture for every code, and a code for every fixture', () => {
  expect(Object.keys(fixtures).sort()).toEqual(Object.keys(problemCodes).sort())
})

it('says of every code why it is a problem, in one sentence', () => {
  for (const why of Object.values(problemCodes)) expect(why).toMatch(/^[A-Z].*\.$/)
})
