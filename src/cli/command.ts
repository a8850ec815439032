/** Where a command writes; text ends in its own line break. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

/** One command of the program: its own words, and what it does with the arguments after its name. */
export interface Command {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** Full text of `--help`. */
  help: string
  /** Returns the exit status: 0 fine, 1 a problem in the material, 2 a wrong call of the command. */
  run(args: readonly string[], output: Output): Promise<number>
}

/** A mistake of the caller's, told as one sentence; `status` is the exit status that goes with it. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly status: number

  constructor(message: string, status = 1) {
    super(message)
    this.status = status
  }
}

/** Writes each line with its line break. */
export function printLines(print: (text: string) => void, lines: readonly string[]): void {
  for (const line of lines) print(`${line}\n`)
}
