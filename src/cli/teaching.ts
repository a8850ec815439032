import type { Exploration } from '../review/explore'
import { solve } from '../review/solve'
import type { Scenario } from '../scenario'
import { formatProblem, type Problem } from '../scenario/problem'
import type { Fault } from '../scenario/source'
import { type CheckResult, type Figure, makeStudy, type Report, type Study, teach } from '../teaching'

/** A file that can be played, with what playing every line of it has shown, and a way to find places in it. */
export interface Playable {
  file: string
  scenario: Scenario
  explored: Exploration
  place: (fault: Fault) => Problem
}

/** A requirement as it is printed: findings have their places in the files. */
export interface Taught extends Omit<CheckResult, 'findings'> {
  problems: Problem[]
}

/** Holds the files to the requirements of teaching; those that cannot be solved are left out and named. */
export function teachAll(files: readonly Playable[]): { shelf: Study[]; taught: Taught[]; left: string[] } {
  const left: string[] = []
  const shelf = files.flatMap(({ file, scenario }): Study[] => {
    try {
      const solution = solve(scenario)
      if (solution.exact) return [makeStudy(file, scenario, solution)]
      left.push(`${file}: left out, more than ${solution.positions - 1} positions`)
    } catch (error) {
      left.push(`${file}: left out, ${error instanceof Error ? error.message : String(error)}`)
    }
    return []
  })
  if (shelf.length === 0) return { shelf, taught: [], left }
  const byName = new Map(files.map((one) => [one.file, one]))
  const playable = (file: string): Playable => {
    const found = byName.get(file)
    if (found === undefined) throw new Error(`"${file}" was studied and never read`)
    return found
  }
  const results = teach(shelf, ({ file }) => {
    const { inputs, faults } = playable(file).explored
    return { steps: inputs, faults: faults.filter(({ code }) => code === 'band-mismatch') }
  })
  const taught = results.map(
    ({ findings, ...result }): Taught => ({
      ...result,
      problems: findings.map(({ file, ...fault }) => playable(file).place({ ...fault, code: result.id })),
    }),
  )
  return { shelf, taught, left }
}

const said = {
  held: 'held',
  broken: 'broken',
  'too-few': 'too few to tell',
  'not-applicable': 'not applicable',
}

/** The requirements with their verdicts; every figure with `isFull`, else those that are out of their limits. */
export function taughtInWords(taught: readonly Taught[], isFull: boolean): string[] {
  const readers = taught.filter(({ reader }) => reader !== null)
  return [
    ...taught.flatMap(({ id, name, status, why, figures, problems }) => [
      ...problems.map((problem) => formatProblem(problem)),
      `${id} ${said[status]}${why === null ? '' : ` (${why})`}: ${name}`,
      ...figures.filter((figure) => isFull || isOut(figure)).map(figureInWords),
    ]),
    ...(readers.length === 0 ? [] : ['Only a reader can judge:']),
    ...readers.map(({ id, reader }) => `  ${id}: ${reader}`),
  ]
}

const isOut = ({ value, least, most }: Figure): boolean =>
  (least !== undefined && value < least) || (most !== undefined && value > most)

function figureInWords(figure: Figure): string {
  const { file, name, value, least, most } = figure
  const limits = [
    ...(least === undefined ? [] : [`at least ${short(least)}`]),
    ...(most === undefined ? [] : [`at most ${short(most)}`]),
  ]
  const wanted = limits.length === 0 ? '' : ` (${limits.join(', ')})`
  return `    ${file === undefined ? '' : `${file}: `}${name}: ${short(value)}${wanted}${isOut(figure) ? ' !' : ''}`
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000)
const percent = (part: number): string => `${Math.round(part * 100)} %`

/** The report as tables. */
export const reportInWords = ({ coverage, scenarios }: Report): string[] => [
  `Rules, with the scenarios (of ${scenarios.length}) and the plays in which they fire:`,
  ...coverage.map(({ rule, codes, files }) => {
    const each = codes.map(({ code, plays }) => `${code} in ${plays}`)
    return `  ${rule.padEnd(4)}${String(files.length).padStart(3)}  ${each.join(', ')}`
  }),
  ...scenarios.flatMap((one) => [
    `${one.file}: ${one.positions} positions, reading grade ${one.readingGrade.toFixed(1)}, waiting or moving on best in ${percent(one.waiting)} of the decisions`,
    '  Best line to each ending:',
    ...one.endings.map(
      ({ outcome, state, ending, variant, log }) =>
        `    ${String(outcome).padStart(3)}  ${state} (${ending}), ${variant}: ${log.join(',')}`,
    ),
    '  Decisions: looks, positions, letters of the labels, part that is waiting, best listed choices by mean worth:',
    ...one.decisions.map(
      ({ state, screens, positions, shortest, longest, waiting, best }) =>
        `    ${state}: ${screens}, ${positions}, ${shortest} to ${longest}, ${percent(waiting)}, ${best.map(({ input, part }) => `${input} ${percent(part)}`).join(', ')}`,
    ),
    '  Simple players: mean outcome, deviation, part that comes across as assertive:',
    ...one.players.map(
      ({ name, mean, deviation, assertive }) =>
        `    ${name.padEnd(24)}${[mean, deviation].map((value) => value.toFixed(1).padStart(6)).join('')}  ${(100 * assertive).toFixed(1)} %`,
    ),
  ]),
]
