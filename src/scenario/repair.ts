import { nearest } from './nearest'
import { faultsOf, fieldsAt, type Leaf, leavesOf, wordsOf } from './schema-faults'
import { type Fault, type Path, pointer } from './source'
import { valueAt } from './tree-faults'

/** Places, kept as JSON pointers, whose content cannot be relied on. */
export type Broken = ReadonlySet<string>

/** True when a path lies at or in a broken place. */
export function isBroken(broken: Broken, path: Path): boolean {
  for (let length = 0; length <= path.length; length++) {
    if (broken.has(pointer(path.slice(0, length)))) return true
  }
  return false
}

/** What the shape of a value is worth. */
export interface Shape {
  faults: Fault[]
  /** Places that hold a stand-in, because what stood there could not be used. */
  broken: Set<string>
  /** Misspelt names by the pointer under which their values now stand. */
  renamed: ReadonlyMap<string, string>
  /** True where every field now has the type that the format gives it. */
  isUsable: boolean
}

const mostRounds = 12

/**
 * Checks the shape of a value and puts stand-ins where it is wrong, so that everything else can still be checked.
 * Changes `value`. `known` are places that are known to be wrong already.
 */
export function checkShape(value: unknown, known: Broken): Shape {
  const faults = new Map<string, Fault>()
  const broken = new Set(known)
  const names = new Map<string, string>()
  const done = (isUsable: boolean): Shape => ({
    faults: [...faults.values()].map((fault) => ({ ...fault, path: asWritten(fault.path, names) })),
    broken,
    renamed: names,
    isUsable,
  })
  for (let round = 0; round < mostRounds; round++) {
    const leaves = leavesOf(value)
    const fresh = leaves
      .filter((leaf) => !isBroken(broken, leaf.path))
      .flatMap((leaf) => faultsOf(value, leaf))
    const renamed = new Set<string>()
    for (const fault of fresh) {
      const place = renamedTo(value, fault)
      if (place === null) continue
      renamed.add(place)
      names.set(place, String(fault.path.at(-1)))
    }
    for (const fault of fresh) {
      const place = pointer(fault.path)
      const isNamedWrong = fault.code === 'missing-field' && renamed.has(place)
      if (!isNamedWrong && !faults.has(place)) faults.set(place, fault)
    }
    const left = leaves.filter((leaf) => !renamed.has(pointer(leaf.path)))
    const repairs = left.map((leaf) => repair(value, leaf))
    for (const one of repairs) if (one.broken !== null) broken.add(pointer(one.broken))
    if (renamed.size === 0 && repairs.every((one) => !one.isChanged)) {
      return done(repairs.every((one) => one.isHarmless))
    }
  }
  return done(false)
}

/** A path with the names that stand in the file, misspelt ones included. */
export const asWritten = (path: Path, renamed: ReadonlyMap<string, string>): Path =>
  path.map((step, index) => renamed.get(pointer(path.slice(0, index + 1))) ?? step)

/** Gives a misspelt field its right name where that is free; the pointer it then has, else null. */
function renamedTo(value: unknown, fault: Fault): string | null {
  if (fault.code !== 'unknown-field') return null
  const base = fault.path.slice(0, -1)
  const object = valueAt(value, base)
  const name = String(fault.path.at(-1))
  const right = nearest(name, fieldsAt(value, base))
  if (right === null || !isObject(object) || Object.hasOwn(object, right)) return null
  object[right] = object[name]
  delete object[name]
  return pointer([...base, right])
}

interface Repair {
  isChanged: boolean
  /** The type is right although something else is wrong. */
  isHarmless: boolean
  broken: Path | null
}

const unchanged: Repair = { isChanged: false, isHarmless: true, broken: null }

const standIns: Partial<Record<string, () => unknown>> = {
  string: () => 'xx',
  number: () => 0,
  int: () => 0,
  boolean: () => false,
  array: () => [],
  object: () => ({}),
  record: () => ({}),
}

function repair(root: unknown, leaf: Leaf): Repair {
  const { path, issue } = leaf
  const parent = valueAt(root, path.slice(0, -1))
  const step = path.at(-1)
  switch (issue.code) {
    case 'too_big':
      return cutHugeList(parent, leaf)
    case 'unrecognized_keys':
    case 'too_small':
    case 'invalid_format':
      return unchanged
    case 'invalid_key':
      if (!isObject(parent) || step === undefined) return { ...unchanged, isHarmless: false }
      delete parent[step]
      return { isChanged: true, isHarmless: false, broken: path }
    default:
      break
  }
  if (!isObject(parent) || step === undefined) return { ...unchanged, isHarmless: false }
  const words = wordsOf(leaf)
  const near = nearest(String(parent[step]), words.map(String))
  if (issue.code === 'invalid_type') parent[step] = standIns[issue.expected]?.()
  else if (words.length > 0) parent[step] = near ?? words[0]
  else parent[step] = { fact: 'day', atLeast: 0 }
  const isTag = issue.code === 'invalid_union' && 'discriminator' in issue
  const isGuessed = near !== null && words.length > 0
  return { isChanged: true, isHarmless: false, broken: isGuessed ? null : isTag ? path.slice(0, -1) : path }
}

const hugeList = 200

/** Lists far beyond their bound are cut, so that checks that compare entries stay quick. */
function cutHugeList(parent: unknown, { path }: Leaf): Repair {
  const step = path.at(-1)
  if (!isObject(parent) || step === undefined) return unchanged
  const list = parent[step]
  if (!Array.isArray(list) || list.length <= hugeList) return unchanged
  parent[step] = list.slice(0, hugeList) as unknown
  return { isChanged: true, isHarmless: false, broken: path }
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
