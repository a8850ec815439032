import type { Node } from 'jsonc-parser'
import type { Problem } from './problem'

/** Steps from the root of the file to a value. */
export type Path = readonly (string | number)[]

/** A problem before its place in the text is known. */
export interface Fault {
  code: string
  path: Path
  found: string
  expected: string
  suggestion?: string | null
  /** `warning` leaves the scenario playable; `error` by default. */
  severity?: Problem['severity']
  /** Points at the name of the field instead of its value. */
  atKey?: boolean
  /** Other places that were read; where one of them is broken, the fault says nothing of its own. */
  reads?: readonly Path[]
}

/** The text of a file with the places of its parts. */
export interface Source {
  file: string
  text: string
  root: Node
  /** Offsets at which the lines begin. */
  lines: readonly number[]
  /** Members of each object by name, filled when first asked for. */
  members: Map<Node, Map<string, Node>>
}

/** JSON pointer (RFC 6901) of a path. */
export const pointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

/** Line and column of an offset, both from 1. */
export function placeOf(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

/** Prepares a parsed text for looking up places. */
export const makeSource = (file: string, text: string, root: Node): Source => ({
  file,
  text,
  root,
  lines: lineStarts(text),
  members: new Map(),
})

/** The problem that a fault is, at the place its path leads to (or its nearest part that exists). */
export function problemAt(source: Source, fault: Fault): Problem {
  return {
    file: source.file,
    ...placeOf(source.lines, offsetOf(source, fault)),
    code: fault.code,
    path: pointer(fault.path),
    found: fault.found,
    expected: fault.expected,
    suggestion: fault.suggestion ?? null,
    severity: fault.severity ?? 'error',
  }
}

function offsetOf(source: Source, fault: Fault): number {
  let node = source.root
  for (const [index, step] of fault.path.entries()) {
    const member = memberOf(source, node, step)
    if (member === undefined) return node.offset
    const isLast = index === fault.path.length - 1
    if (isLast && fault.atKey && member.type === 'property') return member.offset
    node = member.type === 'property' ? (member.children?.[1] ?? member) : member
  }
  return node.offset
}

function memberOf(source: Source, node: Node, step: string | number): Node | undefined {
  if (node.type === 'array') return typeof step === 'number' ? node.children?.[step] : undefined
  if (node.type !== 'object') return undefined
  const known = source.members.get(node)
  if (known) return known.get(String(step))
  const members = new Map<string, Node>()
  for (const property of node.children ?? []) {
    const key: unknown = property.children?.[0]?.value
    if (typeof key === 'string' && !members.has(key)) members.set(key, property)
  }
  source.members.set(node, members)
  return members.get(String(step))
}
