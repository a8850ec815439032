import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from './command'

/** The text of a file in UTF-8, with its mark if it has one. @throws CliError with the reason in a sentence. */
export function readText(file: string): string {
  try {
    // Other encodings are refused: letters that are replaced silently would be played.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (error) {
    throw new CliError(`cannot read "${file}": ${reasonOf(error)}`)
  }
}

/**
 * The file itself, or the `.json` files directly in a directory, in alphabetical order.
 * @throws CliError where there is neither.
 */
export function jsonFiles(path: string): string[] {
  const names = namesIn(path)
  if (names === null) return [path]
  const files = names.filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0) throw new CliError(`no .json file in directory "${path}"`)
  return files.map((name) => join(path, name))
}

/** Names in a directory, or null for what is none. */
function namesIn(path: string): string[] | null {
  try {
    return statSync(path).isDirectory() ? readdirSync(path) : null
  } catch (error) {
    throw new CliError(`cannot read "${path}": ${reasonOf(error)}`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text in UTF-8; save it as "UTF-8" in your editor',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
