import type { Fault, Path } from '../scenario/source'
import type { Study } from './study'

/** Ids of the requirements that can be checked on scenarios; P15 to P19 are about the flow of the game. */
export type CheckId =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4'
  | 'P5'
  | 'P6'
  | 'P7'
  | 'P8'
  | 'P9'
  | 'P10'
  | 'P11'
  | 'P12'
  | 'P13'
  | 'P14'
  | 'P20'
  | 'confidential'

/** `too-few` where so few scenarios or decisions cannot tell; `not-applicable` where there is nothing to check. */
export type Status = 'held' | 'broken' | 'too-few' | 'not-applicable'

/** One number that a check has found, with the limits it is held to; a figure without limits only informs. */
export interface Figure {
  name: string
  /** The file it is about; left out where it is about the whole shelf. */
  file?: string
  /** Rounded to three digits after the point. */
  value: number
  least?: number
  most?: number
}

/** A place in a scenario where a requirement is not met; `file` is the name of the file. */
export interface Finding extends Omit<Fault, 'code'> {
  file: string
}

/** What a check has found: the check is broken where there is a finding that is no warning, or a figure out of limits. */
export interface Found {
  figures?: readonly Figure[]
  findings?: readonly Finding[]
  /** In place of a verdict, where there can be none: why. */
  untold?: { status: 'too-few' | 'not-applicable'; why: string }
}

/** One requirement over a shelf of scenarios. */
export interface TeachingCheck {
  id: CheckId
  /** The requirement in one sentence. */
  name: string
  /** What only a reader can judge of it; null where the figures say all. */
  reader: string | null
  find: (shelf: readonly Study[]) => Found
}

/** A check with what it has found. */
export interface CheckResult {
  id: CheckId
  name: string
  status: Status
  figures: readonly Figure[]
  findings: readonly Finding[]
  /** Why there is no verdict; null where there is one. */
  why: string | null
  reader: string | null
}

const isOut = ({ value, least, most }: Figure): boolean =>
  (least !== undefined && value < least) || (most !== undefined && value > most)

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** Runs one check over a shelf. */
export function runCheck({ id, name, reader, find }: TeachingCheck, shelf: readonly Study[]): CheckResult {
  const { figures = [], findings = [], untold } = find(shelf)
  const isBroken = findings.some(({ severity }) => severity !== 'warning') || figures.some(isOut)
  const status = isBroken ? 'broken' : (untold?.status ?? 'held')
  return {
    id,
    name,
    status,
    figures: figures.map((figure) => ({ ...figure, value: rounded(figure.value) })),
    findings,
    why: status === untold?.status ? untold.why : null,
    reader,
  }
}

/** The mean of some numbers; 0 of none. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** A finding at a place of a file. */
export const findingAt = (
  { file }: Study,
  path: Path,
  { found, expected, suggestion = null }: { found: string; expected: string; suggestion?: string | null },
): Finding => ({ file, path, found, expected, suggestion })
