import { explore } from '../review/explore'
import { makeScenario } from '../scenario'
import { formatProblem, load, type Problem } from '../scenario/load'
import { readText as readTree } from '../scenario/read-text'
import { type Fault, makeSource, problemAt } from '../scenario/source'
import { readArguments } from './arguments'
import { CliError, type Command, printLines } from './command'
import { jsonFiles, readText } from './files'

const help = `callback check FILE|DIRECTORY... [--json]

Checks scenario files (and the .json files in directories) and prints every problem with its place: first what
reading the file shows; then, where that is sound, what playing every line of it shows. The exit status is 1 where
there is an error; warnings alone leave it at 0.

  --json  prints an array with one object a file: file, positions (null where it is broken) and problems
`

/** What checking one file found. */
interface Checked {
  file: string
  /** Positions that can be reached, or null where the file is broken. */
  positions: number | null
  problems: Problem[]
}

/** Checks scenario files, by reading them and by playing every line. */
export const check: Command = {
  name: 'check',
  summary: 'check scenario files, by reading them and by playing every line',
  help,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
    if (positionals.length === 0)
      throw new CliError('"check" needs a file or a directory; see "callback check --help"', 2)
    const all: Checked[] = []
    for (const file of jsonFiles(positionals)) {
      const checked = checkOne(file)
      all.push(checked)
      if (!values.json) printLines(out, inWords(checked))
    }
    if (values.json) out(`${JSON.stringify(all, null, 2)}\n`)
    return all.some(({ problems }) => problems.some(isError)) ? 1 : 0
  },
}

const isError = (problem: Problem): boolean => problem.severity === 'error'

function checkOne(file: string): Checked {
  const text = readText(file)
  const loaded = load(text, file)
  if (!loaded.ok) return { file, positions: null, problems: loaded.problems }
  const { positions, faults } = explore(makeScenario(loaded.file))
  return { file, positions, problems: [...loaded.warnings, ...placed(faults, text, file)] }
}

function placed(faults: readonly Fault[], text: string, file: string): Problem[] {
  const { root } = readTree(text, file)
  if (root === null) throw new Error(`"${file}" was read once and cannot be read again`)
  const source = makeSource(file, text, root)
  return faults.map((fault) => problemAt(source, fault))
}

function inWords({ file, positions, problems }: Checked): string[] {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  const counts = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    ...(positions === null ? [] : [counted(positions, 'position')]),
  ]
  return [
    ...problems.map((problem) => formatProblem(problem)),
    `${file}: ${errors === 0 ? 'sound' : 'broken'}, ${counts.join(', ')}`,
  ]
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
