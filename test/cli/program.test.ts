import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { jsonSchema } from '../../src/scenario/json-schema'
import { run } from './run'

describe('the program', () => {
  it('lists its commands', async () => {
    const { status, out } = await run('--help')
    expect(status).toBe(0)
    for (const name of ['check', 'play', 'assess', 'schema'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it.each(['check', 'play', 'solve', 'assess', 'export', 'schema'])('tells more about %s', async (name) => {
    const { status, out } = await run(name, '--help')
    expect(status).toBe(0)
    expect(out).toMatch(new RegExp(`^callback ${name} .*--json`))
  })

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({ status: 0, out: `${packageFile.version}\n`, err: '' })
  })

  it('suggests the command that was meant', async () => {
    expect(await run('chek')).toEqual({
      status: 2,
      out: '',
      err: 'callback: no command "chek"; did you mean "check"?\n',
    })
    expect((await run('bake')).err).toBe(
      'callback: no command "bake"; there are check, play, solve, assess, export, schema\n',
    )
    expect((await run()).status).toBe(2)
  })

  it.each([
    [['play', 'a.json', '--chioces', 'x'], 'no option "--chioces"; did you mean "--choices"?'],
    [['play'], 'needs a file'],
    [['play', 'a.json', 'b.json'], '"b.json" is too many'],
    [['assess', 'a.json', '--json=yes'], '--json'],
    [['schema', 'a.json'], '"a.json" is too many'],
  ])('refuses %j in a sentence', async (args, says) => {
    const { status, out, err } = await run(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('prints the schema of the scenario format', async () => {
    const { out } = await run('schema')
    expect(JSON.parse(out)).toEqual(jsonSchema())
  })

  it('runs as a process of its own, without a stack trace', { timeout: 60_000 }, () => {
    const spawned = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'assess', 'nowhere.json'],
      {
        encoding: 'utf8',
      },
    )
    expect(spawned.status).toBe(1)
    expect(spawned.stdout).toBe('')
    expect(spawned.stderr).toBe('callback assess: cannot read "nowhere.json": there is no such file\n')
  })
})
