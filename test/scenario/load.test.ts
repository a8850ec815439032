import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatProblem, load } from '../../src/scenario/load'
import { codesFor, linesFor, makeMinimal, minimalText, problemsIn } from './fixtures'

const decisionIn = (file: ReturnType<typeof makeMinimal>) => {
  const state = file.states['evening']
  if (state?.type !== 'decision') throw new Error('The fixture "minimal" has lost its decision "evening".')
  return state
}

const choiceIn = (file: ReturnType<typeof makeMinimal>, index: number) => {
  const choice = decisionIn(file).choices[index]
  if (choice?.kind !== 'contact') throw new Error(`The fixture "minimal" has no contact ${index}.`)
  return choice
}

describe('load', () => {
  it('accepts the worked example of the guide', () => {
    const text = readFileSync('test/fixtures/worked-example.json', 'utf8')
    expect(problemsIn(text).map(formatProblem)).toEqual([])
  })

  it('accepts the smallest scenario and gives it back unchanged', () => {
    expect(load(minimalText, 'minimal.json')).toEqual({ ok: true, file: makeMinimal(), warnings: [] })
  })

  it('finds every one of five faults, once each, in the order of their places', () => {
    const file: Record<string, unknown> & ReturnType<typeof makeMinimal> = { ...makeMinimal() }
    file['level'] = 'esy' as 'easy'
    file.calendar.lastDay = 20
    file['mood'] = 'good'
    choiceIn(file, 0).to = [{ to: 'kpet' }]
    choiceIn(file, 1).message.wording = [{ feature: 'purpose', quote: 'Nobody said this.' }]
    expect(codesFor(file)).toEqual([
      'unknown-word',
      'calendar-order',
      'unknown-state',
      'quote-not-in-text',
      'unknown-field',
    ])
  })

  it('reports a misspelt field once, and still checks what it holds', () => {
    const text = minimalText.replace('"message": {', '"mesage": {').replace('"to": "mira"', '"to": "mirra"')
    expect(problemsIn(text).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-field', '/states/evening/choices/0/mesage'],
      ['unknown-person', '/states/evening/choices/0/mesage/to'],
    ])
  })

  it('goes on to the meaning of what is right when something else has the wrong type', () => {
    const file = makeMinimal()
    choiceIn(file, 1).message.seconds = 'five' as unknown as number
    choiceIn(file, 0).to = [{ to: 'nowhere-at-all' }]
    expect(codesFor(file)).toEqual(['unknown-state', 'wrong-type'])
  })

  it('names the place by line, column and path', () => {
    const [problem] = problemsIn('{\n  "format": 1\n}')
    expect(problemsIn('{\n  "format": 1\n}').find(({ code }) => code === 'wrong-type')).toMatchObject({
      line: 2,
      column: 13,
      path: '/format',
    })
    expect(problem?.line).toBe(1)
  })

  it('escapes slashes and tildes in a path', () => {
    const text = minimalText.replace('"flags": []', '"flags": [], "a/b~c": 1')
    expect(problemsIn(text).map(({ path }) => path)).toEqual(['/a~1b~0c'])
  })

  it('accepts a warning', () => {
    const file = makeMinimal()
    const ask = choiceIn(file, 1)
    ask.message.text = 'Hello, just checking in. Any news about the job?'
    ask.message.wording = [{ feature: 'purpose', quote: 'Any news about the job?' }]
    ask.message.seconds = 4
    const loaded = load(JSON.stringify(file), 'a.json')
    expect(loaded.ok && loaded.warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['unmarked-follow-up', 'warning'],
    ])
  })

  it('does not look for English phrases in other languages', () => {
    const file = makeMinimal()
    file.language = 'de'
    const ask = choiceIn(file, 1)
    ask.message.text = 'Hallo, "just checking in", wie man sagt. Gibt es etwas Neues?'
    ask.message.wording = [{ feature: 'purpose', quote: 'Gibt es etwas Neues?' }]
    expect(codesFor(file)).toEqual([])
  })
})

const withCondition = (when: unknown) => {
  const file = makeMinimal()
  choiceIn(file, 0).when = when as never
  return linesFor(file).map((line) => line.replace(/^\S+ /, '').replace(/\/states\S*choices\/0/, ''))
}

