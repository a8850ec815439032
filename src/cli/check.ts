import { explore } from '../review/explore'
import { makeScenario } from '../scenario'
import { formatProblem, load, type Problem } from '../scenario/load'
import { readText as readTree } from '../scenario/read-text'
import { makeSource, problemAt } from '../scenario/source'
import { reportOn } from '../teaching'
import { readArguments } from './arguments'
import { CliError, type Command, type Output, printLines } from './command'
import { jsonFiles, readText } from './files'
import { printJson } from './json'
import { type Playable, reportInWords, taughtInWords, teachAll } from './teaching'

const help = `callback check FILE|DIRECTORY... [--teaches] [--report] [--json]

Checks scenario files (and the .json files in directories) and prints every problem with its place: first what
reading the file shows; then, where that is sound, what playing every line of it shows. The exit status is 1 where
there is an error; warnings alone leave it at 0.

  --teaches  also holds all files together, as one shelf, to what makes scenarios teach (docs/scenarios.md, "Does it
             teach?"): each requirement is held, broken, not applicable, or there is too little to tell. A broken one
             makes the exit status 1. Takes about half a minute a file
  --report   the same with every figure, and with tables: which rules fire where, the best line to each ending, the
             decisions with their lengths and best choices, and how players do who go by one simple rule
  --json     prints an array with one object a file, those that cannot be read included: file, positions (null where
             it is broken) and problems, each with file, line, column, code, path, found, expected, suggestion (or
             null) and severity ("error" or "warning"); after a wrong call an object with "error" (a sentence). With
             --teaches, an object: files (that array), teaches (an array with id, name, status, figures, problems,
             why and reader for each requirement), leftOut (files that cannot be solved, each a sentence) and, with
             --report, report (coverage and scenarios)
`

/** What checking one file found. */
interface Checked {
  file: string
  /** Positions that can be reached, or null where the file is broken. */
  positions: number | null
  problems: Problem[]
  /** What it takes to ask more of it; null where the file is broken. */
  playable: Playable | null
}

/** Checks scenario files, by reading them and by playing every line. */
export const check: Command = {
  name: 'check',
  summary: 'check scenario files, by reading them and by playing every line',
  help,
  async run(args, output) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      teaches: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
    })
    if (positionals.length === 0)
      throw new CliError('"check" needs a file or a directory; see "callback check --help"', 2)
    const all: Checked[] = []
    for (const checked of checkAll(positionals, output)) {
      all.push(checked)
      if (!values.json && !isUnreadable(checked)) printLines(output.out, inWords(checked))
    }
    const isSound = !all.some(({ problems }) => problems.some(isError))
    const files = all.map(({ file, positions, problems }) => ({ file, positions, problems }))
    if (!values.teaches && !values.report) {
      if (values.json) printJson(output.out, files)
      return isSound ? 0 : 1
    }
    const { shelf, taught, left } = teachAll(distinct(all.flatMap(({ playable }) => playable ?? [])))
    const report = values.report ? reportOn(shelf) : null
    if (values.json)
      printJson(output.out, { files, teaches: taught, leftOut: left, ...(report === null ? {} : { report }) })
    else {
      const tables = report === null || shelf.length === 0 ? [] : reportInWords(report)
      printLines(output.out, [...left, ...taughtInWords(taught, values.report), ...tables])
    }
    return isSound && left.length === 0 && !taught.some(({ status }) => status === 'broken') ? 0 : 1
  },
}

/** Files by their names, each once: a shelf holds no scenario twice. */
const distinct = (files: readonly Playable[]): Playable[] => [
  ...new Map(files.map((one) => [one.file, one])).values(),
]

/** Checks one file after the other; what cannot be read is told on the error stream, and the others go on. */
function* checkAll(paths: readonly string[], { err }: Output): Generator<Checked> {
  function attempt<T>(file: string, action: () => T): T | Checked {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      err(`callback check: ${error.message}\n`)
      return { file, positions: null, problems: [unreadable(file, error.message)], playable: null }
    }
  }
  for (const path of paths) {
    const files = attempt(path, () => jsonFiles(path))
    if (!Array.isArray(files)) yield files
    else for (const file of files) yield attempt(file, () => checkOne(file))
  }
}

const unreadableCode = 'unreadable-file'

const unreadable = (file: string, found: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code: unreadableCode,
  path: '',
  found,
  expected: 'a file that can be read',
  suggestion: null,
  severity: 'error',
})

const isUnreadable = ({ problems }: Checked): boolean => problems.some(({ code }) => code === unreadableCode)

const isError = (problem: Problem): boolean => problem.severity === 'error'

function checkOne(file: string): Checked {
  const text = readText(file)
  const loaded = load(text, file)
  if (!loaded.ok) return { file, positions: null, problems: loaded.problems, playable: null }
  const { root } = readTree(text, file)
  if (root === null) throw new Error(`"${file}" was read once and cannot be read again`)
  const source = makeSource(file, text, root)
  const scenario = makeScenario(loaded.file)
  const explored = explore(scenario)
  const place: Playable['place'] = (fault) => problemAt(source, fault)
  return {
    file,
    positions: explored.positions,
    problems: [...loaded.warnings, ...explored.faults.map(place)],
    playable: { file, scenario, explored, place },
  }
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
