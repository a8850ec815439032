import { toMermaid } from '../review/export-mermaid'
import { toXState } from '../review/export-xstate'
import type { Scenario } from '../scenario'
import { didYouMean } from '../scenario/nearest'
import { onlyFile, readArguments } from './arguments'
import { CliError, type Command, printLines } from './command'
import { printJson } from './json'
import { readScenario } from './read-scenario'

/** Formats by name: a scenario as lines of text. */
const formats: Readonly<Record<string, (scenario: Scenario) => string[]>> = {
  xstate: (scenario) => [JSON.stringify(toXState(scenario), null, 2)],
  mermaid: toMermaid,
}

const help = `callback export FILE --to xstate|mermaid [--json]

Writes a scenario for other tools.

  --to xstate   a configuration for XState 5, as JSON; docs/export.md tells what its guards and actions do
  --to mermaid  a state diagram for Mermaid
  --json        prints the diagram as the field "mermaid" of an object; the configuration is JSON anyway
`

/** Writes a scenario for other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write a scenario for XState or Mermaid',
  help,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, {
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const file = onlyFile(positionals, 'export')
    const names = Object.keys(formats)
    const format = Object.hasOwn(formats, values.to ?? '') ? formats[values.to ?? ''] : undefined
    if (format === undefined) {
      const hint = values.to === undefined ? null : didYouMean(values.to, names)
      throw new CliError(`--to takes ${names.join(' or ')}${hint === null ? '' : `; ${hint}`}`, 2)
    }
    const lines = format(readScenario(file).scenario)
    if (values.json && values.to === 'mermaid') printJson(out, { mermaid: `${lines.join('\n')}\n` })
    else printLines(out, lines)
    return 0
  },
}
