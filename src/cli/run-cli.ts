import packageFile from '../../package.json' with { type: 'json' }
import { assess } from './assess'
import { check } from './check'
import { CliError, type Command, type Output } from './command'
import { play } from './play'
import { schema } from './schema'
import { nearest } from '../scenario/nearest'

const commands: readonly Command[] = [check, play, assess, schema]

/** Exit status of a fault of the program itself (EX_SOFTWARE of sysexits.h). */
const programFault = 70

const usage = `callback COMMAND [...]

${commands.map((command) => `  ${command.name.padEnd(8)} ${command.summary}`).join('\n')}

"callback COMMAND --help" tells more. Errors go to the error stream; the exit status is 0 where all is fine, 1 where
the material has a problem, 2 where the command was called wrongly and 70 where the program itself is at fault.
`

/** Runs the program with its arguments and returns the exit status; mistakes are told as sentences. */
export async function runCli(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) return tell(output, `no command given\n${usage}`)
  if (name === '--help' || name === '-h' || name === 'help') return print(output, usage)
  if (name === '--version') return print(output, `${packageFile.version}\n`)
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return tell(output, unknown(name))
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  if (own.includes('--help') || own.includes('-h')) return print(output, command.help)
  try {
    return await command.run(rest, output)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof CliError) {
      output.err(`callback ${name}: ${message}\n`)
      return error.status
    }
    output.err(`callback ${name}: this is a fault of the program, not of your files: ${message}\n`)
    return programFault
  }
}

function unknown(name: string): string {
  const guess = nearest(
    name,
    commands.map((one) => one.name),
  )
  const hint =
    guess === null ? `there are ${commands.map((one) => one.name).join(', ')}` : `did you mean "${guess}"?`
  return `no command "${name}"; ${hint}\n`
}

function print(output: Output, text: string): number {
  output.out(text)
  return 0
}

function tell(output: Output, text: string): number {
  output.err(`callback: ${text}`)
  return 2
}
