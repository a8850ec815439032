import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import { didYouMean } from '../scenario/nearest'
import { type Problem, shown } from '../scenario/problem'
import { type Fault, lineStarts, makeSource, placeOf, problemAt } from '../scenario/source'
import { CliError } from './command'
import { type History, historiesSchema } from './history'

/** Reads a list of histories from JSON. @throws CliError with every problem at its place. */
export function readHistories(given: string, file: string): History[] {
  const text = given.replace(/^\uFEFF/, ' ')
  const value = parse(text, file)
  const parsed = historiesSchema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const { root } = treeOf(text)
  const faults = parsed.error.issues.map((issue) => faultOf(issue))
  throw refused(faults.map((fault) => placed(fault, text, file, root)))
}

const refused = (problems: readonly Problem[]): CliError =>
  new CliError('the histories cannot be assessed', 1, problems)

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw refused([notJson(text, file)])
  }
}

function notJson(text: string, file: string): Problem {
  const [first] = treeOf(text).errors
  const offset = first?.offset ?? 0
  const rest = text.slice(offset, offset + 40).trim()
  return {
    file,
    ...placeOf(lineStarts(text), offset),
    code: 'not-json',
    path: '',
    found: offset >= text.length ? 'the end of the file' : shown(rest.split('\n')[0]),
    expected: 'strict JSON',
    suggestion: first === undefined ? null : (hints[printParseErrorCode(first.error)] ?? null),
    severity: 'error',
  }
}

const hints: Partial<Record<string, string>> = {
  CommaExpected: 'put a comma before it',
  ColonExpected: 'put a colon between a name and its value',
  PropertyNameExpected: 'put a name in double quotes, or remove the comma before it',
  ValueExpected: 'put a value here, or remove the comma before it',
  InvalidCommentToken: 'remove the comment',
  EndOfFileExpected: 'remove what stands after the last bracket',
}

/** The tree of a text; none where it nests beyond the stack. */
function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = []
  try {
    return { root: parseTree(text, errors, { disallowComments: true }), errors }
  } catch (error) {
    if (error instanceof RangeError) return { root: undefined, errors }
    throw error
  }
}

function placed(fault: Fault, text: string, file: string, root: Node | undefined): Problem {
  // A tree of one empty list stands in: the fault is then placed at the beginning.
  const stand: Node = { type: 'array', offset: 0, length: text.length }
  return problemAt(makeSource(file, text, root ?? stand), fault)
}

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const { input } = issue
  const words = wordsExpected(issue.message)
  return {
    code: input === undefined ? 'missing' : (codes[issue.code] ?? 'unknown-word'),
    path: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    found: shown(input),
    expected: issue.message,
    suggestion: typeof input === 'string' && words.length > 0 ? didYouMean(input, words) : null,
  }
}

/** The quoted words of a list in words. */
const wordsExpected = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
