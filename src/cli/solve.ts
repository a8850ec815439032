import { type Solution, solve as solveScenario } from '../review/solve'
import type { Ending } from '../scenario'
import { onlyFile, readArguments } from './arguments'
import { CliError, type Command, printLines } from './command'
import { printJson } from './json'
import { readScenario } from './read-scenario'

const help = `callback solve FILE [--json]

Solves a scenario exactly: visits every position that can be reached and works out what each choice is worth to a
player who knows no more than the events have shown. Prints how many positions and decisions there are, the best line
in each variant, and the best line to each ending. Outcomes go from 0 to 119; docs/scoring.md tells how they come about.
Over 200,000 positions the search stops, says "not exact" and ends with status 1.

  --json  prints an object with file, exact, positions, decisions, sets (of positions that look alike), best (an
          array with variant, worth, worst and line) and endings (an array with state, ending, outcome, variant and
          line); where the search stopped, only file, exact (false) and positions
`

/** The best play in one variant by somebody who does not know which is true. */
interface Best {
  variant: string
  /** Best and worst that can be reached from the start, as a mean over the variants that look alike there. */
  worth: number
  worst: number
  line: string[]
}

/** What solving one file found. */
interface Solved {
  file: string
  exact: true
  positions: number
  decisions: number
  sets: number
  best: Best[]
  endings: { state: string; ending: Ending; outcome: number; variant: string; line: readonly string[] }[]
}

/** Solves a scenario and prints what it comes to. */
export const solve: Command = {
  name: 'solve',
  summary: 'work out what every choice is worth, and the best lines',
  help,
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
    const file = onlyFile(positionals, 'solve')
    const { scenario } = readScenario(file)
    const solution = attempt(file, () => solveScenario(scenario))
    if (!solution.exact) {
      const { positions } = solution
      if (values.json) printJson(out, { file, exact: false, positions })
      else err(`${file}: not exact, more than ${positions - 1} positions\n`)
      return 1
    }
    const variants = scenario.file.variants.map((variant) => variant.id)
    const solved = summary(file, solution, variants)
    if (values.json) printJson(out, solved)
    else printLines(out, inWords(solved))
    return 0
  },
}

/** What the action gives; what it says of an unsound scenario is the caller's to mend. */
function attempt<T>(file: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new CliError(
      `"${file}" cannot be solved: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function summary(file: string, solution: Solution, variants: readonly string[]): Solved {
  const { positions, decisions, sets, endings } = solution
  return {
    file,
    exact: true,
    positions,
    decisions,
    sets,
    best: variants.map((variant) => {
      const begin = solution.begin(variant)
      return {
        variant,
        worth: solution.best(begin),
        worst: solution.worst(begin),
        line: solution.line(begin, variant),
      }
    }),
    endings: endings.map(({ log, ...ending }) => ({ ...ending, line: log })),
  }
}

const rounded = (worth: number): string => String(Math.round(worth * 100) / 100)

const inWords = ({ file, positions, decisions, best, endings }: Solved): string[] => [
  `${file}: exact, ${positions} positions, ${decisions} decisions, ${endings.length} endings`,
  'Best line, without knowing what is true:',
  ...best.map(({ variant, worth, line }) => `  ${rounded(worth)}  ${variant}: ${line.join(',')}`),
  'Best line to each ending, in the variant where it is best:',
  ...endings.map(
    ({ state, ending, outcome, variant, line }) =>
      `  ${outcome}  ${state} (${ending}), ${variant}: ${line.join(',')}`,
  ),
]
