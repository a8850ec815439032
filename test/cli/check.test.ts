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
