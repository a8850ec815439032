import type { Node } from 'jsonc-parser'
import { quoted, visible } from './problem'
import type { Fault, Path } from './source'

/** Problems of names, numbers and letters, whatever they mean: code and why it is one. */
export const treeCodes = {
  'duplicate-key': 'Of two fields with one name, programs silently keep one or the other.',
  'reserved-id': 'The name means something to JavaScript objects and could be mistaken for it.',
  'unsafe-number': 'The number is too large to be kept exactly.',
  'ill-formed-text': 'Invisible characters can garble a text or turn it around on the screen.',
} as const

const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** True for names that objects inherit; no id or field of a scenario has such a name. */
const isReserved = (name: string): boolean => reserved.has(name)

/** Fields whose value is an id. */
const idFields = new Set(
  'id to of item uses from start timeUp cutOff then speaker by look set flags'.split(' '),
)

const unwanted = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** Longest name that is looked into; longer ones are neither a field nor an id, which the shape tells. */
const longestName = 200

/** A node under way, with the steps that lead to it. */
interface Visit {
  node: Node
  path: Path
}

/** Problems of names, numbers and letters in a parsed text, wherever they stand; at most about `most`. */
export function treeFaults(root: Node, most: number): Fault[] {
  const faults: Fault[] = []
  const left: Visit[] = [{ node: root, path: [] }]
  for (let visit = left.pop(); visit !== undefined && faults.length < most; visit = left.pop()) {
    const { node, path } = visit
    const children = node.children ?? []
    if (node.type === 'object') {
      for (const fault of keyFaults(children, path)) if (faults.push(fault) >= most) break
      for (const member of members(children, path)) left.push(member)
    }
    if (node.type === 'array')
      for (const [index, child] of children.entries()) left.push({ node: child, path: [...path, index] })
    if (node.type === 'number') faults.push(...numberFaults(node.value, path))
    if (node.type === 'string') faults.push(...stringFaults(node.value, path))
  }
  return faults
}

function* members(properties: readonly Node[], path: Path): Generator<Visit> {
  for (const property of properties) {
    const [key, node] = property.children ?? []
    const name: unknown = key?.value
    if (node !== undefined && typeof name === 'string' && name.length <= longestName)
      yield { node, path: [...path, name] }
  }
}

function* keyFaults(properties: readonly Node[], object: Path): Generator<Fault> {
  const seen = new Set<string>()
  for (const property of properties) {
    const key: unknown = property.children?.[0]?.value
    if (typeof key !== 'string') continue
    const path = [...object, key]
    if (isReserved(key)) yield { ...reservedId(path, key), atKey: true }
    else if (unwanted.test(key)) yield { ...illFormed(path, key), atKey: true }
    else if (seen.has(key)) {
      yield {
        code: 'duplicate-key',
        path,
        found: `a second ${quoted(key)}`,
        expected: 'each name once in an object',
        suggestion: 'remove or rename one of them',
        atKey: true,
      }
    }
    seen.add(key)
  }
}

function* numberFaults(value: unknown, path: Path): Generator<Fault> {
  if (typeof value === 'number' && isUnsafe(value)) yield unsafeNumber(path, value)
}

/** True for numbers that are not kept exactly, or not at all. */
export const isUnsafe = (value: number): boolean => !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)

/** The fault that such a number is. */
export const unsafeNumber = (path: Path, value: number): Fault => ({
  code: 'unsafe-number',
  path,
  found: Number.isFinite(value) ? String(value) : 'a number beyond all bounds',
  expected: `a number of at most ${Number.MAX_SAFE_INTEGER}`,
})

function* stringFaults(value: unknown, path: Path): Generator<Fault> {
  if (typeof value !== 'string') return
  if (unwanted.test(value)) yield illFormed(path, value)
  const field = path.findLast((step) => typeof step === 'string')
  if (typeof field === 'string' && idFields.has(field) && isReserved(value)) yield reservedId(path, value)
}

const reservedId = (path: Path, name: string): Fault => ({
  code: 'reserved-id',
  path,
  found: quoted(name),
  expected: 'a name that JavaScript objects do not inherit',
  suggestion: 'choose another name',
})

function illFormed(path: Path, value: string): Fault {
  const [character = ''] = unwanted.exec(value) ?? []
  return {
    code: 'ill-formed-text',
    path,
    found: `the invisible character ${visible(character)}`,
    expected: 'letters, signs and \\n for a new line',
    suggestion: 'delete it and type the words again',
  }
}

/** The plain value of a node: reserved names are left out and of two equal names the first counts. */
export function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf)
  if (node.type !== 'object') return node.value as unknown
  const value: Record<string, unknown> = {}
  for (const property of node.children ?? []) {
    const [key, member] = property.children ?? []
    const name: unknown = key?.value
    if (typeof name !== 'string' || member === undefined) continue
    if (!isReserved(name) && !Object.hasOwn(value, name)) value[name] = valueOf(member)
  }
  return value
}
