import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeFiles, run } from './run'

const adding = 'test/fixtures/adding-points.json'

describe('solve', () => {
  it('prints positions, decisions, the best line and the best line to each ending', async () => {
    const { status, out } = await run('solve', adding)
    expect(status).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "test/fixtures/adding-points.json: exact, 21 positions, 14 decisions, 2 endings
      Best line, without knowing what is true:
        105  plain: note,value
      Best line to each ending, in the variant where it is best:
        105  end (kept-warm), plain: note,value
        65  over (gave-up), plain: note,move-on
      "
    `)
  })

  it('prints the same as one JSON document', async () => {
    const { status, out } = await run('solve', adding, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      file: adding,
      exact: true,
      best: [{ variant: 'plain', line: ['note', 'value'] }],
      endings: [
        { state: 'end', ending: 'kept-warm' },
        { state: 'over', ending: 'gave-up' },
      ],
    })
  })

  it('refuses a scenario that is not sound, with its problems', async () => {
    const text = readFileSync(adding, 'utf8').replace('"to": "q2"', '"to": "q1"')
    const { 'a.json': file = '' } = makeFiles({ 'a.json': text })
    const { status, err } = await run('solve', file)
    expect(status).toBe(1)
    expect(err).toContain('endless-circle')
  })

  it('asks for one file', async () => {
    expect((await run('solve')).status).toBe(2)
    expect((await run('solve', adding, adding)).status).toBe(2)
  })
})
