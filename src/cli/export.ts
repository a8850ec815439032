import { toMermaid } from '../review/export-mermaid'
import { toXState } from '../review/export-xstate'
import type { Scenario } from '../scenario'
import { didYouMean } from '../scenario/nearest'
import { onlyFile, readArguments } from './arguments'
import { CliError, type Command, printLines } from './command'
import { readScenario } from './read-scenario'

/** Formats by name: a scenario as lines of text. */
const formats: Readonly<Record<string, (scenario: Scenario) => string[]>> = {
  xstate: (scenario) => [JSON.stringify(toXState(scenario), null, 2)],
  mermaid: toMermaid,
}

const help = `callback export FILE --to xstate|mermaid

Writes a scenario for other tools.

  --to xstate   a configuration for XState 5, as JSON; its guards and actions stand there by name
  --to mermaid  a state diagram for Mermaid
`

/** Writes a scenario for other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write a scenario for XState or Mermaid',
  help,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, {
      to: { type: 'string' },
      // Taken and of no effect: what is printed for XState is JSON anyway.
      json: { type: 'boolean', default: false },
    })
    const file = onlyFile(positionals, 'export')
    const names = Object.keys(formats)
    const format = Object.hasOwn(formats, values.to ?? '') ? formats[values.to ?? ''] : undefined
    if (format === undefined) {
      const hint = values.to === undefined ? null : didYouMean(values.to, names)
      throw new CliError(`--to takes ${names.join(' or ')}${hint === null ? '' : `; ${hint}`}`, 2)
    }
    printLines(out, format(readScenario(file).scenario))
    return 0
  },
}
