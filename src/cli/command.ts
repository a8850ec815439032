import { formatProblem, type Problem } from '../scenario/problem'

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
  /** What is wrong with the file; none where the sentence says it all. */
  readonly problems: readonly Problem[]

  constructor(message: string, status = 1, problems: readonly Problem[] = []) {
    super(message)
    this.status = status
    this.problems = problems
  }
}

/** What a mistake says on the error stream: its sentence, and a line for each problem of the file. */
export const sentencesOf = ({ message, problems }: CliError): string =>
  problems.length === 0 ? message : `${message}:\n${problems.map((one) => formatProblem(one)).join('\n')}`

/** Writes each line with its line break. */
export function printLines(print: (text: string) => void, lines: readonly string[]): void {
  for (const line of lines) print(`${line}\n`)
}
