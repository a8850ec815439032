import type { Problem } from '../scenario/problem'

/** What `--json` prints where a command could not do its work. */
export interface Failure {
  /** What went wrong, as one sentence. */
  error: string
  /** What is wrong with the file, where that is why. */
  problems?: readonly Problem[]
}

/** True where the arguments of a command ask for JSON. */
export const wantsJson = (args: readonly string[]): boolean => args.includes('--json')

/** Writes a value as one JSON document. */
export function printJson(print: (text: string) => void, value: object): void {
  print(`${JSON.stringify(value, null, 2)}\n`)
}
