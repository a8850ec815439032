import { describe, expect, it } from 'vitest'
import { run } from './run'

const file = 'test/fixtures/adding-points.json'

describe('export', () => {
  it('writes a configuration for XState as JSON', async () => {
    const { status, out } = await run('export', file, '--to', 'xstate')
    expect(status).toBe(0)
    const config: unknown = JSON.parse(out)
    expect(config).toMatchObject({
      id: 'adding-points',
      initial: 'q1:enter',
      states: { end: { type: 'final' } },
    })
  })

  it('writes a state diagram for Mermaid', async () => {
    const { status, out } = await run('export', file, '--to', 'mermaid')
    expect(status).toBe(0)
    expect(out.split('\n').slice(0, 7)).toMatchInlineSnapshot(`
      [
        "stateDiagram-v2",
        "  [*] --> s_q1",
        "  state "q1" as s_q1",
        "  s_q1 --> s_q2: note",
        "  s_q1 --> s_q3: nothing",
        "  s_q1 --> s_q3: wait",
        "  s_q1 --> s_over: move-on",
      ]
    `)
  })

  it('writes the diagram inside of a JSON document where one is asked for', async () => {
    const { out } = await run('export', file, '--to', 'mermaid', '--json')
    expect(JSON.parse(out)).toEqual({ mermaid: (await run('export', file, '--to', 'mermaid')).out })
  })

  it('names the formats where none or an unknown one is asked for', async () => {
    expect((await run('export', file)).err).toContain('--to takes xstate or mermaid')
    const { status, err } = await run('export', file, '--to', 'mermade')
    expect(status).toBe(2)
    expect(err).toContain('did you mean "mermaid"?')
  })
})
