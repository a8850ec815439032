/** One thing that is wrong with a scenario file, for its author. */
export interface Problem {
  /** Name of the file, as it was given. */
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  /** What kind of problem it is, in kebab-case words. */
  code: string
  /** JSON pointer (RFC 6901) to the place; empty for the whole file. */
  path: string
  found: string
  expected: string
  suggestion: string | null
  /** A warning leaves the scenario playable. */
  severity: 'error' | 'warning'
}

/** One line for a terminal or a log: `file:line:col code /json/path: found X, expected Y; suggestion`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, path, found, expected, suggestion, severity } = problem
  const mark = severity === 'warning' ? ' (warning)' : ''
  const place = path === '' ? 'whole file' : path
  const end = suggestion === null ? '' : `; ${suggestion}`
  return visible(
    `${file}:${line}:${column} ${code}${mark} ${place}: found ${found}, expected ${expected}${end}`,
  )
}

const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** Writes control characters, bidi controls and lone surrogates as escapes, so that a terminal shows them. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const longestShown = 60

/** A value of the file in a few words, safe to print. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return JSON.stringify(value) ?? typeof value
}

/** A text in quotes, shortened to 60 characters. */
export function quoted(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return visible(`"${short}"`)
}

/** Words in a sentence: "one of a, b or c". */
export function oneOf(words: readonly unknown[]): string {
  const names = words.map((word) => JSON.stringify(word))
  if (names.length < 2) return names.join('')
  return `one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
