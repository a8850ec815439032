import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeFiles, run } from './run'

const minimal = 'test/fixtures/minimal.json'
const minimalText = readFileSync(minimal, 'utf8')
const files = makeFiles({ 'broken.json': minimalText.replace('"email"', '"emial"'), 'no.json': '{' })
const broken = files['broken.json'] ?? ''
const noJson = files['no.json'] ?? ''
const empty = makeFiles({})['.'] ?? ''

const problemFields = [
  'code',
  'column',
  'expected',
  'file',
  'found',
  'line',
  'path',
  'severity',
  'suggestion',
]

/** Runs with `--json`; the output is parsed, which throws where it is no JSON document. */
async function runJson(...args: string[]): Promise<{ status: number; json: unknown; err: string }> {
  const { status, out, err } = await run(...args, '--json')
  return { status, json: JSON.parse(out) as unknown, err }
}

describe('--json', () => {
  it.each([
    [['check', minimal], 0],
    [['check', broken, 'nosuch.json'], 1],
    [['check', empty], 1],
    [['check', 'nosuch.json', 'src'], 1],
    [['check'], 2],
    [['check', '--loud'], 2],
    [['check', '--help'], 0],
    [['play', minimal], 0],
    [['play', minimal, '-c', 'sing'], 1],
    [['play', minimal, '--variant', 'z'], 1],
    [['play', minimal, '--seed', 'x'], 2],
    [['play', broken], 1],
    [['play', noJson], 1],
    [['play', 'nosuch.json'], 1],
    [['play', 'src'], 1],
    [['play'], 2],
    [['play', minimal, minimal], 2],
    [['play', minimal, '--choices'], 2],
    [['assess', 'test/fixtures/rubric-cases.json'], 0],
    [['assess', minimal], 1],
    [['assess', noJson], 1],
    [['assess', 'nosuch.json'], 1],
    [['assess'], 2],
    [['schema'], 0],
    [['schema', 'a.json'], 2],
    [['sing'], 2],
    [['--help'], 0],
    [['--version'], 0],
    [[], 2],
  ])('prints one JSON document for %j, and leaves the exit status at %i', async (args, status) => {
    expect((await runJson(...args)).status).toBe(status)
    expect((await run(...args)).status).toBe(status)
  })

  it('gives every file of a check an entry, readable or not, in the order of the arguments', async () => {
    const { status, json, err } = await runJson('check', broken, 'nosuch.json', minimal, empty)
    expect(status).toBe(1)
    expect(json).toMatchObject([
      { file: broken, positions: null, problems: [{ code: 'unknown-word', suggestion: expect.any(String) }] },
      {
        file: 'nosuch.json',
        positions: null,
        problems: [
          {
            code: 'unreadable-file',
            line: 1,
            column: 1,
            path: '',
            found: 'cannot read "nosuch.json": there is no such file',
          },
        ],
      },
      { file: minimal, positions: 10, problems: [] },
      { file: empty, positions: null, problems: [{ code: 'unreadable-file' }] },
    ])
    for (const { problems } of json as { problems: object[] }[])
      for (const problem of problems) expect(Object.keys(problem).sort()).toEqual(problemFields)
    expect(err).toContain('callback check: cannot read "nosuch.json": there is no such file\n')
  })

  it('gives the problems of a file that cannot be played or assessed', async () => {
    for (const args of [
      ['play', broken],
      ['assess', minimal],
    ]) {
      const { json } = await runJson(...args)
      const { error, problems } = json as { error: string; problems: object[] }
      expect(error).toMatch(/cannot be (played|assessed)$/)
      expect(problems.length).toBeGreaterThan(0)
      for (const problem of problems) expect(Object.keys(problem).sort()).toEqual(problemFields)
    }
  })

  it.each([
    [['play', 'nosuch.json'], 'cannot read "nosuch.json": there is no such file'],
    [['play', minimal, '--chioces', 'x'], 'no option "--chioces"; did you mean "--choices"?'],
    [['chek', minimal], 'no command "chek"; did you mean "check"?'],
    [[], 'no command "--json"; there are check, play, solve, assess, export, schema'],
  ])('gives one sentence alone for %j', async (args, error) => {
    const { json, err } = await runJson(...args)
    expect(json).toEqual({ error })
    expect(err).toContain(error)
  })

  it('is off after "--", where it names a file', async () => {
    expect(await run('assess', '--', '--json')).toEqual({
      status: 1,
      out: '',
      err: 'callback assess: cannot read "--json": there is no such file\n',
    })
  })
})
