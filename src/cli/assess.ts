import { assess as assessHistory, labelsOf, type RuleCode } from '../rubric'
import { onlyFile, readArguments } from './arguments'
import { type Command, printLines } from './command'
import { readText } from './files'
import type { History } from './history'
import { printJson } from './json'
import { readHistories } from './read-histories'

const help = `callback assess FILE [--json]

Reads a JSON list of histories, each with "id", "context" and "history", and prints for each how it comes across and
the rules that hold, in the rubric's order. Labels in the file are passed over. The file has at most 1 MiB and 32
levels.

  --json  prints an array of objects with id, label, mixedOf (only where the label is "mixed") and rules; where the
          file cannot be assessed, an object with "error" (a sentence) and "problems" (where the file is to blame),
          each with file, line, column, code, path, found, expected, suggestion and severity
`

/** How one history comes across, in the fields of the labelled cases. */
export interface Assessed {
  id: string
  label: string
  /** The two labels of a mixture, in alphabetical order. */
  mixedOf?: string[]
  rules: RuleCode[]
}

/** Assesses a file of histories. */
export const assess: Command = {
  name: 'assess',
  summary: 'tell how histories of contacts come across',
  help,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } })
    const file = onlyFile(positionals, 'assess')
    const assessed = readHistories(readText(file), file).map(assessOne)
    if (values.json) printJson(out, assessed)
    else printLines(out, assessed.map(inWords))
    return 0
  },
}

function assessOne({ id, context, history }: History): Assessed {
  const { perception, codes } = assessHistory(history, context)
  const labels = labelsOf(perception)
  const [only] = labels
  if (labels.length === 1 && only !== undefined) return { id, label: only, rules: codes }
  return { id, label: 'mixed', mixedOf: labels, rules: codes }
}

const inWords = ({ id, label, mixedOf, rules }: Assessed): string =>
  `${id}: ${label}${mixedOf === undefined ? '' : ` of ${mixedOf.join(' and ')}`}; rules ${rules.join(' ') || 'none'}`
