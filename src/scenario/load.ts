import { checks, type Entry, sizeCheck } from './checks'
import type { Problem } from './problem'
import { readText, textCodes } from './read-text'
import { scenarioSchema } from './format'
import { schemaCodes } from './schema-faults'
import { asWritten, type Broken, checkShape, isBroken } from './shape'
import { type Fault, makeSource, pointer, problemAt, type Source } from './source'
import { treeCodes, treeFaults, valueOf } from './tree-faults'
import type { ScenarioFile } from './types'

export { formatProblem, type Problem } from './problem'

/** A scenario file that can be played, or everything that is wrong with it. */
export type Loaded =
  | { ok: true; file: ScenarioFile; warnings: Problem[] }
  | { ok: false; problems: Problem[] }

/** Every code a problem can have, with one sentence that says why it is one. */
export const problemCodes: Readonly<Record<string, string>> = {
  ...textCodes,
  ...treeCodes,
  ...schemaCodes,
  'too-many-problems':
    'Nobody reads so many problems, and finding them all would stall whoever opens the file.',
  ...Object.fromEntries([sizeCheck, ...checks].map(({ code, why }) => [code, why])),
}

/** Problems that are listed; where there are more, a last one says so. */
export const mostProblems = 1000

/**
 * Reads the text of a scenario file. All problems are found at once, in the order of their places, up to 1,000; warnings
 * alone leave the file playable. Never throws; `file` is the name that problems show.
 */
export function load(text: string, file: string): Loaded {
  const { root, problems } = readText(text, file, mostProblems + 1)
  if (root === null) return { ok: false, problems: listed(problems) }
  const source = makeSource(file, text, root)
  const { faults, value } = faultsIn(source)
  const all = listed([...problems, ...faults.map((fault) => problemAt(source, fault))].sort(byPlace))
  if (all.some((problem) => problem.severity === 'error')) return { ok: false, problems: all }
  return { ok: true, file: value as ScenarioFile, warnings: all }
}

/** As many problems as anybody reads, and one that says so where there are more. */
function listed(problems: Problem[]): Problem[] {
  const last = problems[mostProblems - 1]
  if (last === undefined || problems.length <= mostProblems) return problems
  const severity = problems.some((one) => one.severity === 'error') ? 'error' : 'warning'
  const more: Problem = {
    ...last,
    code: 'too-many-problems',
    path: '',
    found: `more than ${mostProblems} problems`,
    expected: 'fewer; the others are not listed',
    suggestion: 'mend these and check again',
    severity,
  }
  return [...problems.slice(0, mostProblems), more]
}

function faultsIn(source: Source): { faults: Fault[]; value: unknown } {
  const most = mostProblems + 1
  const letters = treeFaults(source.root, most)
  if (letters.length >= most) return { faults: letters, value: null }
  const unusable = letters.filter(({ code }) => code === 'reserved-id' || code === 'unsafe-number')
  const value = valueOf(source.root)
  const known = new Set(unusable.map(({ path }) => pointer(path)))
  const shape = checkShape(scenarioSchema, value, { known, most })
  const faults = [...letters, ...shape.faults]
  if (!shape.isUsable || faults.length >= most) return { faults, value }
  const places = new Set(faults.map(({ path }) => pointer(path)))
  for (const fault of meaningFaults(value as ScenarioFile, shape.broken)) {
    const path = asWritten(fault.path, shape.renamed)
    if (!places.has(pointer(path))) faults.push({ ...fault, path })
    if (faults.length >= most) break
  }
  return { faults, value }
}

function* meaningFaults(file: ScenarioFile, broken: Broken): Generator<Fault> {
  const [tooLarge] = run(sizeCheck, file, broken)
  if (tooLarge !== undefined) return yield tooLarge
  const hasWays = ![...broken].some(isAboutWays)
  for (const entry of checks) if (hasWays || !entry.needsWays) yield* run(entry, file, broken)
}

function* run({ code, check }: Entry, file: ScenarioFile, broken: Broken): Generator<Fault> {
  for (const found of check(file)) {
    const places = [found.path, ...(found.reads ?? [])]
    if (!places.some((place) => isBroken(broken, place))) yield { ...found, code }
  }
}

const wayFields = new Set(
  'to limit then visits choices itch wait moveOn type kind days states start timeUp cutOff'.split(' '),
)

/** True where a broken place may hide a state or a target. */
function isAboutWays(place: string): boolean {
  const [, root = '', ...steps] = place.split('/')
  if (root !== 'states') return wayFields.has(root)
  return steps.length < 2 || steps.slice(-2).some((step) => wayFields.has(step))
}

const byPlace = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column
