import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeFiles, run } from './run'

const minimal = readFileSync('test/fixtures/minimal.json', 'utf8')

/** A file whose faults only playing shows: nothing leads to the state "attic" before day 99. */
const hidden = minimal
  .replace(
    '"moveOn": { "to": [',
    '"moveOn": { "to": [{ "when": { "fact": "day", "is": 99 }, "to": "attic" }, ',
  )
  .replace(
    '"kept": {',
    '"attic": { "type": "final", "ending": "offer", "headline": "Attic", "text": "Up." },\n    "kept": {',
  )

describe('check', () => {
  it('finds sound files sound', async () => {
    expect(await run('check', 'test/fixtures/minimal.json')).toEqual({
      status: 0,
      out: 'test/fixtures/minimal.json: sound, 10 positions\n',
      err: '',
    })
  })

  it('prints what is wrong with the text of a file, with its place', async () => {
    const { 'a.json': file = '' } = makeFiles({ 'a.json': minimal.replace('"email"', '"emial"') })
    const { status, out } = await run('check', file)
    expect(status).toBe(1)
    const before = minimal.slice(0, minimal.indexOf('"email"')).split('\n')
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`
    expect(out).toContain(
      `a.json:${place} unknown-word /states/evening/choices/0/message/channel: found "emial"`,
    )
    expect(out).toMatch(/a\.json: broken, 1 error\n$/)
  })

  it('prints what playing every line of a sound text shows, with its place', async () => {
    const { 'a.json': file = '' } = makeFiles({ 'a.json': hidden })
    const { status, out } = await run('check', file)
    expect(status).toBe(1)
    expect(out.replaceAll(file, 'a.json')).toMatchInlineSnapshot(`
      "a.json:95:14 unreachable-state /states/attic: found state "attic", which is never entered, expected some line of play that enters it
      a.json: broken, 1 error, 10 positions
      "
    `)
  })

  it('checks every file of a directory and goes on after a broken one', async () => {
    const { '.': directory = '' } = makeFiles({ 'b.json': minimal, 'a.json': '{', 'notes.txt': 'hello' })
    const { status, out } = await run('check', directory)
    expect(status).toBe(1)
    expect(out).toMatch(/a\.json: broken, 1 error\n.*b\.json: sound, 10 positions\n$/)
    expect(out).not.toContain('notes')
  })

  it('prints one object a file as JSON', async () => {
    const { 'a.json': good = '', 'b.json': bad = '' } = makeFiles({ 'a.json': minimal, 'b.json': hidden })
    const { status, out } = await run('check', good, bad, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: good, positions: 10, problems: [] },
      {
        file: bad,
        positions: 10,
        problems: [{ code: 'unreachable-state', path: '/states/attic', severity: 'error' }],
      },
    ])
  })

  it.each([
    ['in Latin-1', Buffer.from(minimal.replace('Ada', 'Adá'), 'latin1')],
    ['in UTF-16', Buffer.from(`\ufeff${minimal}`, 'utf16le')],
    ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8])],
  ])('refuses a file %s instead of replacing its letters', async (_, bytes) => {
    const { 'a.json': file = '' } = makeFiles({ 'a.json': bytes })
    const { status, err } = await run('check', file)
    expect(status).toBe(1)
    expect(err).toBe(
      `callback check: cannot read "${file}": it is no text in UTF-8; save it as "UTF-8" in your editor\n`,
    )
  })

  it('refuses what is not there, and directories without files', async () => {
    const { '.': empty = '' } = makeFiles({})
    expect(await run('check', 'nowhere.json')).toEqual({
      status: 1,
      out: '',
      err: 'callback check: cannot read "nowhere.json": there is no such file\n',
    })
    expect((await run('check', empty)).err).toContain('no .json file in directory')
    expect((await run('check')).status).toBe(2)
  })
})

describe('check --teaches', () => {
  it('adds a verdict for every requirement, with the places that break it, and ends with status 1', async () => {
    const { status, out } = await run('check', 'test/fixtures/minimal.json', '--teaches')
    expect(status).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('test/fixtures/minimal.json: sound, 10 positions')
    expect(out).toMatch(
      /minimal\.json:\d+:\d+ P1 \/states\/evening\/choices\/1\/label: found a label 1\.7 times/,
    )
    expect(out).toContain('P1 broken: The best choice is the longest, or the shortest, no more often')
    expect(out).toContain(
      'P9 too few to tell (1 of the 6 scenarios that it takes to tell): One scenario in six',
    )
    expect(out).toContain('confidential not applicable (no choice offers a confidential item)')
    expect(out).toContain('  P5: whether every mistake is one that somebody really makes')
    // Figures within their limits are for the report.
    expect(out).not.toContain('most words of a choice')
  })

  it('prints every figure and the tables in a report', async () => {
    const { out } = await run('check', 'test/fixtures/minimal.json', '--report')
    expect(out).toMatch(/most words of a choice: \d+ \(at most 35\)/)
    expect(out).toMatch(/^ {2}A1 {4}1 {2}A1 in \d+, !A1 in \d+$/m)
    expect(out).toMatch(/^ {2}H4 {4}0 {2}H4 in 0$/m)
    expect(out).toContain('  Best line to each ending:')
    expect(out).toMatch(/^ {4}evening: 1, \d+, \d+ to \d+, \d+ %, /m)
    expect(out).toMatch(/^ {4}note, one value, quit +\d+\.\d +\d+\.\d {2}\d+\.\d %$/m)
  })

  it('prints the same as one object', async () => {
    const { status, out } = await run(
      'check',
      'test/fixtures/minimal.json',
      'nosuch.json',
      '--report',
      '--json',
    )
    expect(status).toBe(1)
    const printed = JSON.parse(out) as { teaches: { id: string; figures: object[] }[] }
    expect(printed).toMatchObject({
      files: [
        { positions: 10, problems: [] },
        { positions: null, problems: [{ code: 'unreadable-file' }] },
      ],
      leftOut: [],
      report: { scenarios: [{ file: 'test/fixtures/minimal.json', positions: 10 }] },
    })
    expect(printed.teaches.map(({ id }) => id)).toContain('P20')
    expect(printed.teaches[0]).toMatchObject({
      id: 'P1',
      status: 'broken',
      problems: [{ code: 'P1', path: '/states/evening/choices/1/label', severity: 'error' }],
    })
  })

  it('teaches nothing about files that cannot be played', async () => {
    const { 'a.json': file = '' } = makeFiles({ 'a.json': '{' })
    const { status, out } = await run('check', file, '--teaches', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ files: [{ positions: null }], teaches: [], leftOut: [] })
  })
})