describe('conditions', () => {
  it.each([
    [{ fact: 'dya', atLeast: 1 }, 'unknown-word /when/fact'],
    [{ fact: 'day', atLeast: 'one' }, 'wrong-type /when/atLeast'],
    [{ fact: 'day', atLeats: 1, is: 2 }, 'unknown-field /when/atLeats'],
    [{ al: [{ fact: 'day', is: 1 }] }, 'unknown-field /when/al'],
    [{ all: [{ fact: 'band', in: ['wram'] }] }, 'unknown-word /when/all/0/in/0'],
    [{ not: { any: [{ fact: 'count', of: 'calls', is: 1 }] } }, 'unknown-word /when/not/any/0/of'],
    [{ all: [] }, 'too-few /when/all'],
    ['day > 3', 'wrong-type /when'],
    [{}, 'wrong-type /when'],
  ])('%j is one problem, at its most telling place', (when, start) => {
    expect(withCondition(when)).toEqual([expect.stringContaining(`${start}: found `)])
  })
})

describe('hostile text', () => {
  it('is never taken for more than data', () => {
    const text = minimalText.replace('"flags": []', '"flags": [], "__proto__": { "polluted": true }')
    expect(problemsIn(text).map(({ code }) => code)).toEqual(['reserved-id'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each(['constructor', 'toString', 'prototype', 'hasOwnProperty'])(
    'finds no state "%s" that is not there',
    (name) => {
      const file = makeMinimal()
      file.start = name
      expect(codesFor(file)).toContain('reserved-id')
    },
  )

  it.each([
    ['lists', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['closed lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('may nest 100,000 %s without a crash', (_, text) => {
    expect(problemsIn(text).map(({ code }) => code)).toEqual(['too-deep'])
  })

  it('may be 5,000,000 levels deep without a crash', () => {
    expect(problemsIn('['.repeat(5_000_000)).map(({ code }) => code)).toEqual(['too-large'])
  })

  it.each(['1e400', '-1e400', '9007199254740993'])('holds no number %s', (number) => {
    const text = minimalText.replace('"minutes": 1', `"minutes": ${number}`)
    expect(problemsIn(text).map(({ code }) => code)).toEqual(['unsafe-number'])
  })

  it.each([
    ['\\u0000', '\\u0000'],
    ['\\u0009', '\\u0009'],
    ['\\ud800', '\\ud800'],
    ['\\u2066', '\\u2066'],
  ])('holds no %s, and shows it as an escape', (escape, shown) => {
    const text = minimalText.replace('You are Ada', `You are ${escape}Ada`)
    const [problem] = problemsIn(text)
    expect(problem?.code).toBe('ill-formed-text')
    expect(problem?.found).toContain(shown)
  })

  it('may use a new line inside a text', () => {
    expect(problemsIn(minimalText.replace('You are Ada,', 'You are Ada,\\n'))).toEqual([])
  })

  it('counts bytes, not letters', () => {
    const text = minimalText.replace('Ships parcels.', 'é'.repeat(600_000))
    expect(problemsIn(text).map(({ code }) => code)).toEqual(['too-large'])
  })

  it('prints no control characters of a file', () => {
    const lines = problemsIn('{"a\\u001b[31m": 1}').map(formatProblem)
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u)
  })
})

describe('any change of a scenario', () => {
  const values = fc.oneof(
    fc.constantFrom('""', '"xx"', '"mira"', '0', '-1', '1e400', 'null', 'true', '[]', '{}', '"__proto__"'),
    fc.json({ maxDepth: 2 }),
  )
  const parts = [...minimalText.matchAll(/"[^"]*"|\d+|[[\]{}:,]/g)].map((part) => ({
    start: part.index,
    end: part.index + part[0].length,
  }))
  const change = fc.record({
    part: fc.constantFrom(...parts),
    by: fc.oneof(values, fc.constantFrom('', ',', '}', '//')),
  })
  const mutated = fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes
        .toSorted((a, b) => b.part.start - a.part.start)
        .reduce((text, { part, by }) => text.slice(0, part.start) + by + text.slice(part.end), minimalText),
    )

  it('gives a scenario or problems, and never throws', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const loaded = load(text, 'mutated.json')
        const problems = loaded.ok ? loaded.warnings : loaded.problems
        const hasErrors = problems.some(({ severity }) => severity === 'error')
        expect(hasErrors).toBe(!loaded.ok)
        for (const { path, code } of problems) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
          expect(path === '' || path.startsWith('/')).toBe(true)
        }
      }),
      { numRuns: 300, seed: 20260101 },
    )
  })

  it('never names one place and code twice', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const names = problemsIn(text).map(
          ({ code, path, line, column }) => `${code} ${path} ${line}:${column}`,
        )
        expect(new Set(names).size).toBe(names.length)
      }),
      { numRuns: 100, seed: 20260102 },
    )
  })
})
