import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemaText } from '../scenario/json-schema'
import { readArguments } from './arguments'
import { CliError, type Command } from './command'
import { printJson } from './json'

/** The published schema of the scenario format, within the repository. */
export const schemaFile = fileURLToPath(
  new URL('../../assets/schema/scenario-1.schema.json', import.meta.url),
)

const help = `callback schema [--write] [--json]

Prints the JSON Schema (draft 2020-12) of the scenario format.

  --write  writes it to assets/schema/scenario-1.schema.json instead
  --json   prints JSON whatever happens: the schema, which is JSON anyway; with --write an object with "wrote" (the
           file); after a wrong call an object with "error" (a sentence)
`

/** Prints or publishes the JSON Schema of the scenario format. */
export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of the scenario format',
  help,
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, {
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length > 0)
      throw new CliError(`"schema" takes no file; "${positionals[0]}" is too many`, 2)
    const text = jsonSchemaText()
    if (!values.write) {
      out(text)
      return 0
    }
    mkdirSync(dirname(schemaFile), { recursive: true })
    writeFileSync(schemaFile, text)
    const wrote = relative(process.cwd(), schemaFile)
    if (values.json) printJson(out, { wrote })
    else err(`wrote ${wrote}\n`)
    return 0
  },
}
