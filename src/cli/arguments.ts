import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from '../scenario/nearest'
import { CliError } from './command'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads options and file names of one command. @throws CliError (status 2) that names the wrong argument. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CliError(sentenceOf(error, Object.keys(options)), 2)
  }
}

/** The one file a command asks for. @throws CliError where there is none or more than one. */
export function onlyFile(positionals: readonly string[], command: string): string {
  const [file, ...others] = positionals
  if (file === undefined) throw new CliError(`"${command}" needs a file; see "callback ${command} --help"`, 2)
  if (others.length > 0)
    throw new CliError(`"${command}" takes one file; "${others.join('", "')}" is too many`, 2)
  return file
}

/** A whole number of 32 bits from an option. @throws CliError that quotes what was given. */
export function readSeed(given: string | undefined): number {
  if (given === undefined) return 1
  const seed = Number(given)
  if (!/^-?\d+$/.test(given) || seed > 0xffffffff || seed < -0x80000000)
    throw new CliError(`--seed takes a whole number of at most 32 bits, not "${given}"`, 2)
  return seed
}

/** The sentence of the error, with the option that was meant in the place of advice about odd file names. */
function sentenceOf(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)
  const unknown = /^Unknown option '--([^']*)'/.exec(message)
  if (unknown?.[1] === undefined) return message
  const guess = didYouMean(unknown[1], options)
  return `no option "--${unknown[1]}"${guess === null ? '' : `; ${guess.replace('"', '"--')}`}`
}
