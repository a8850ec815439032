import type { Node } from 'jsonc-parser'
import type { z } from 'zod'
import { mostProblems } from '../scenario/load'
import { didYouMean } from '../scenario/nearest'
import { type Problem, shown } from '../scenario/problem'
import { readText } from '../scenario/read-text'
import { type Fault, makeSource, type Path, problemAt } from '../scenario/source'
import { isUnsafe, unsafeNumber } from '../scenario/tree-faults'
import { CliError } from './command'
import { type History, historySchema } from './history'

/**
 * Reads a list of histories from strict JSON within the limits of scenario files (1 MiB, 32 levels).
 * @throws CliError with every problem at its place, or the first thousand.
 */
export function readHistories(given: string, file: string): History[] {
  // Editors of some systems begin every file with this mark.
  const text = given.replace(/^\uFEFF/, ' ')
  const { root, problems } = readText(text, file, mostProblems)
  if (root === null || problems.length > 0) throw refused(problems)
  const { histories, faults } = parse(JSON.parse(text) as unknown)
  if (faults.length === 0) return histories
  throw refused(placed(faults.slice(0, mostProblems), text, file, root))
}

const refused = (problems: readonly Problem[]): CliError =>
  new CliError('the histories cannot be assessed', 1, problems)

function parse(value: unknown): { histories: History[]; faults: Fault[] } {
  const histories: History[] = []
  const faults: Fault[] = []
  if (!Array.isArray(value)) return { histories, faults: [noList(value)] }
  for (const [index, one] of value.entries()) {
    const parsed = historySchema.safeParse(one, { reportInput: true })
    if (parsed.success) histories.push(parsed.data)
    else for (const issue of parsed.error.issues) faults.push(faultOf(issue, index))
    if (faults.length >= mostProblems) break
  }
  return { histories, faults }
}

const noList = (value: unknown): Fault => ({
  code: 'wrong-type',
  path: [],
  found: shown(value),
  expected: 'a list',
})

function placed(faults: readonly Fault[], text: string, file: string, root: Node): Problem[] {
  const source = makeSource(file, text, root)
  return faults.map((fault) => problemAt(source, fault))
}

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
}

function faultOf(issue: z.core.$ZodIssue, index: number): Fault {
  const { input } = issue
  const path: Path = [index, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  if (typeof input === 'number' && isUnsafe(input)) return unsafeNumber(path, input)
  const words = wordsExpected(issue.message)
  return {
    code: input === undefined ? 'missing' : (codes[issue.code] ?? 'unknown-word'),
    path,
    found: shown(input),
    expected: issue.message,
    suggestion: typeof input === 'string' && words.length > 0 ? didYouMean(input, words) : null,
  }
}

/** The quoted words of a list in words. */
const wordsExpected = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
