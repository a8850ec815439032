import { checks, type Entry, sizeCheck } from './checks'
import type { Problem } from './problem'
import { readText, textCodes } from './read-text'
import { asWritten, type Broken, checkShape, isBroken } from './repair'
import { schemaCodes } from './schema-faults'
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
  ...Object.fromEntries([sizeCheck, ...checks].map(({ code, why }) => [code, why])),
}

/**
 * Reads the text of a scenario file. All problems are found at once, in the order of their places; warnings alone
 * leave the file playable. Never throws; `file` is the name that problems show.
 */
export function load(text: string, file: string): Loaded {
  const { root, problems } = readText(text, file)
  if (root === null) return { ok: false, problems }
  const source = makeSource(file, text, root)
  const { faults, value } = faultsIn(source)
  const all = [...problems, ...faults.map((fault) => problemAt(source, fault))].sort(byPlace)
  if (all.some((problem) => problem.severity === 'error')) return { ok: false, problems: all }
  return { ok: true, file: value as ScenarioFile, warnings: all }
}

function faultsIn(source: Source): { faults: Fault[]; value: unknown } {
  const letters = treeFaults(source.root)
  const unusable = letters.filter(({ code }) => code === 'reserved-id' || code === 'unsafe-number')
  const value = valueOf(source.root)
  const shape = checkShape(value, new Set(unusable.map(({ path }) => pointer(path))))
  const faults = [...letters, ...shape.faults]
  if (!shape.isUsable) return { faults, value }
  const places = new Set(faults.map(({ path }) => pointer(path)))
  const meant = meaningFaults(value as ScenarioFile, shape.broken)
    .map((fault) => ({ ...fault, path: asWritten(fault.path, shape.renamed) }))
    .filter(({ path }) => !places.has(pointer(path)))
  return { faults: [...faults, ...meant], value }
}

function meaningFaults(file: ScenarioFile, broken: Broken): Fault[] {
  const size = run(sizeCheck, file, broken)
  if (size.length > 0) return size
  const hasWays = ![...broken].some(isAboutWays)
  return checks.filter((entry) => hasWays || !entry.needsWays).flatMap((entry) => run(entry, file, broken))
}

const run = ({ code, check }: Entry, file: ScenarioFile, broken: Broken): Fault[] =>
  [...check(file)]
    .filter(({ path, reads }) => ![path, ...(reads ?? [])].some((place) => isBroken(broken, place)))
    .map((found) => ({ ...found, code }))

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
