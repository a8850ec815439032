import type { Log } from '../engine'

const format = 'callback-log'
const version = 1
/** Longest text that is read, in UTF-16 code units; a play has some dozens of inputs. */
const longest = 1_000_000

/** A play as a file: with the scenario's file it gives everything back. */
export interface LogFile {
  /** Id of the scenario, the content hash of the file that was played, and its title for people. */
  scenario: string
  hash: string
  title: string
  /** Any 32-bit integer. */
  seed: number
  /** The inputs, in order. */
  log: Log
}

/** The text of a log file. */
export const writeLogFile = ({ scenario, hash, title, seed, log }: LogFile): string =>
  `${JSON.stringify({ format, version, scenario, hash, title, seed, log }, null, 2)}\n`

/** Reads the text of a log file; a sentence says what is wrong with it. */
export function readLogFile(text: string): LogFile | string {
  if (text.length > longest) return 'it is too large to be the log of a play'
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return `it is not complete JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format)
    return `it is no log of a play: "format" is not "${format}"`
  const { scenario, hash, title, seed, log, version: found } = file as Record<string, unknown>
  if (found !== version) return `its version is ${JSON.stringify(found) ?? 'missing'}; known is ${version}`
  if (typeof scenario !== 'string') return '"scenario" is no text'
  if (typeof hash !== 'string') return '"hash" is no text'
  if (typeof title !== 'string') return '"title" is no text'
  if (!isSeed(seed)) return '"seed" is no whole number of at most 32 bits'
  if (!isLog(log)) return '"log" is no list of inputs'
  return { scenario, hash, title, seed, log }
}

const isSeed = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= -0x80000000 && Number(value) <= 0xffffffff

const isLog = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((input) => typeof input === 'string')
