import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../src/cli/run-cli'

/** What the program wrote, and its exit status. */
export interface Ran {
  status: number
  out: string
  err: string
}

/** Runs the program in this process. */
export async function run(...args: string[]): Promise<Ran> {
  const ran: Ran = { status: -1, out: '', err: '' }
  ran.status = await runCli(args, {
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
    },
  })
  return ran
}

/** Writes texts or bytes into a fresh directory; returns the path of each by its name, and of the directory as `.`. */
export function makeFiles(files: Record<string, string | Buffer>): Record<string, string> {
  const directory = mkdtempSync(join(tmpdir(), 'callback-'))
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(directory, name), text)
    return [name, join(directory, name)] as const
  })
  return { ...Object.fromEntries(paths), '.': directory }
}
