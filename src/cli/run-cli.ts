import packageFile from '../../package.json' with { type: 'json' }
import { assess } from './assess'
import { check } from './check'
import { CliError, type Command, type Output, sentencesOf } from './command'
import { type Failure, printJson, wantsJson } from './json'
import { exportCommand } from './export'
import { play } from './play'
import { schema } from './schema'
import { solve } from './solve'
import { nearest } from '../scenario/nearest'

const commands: readonly Command[] = [check, play, solve, assess, exportCommand, schema]

/** Exit status of a fault of the program itself (EX_SOFTWARE of sysexits.h). */
const programFault = 70

const usage = `callback COMMAND [...]

${commands.map((command) => `  ${command.name.padEnd(8)} ${command.summary}`).join('\n')}

"callback COMMAND --help" tells more. Errors go to the error stream; the exit status is 0 where all is fine, 1 where
the material has a problem, 2 where the command was called wrongly and 70 where the program itself is at fault.
With --json, standard output is one JSON document whatever happens: what the command prints, or { "error": "…" }.
`

/** Runs the program with its arguments and returns the exit status; mistakes are told as sentences. */
export async function runCli(args: readonly string[], output: Output): Promise<number> {
  const before = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  const isJson = wantsJson(before)
  const [name, ...own] = before
  const command = commands.find((one) => one.name === name)
  const fail = (message: string, status: number, failure: Failure = { error: message }): number => {
    output.err(`callback${command === undefined ? '' : ` ${command.name}`}: ${message}\n`)
    if (isJson) printJson(output.out, failure)
    return status
  }
  const print = (kind: 'help' | 'version', text: string): number => {
    if (isJson) printJson(output.out, { [kind]: text })
    else output.out(text)
    return 0
  }
  if (name === undefined)
    return fail(`no command given\n${usage.trimEnd()}`, 2, { error: 'no command given' })
  if (name === '--help' || name === '-h' || name === 'help') return print('help', usage)
  if (name === '--version') return print('version', `${packageFile.version}\n`)
  if (command === undefined) return fail(unknown(name), 2)
  if (own.includes('--help') || own.includes('-h')) return print('help', command.help)
  try {
    return await command.run(args.slice(1), output)
  } catch (error) {
    if (error instanceof CliError) return fail(sentencesOf(error), error.status, failureOf(error))
    const message = error instanceof Error ? error.message : String(error)
    return fail(`this is a fault of the program, not of your files: ${message}`, programFault)
  }
}

const failureOf = ({ message, problems }: CliError): Failure =>
  problems.length === 0 ? { error: message } : { error: message, problems }

function unknown(name: string): string {
  const names = commands.map((one) => one.name)
  const guess = nearest(name, names)
  const hint = guess === null ? `there are ${names.join(', ')}` : `did you mean "${guess}"?`
  return `no command "${name}"; ${hint}`
}
