import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from './command'

/** The text of a file as UTF-8. @throws CliError with the reason in a sentence. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CliError(`cannot read "${file}": ${reasonOf(error)}`)
  }
}

/** The files named, with directories replaced by the `.json` files directly in them, in alphabetical order. */
export function jsonFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isDirectory(path)) return [path]
    const files = readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
    if (files.length === 0) throw new CliError(`no .json file in directory "${path}"`)
    return files.map((name) => join(path, name))
  })
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw new CliError(`cannot read "${path}": ${reasonOf(error)}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
