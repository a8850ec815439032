import { z } from 'zod'
import { nearest } from './nearest'
import { expectedWords, type Leaf, leafFault, type Trouble } from './schema-faults'
import { type Definition, defOf, meantOption, type Schema, tagsOf } from './schema-walk'
import { type Fault, type Path, pointer } from './source'

/** Places, kept as JSON pointers, whose content cannot be relied on. */
export type Broken = ReadonlySet<string>

/** True when a path lies at or in a broken place. */
export function isBroken(broken: Broken, path: Path): boolean {
  if (broken.size === 0) return false
  let place = ''
  if (broken.has(place)) return true
  return path.some((step) => {
    place += pointer([step])
    return broken.has(place)
  })
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

/** What is asked of a shape: places known to be wrong already, and the number of faults after which to stop. */
export interface ShapeOptions {
  known: Broken
  most: number
}

type Holder = Record<string | number, unknown>

/** A walk under way. */
interface Walk extends ShapeOptions {
  faults: Map<string, Fault>
  broken: Set<string>
  renamed: Map<string, string>
  isUsable: boolean
  /** Where it is, by the names of the format. */
  path: (string | number)[]
  /** The same with the names that stand in the file, misspelt ones included. */
  written: (string | number)[]
}

/**
 * Checks the shape of a value in one walk and puts stand-ins where it is wrong, so that everything else can still be
 * checked. Changes `value`. The walk follows the branch of each union that the value seems to mean, so its work
 * grows with the value alone.
 */
export function checkShape(schema: Schema, value: unknown, options: ShapeOptions): Shape {
  const walk: Walk = {
    ...options,
    faults: new Map(),
    broken: new Set(options.known),
    renamed: new Map(),
    isUsable: isObject(value) && !Array.isArray(value),
    path: [],
    written: [],
  }
  visit(walk, schema, { root: value }, 'root')
  const isUsable = walk.isUsable && walk.faults.size < walk.most
  return { faults: [...walk.faults.values()], broken: walk.broken, renamed: walk.renamed, isUsable }
}

/** A path with the names that stand in the file, misspelt ones included. */
export const asWritten = (path: Path, renamed: ReadonlyMap<string, string>): Path =>
  renamed.size === 0
    ? path
    : path.map((step, index) => renamed.get(pointer(path.slice(0, index + 1))) ?? step)

function visit(walk: Walk, schema: Schema, holder: Holder, step: string | number): void {
  if (walk.faults.size >= walk.most) return
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
      if (value !== undefined) visit(walk, def.innerType, holder, step)
      return
    case 'nullable':
      if (value !== null) visit(walk, def.innerType, holder, step)
      return
    case 'lazy':
      return visit(walk, def.getter(), holder, step)
    case 'object':
      return visitFields(walk, def, objectAt(walk, holder, step, 'object'))
    case 'record':
      return visitRecord(walk, def, objectAt(walk, holder, step, 'record'))
    case 'array':
      return visitList(walk, def, holder, step)
    case 'union':
      if (isTagged(def)) return visitTagged(walk, def, objectAt(walk, holder, step, 'object'))
      return visitUnion(walk, def, holder, step)
    default:
      return visitWord(walk, schema, holder, step)
  }
}

/** Visits what an object holds under a name, or a list under a number. */
function enter(walk: Walk, schema: Schema, holder: Holder, step: string | number): void {
  within(walk, step, () => visit(walk, schema, holder, step))
}

function within(walk: Walk, step: string | number, action: () => void): void {
  walk.path.push(step)
  const name = walk.renamed.size === 0 ? undefined : walk.renamed.get(pointer(walk.path))
  walk.written.push(name ?? step)
  action()
  walk.path.pop()
  walk.written.pop()
}

function report(walk: Walk, trouble: Trouble, value: unknown, names: Partial<Leaf> = {}): void {
  const path = [...walk.written, ...(trouble.code === 'unrecognized_key' ? [trouble.key] : [])]
  if (walk.faults.size >= walk.most) return
  if (isBroken(walk.known, path) || isBroken(walk.broken, walk.path)) return
  const place = pointer(path)
  if (!walk.faults.has(place)) walk.faults.set(place, leafFault({ ...names, path, trouble, value }))
}

const markBroken = (walk: Walk): void => void walk.broken.add(pointer(walk.path))

/** The object at a place; where something else stands there, that is a fault and an empty one stands in. */
function objectAt(walk: Walk, holder: Holder, step: string | number, expected: string): Holder {
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  if (isObject(value) && !Array.isArray(value)) return value
  report(walk, { code: 'invalid_type', expected }, value, { names: Object.keys(holder) })
  const standIn: Holder = {}
  holder[step] = standIn
  markBroken(walk)
  return standIn
}

type DefinitionOf<T extends Definition['type']> = Extract<Definition, { type: T }>

function visitFields(walk: Walk, { shape }: DefinitionOf<'object'>, object: Holder): void {
  const fields = Object.keys(shape)
  for (const key of Object.keys(object)) {
    if (Object.hasOwn(shape, key)) continue
    if (walk.faults.size >= walk.most) return
    report(walk, { code: 'unrecognized_key', key }, object[key], { fields })
    rename(walk, object, key, fields)
  }
  for (const [name, field] of Object.entries(shape)) enter(walk, field, object, name)
}

/** Gives a misspelt field its right name where that is free. */
function rename(walk: Walk, object: Holder, key: string, fields: readonly string[]): void {
  const right = nearest(key, fields)
  if (right === null || Object.hasOwn(object, right)) return
  object[right] = object[key]
  delete object[key]
  walk.renamed.set(pointer([...walk.path, right]), key)
}

function visitRecord(walk: Walk, { keyType, valueType }: DefinitionOf<'record'>, record: Holder): void {
  for (const key of Object.keys(record)) {
    if (walk.faults.size >= walk.most) return
    if (z.safeParse(keyType, key).success) {
      enter(walk, valueType, record, key)
      continue
    }
    within(walk, key, () => {
      report(walk, { code: 'invalid_key' }, record[key])
      markBroken(walk)
    })
    delete record[key]
  }
}

const hugeList = 200

function visitList(walk: Walk, def: DefinitionOf<'array'>, holder: Holder, step: string | number): void {
  const list = Object.hasOwn(holder, step) ? holder[step] : undefined
  if (!Array.isArray(list)) {
    report(walk, { code: 'invalid_type', expected: 'array' }, list, { names: Object.keys(holder) })
    holder[step] = []
    return markBroken(walk)
  }
  const size = sizeTrouble(def, list.length)
  if (size !== null) report(walk, size, list)
  // Lists far beyond their bound are cut, so that checks that compare entries stay quick.
  const isCut = size?.code === 'too_big' && list.length > hugeList
  const kept = (isCut ? list.slice(0, hugeList) : list) as unknown[]
  if (isCut) holder[step] = kept
  for (const index of kept.keys()) enter(walk, def.element, kept as unknown as Holder, index)
  if (isCut) markBroken(walk)
}

function sizeTrouble(def: DefinitionOf<'array'>, length: number): Trouble | null {
  for (const { _zod } of def.checks ?? []) {
    const check = _zod.def as z.core.$ZodChecks['_zod']['def']
    if (check.check === 'min_length' && length < check.minimum)
      return { code: 'too_small', minimum: check.minimum }
    if (check.check === 'max_length' && length > check.maximum)
      return { code: 'too_big', maximum: check.maximum }
  }
  return null
}

const isTagged = (def: Definition): def is z.core.$ZodDiscriminatedUnionDef => 'discriminator' in def

function visitTagged(walk: Walk, def: z.core.$ZodDiscriminatedUnionDef, object: Holder): void {
  const tag = def.discriminator
  const options = tagsOf(def.options, tag)
  const option = options.get(object[tag])
  if (option !== undefined) return visit(walk, option, { object }, 'object')
  const words = [...options.keys()]
  const near = typeof object[tag] === 'string' ? nearest(object[tag], words.map(String)) : null
  within(walk, tag, () =>
    report(walk, { code: 'invalid_value', values: words }, object[tag], { names: Object.keys(object) }),
  )
  if (near === null) markBroken(walk)
  object[tag] = near ?? words[0]
  const guessed = options.get(object[tag])
  if (guessed !== undefined) visit(walk, guessed, { object }, 'object')
}

function visitUnion(
  walk: Walk,
  { options }: DefinitionOf<'union'>,
  holder: Holder,
  step: string | number,
): void {
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  if (isObject(value)) {
    const meant = meantOption(options, value)
    const option = meant === null ? undefined : options[meant]
    if (option !== undefined) return visit(walk, option, holder, step)
  } else if (options.some((option) => !isNested(option) && z.safeParse(option, value).success)) return
  standInFor(walk, { code: 'invalid_union' }, holder, step)
}

/** True for what holds other values; only a walk may enter it. */
const isNested = (schema: Schema): boolean =>
  ['object', 'record', 'array', 'union'].includes(defOf(schema).type)

/** Texts, numbers and words are judged by the validator itself. */
function visitWord(walk: Walk, schema: Schema, holder: Holder, step: string | number): void {
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  const result = z.safeParse(schema, value)
  if (result.success) return
  const [issue] = result.error.issues
  switch (issue?.code) {
    case 'invalid_type':
      return standInFor(walk, { code: 'invalid_type', expected: issue.expected }, holder, step)
    case 'invalid_value':
      return standInFor(walk, { code: 'invalid_value', values: issue.values }, holder, step)
    case 'too_small':
      return report(walk, { code: 'too_small', minimum: Number(issue.minimum) }, value)
    case 'too_big':
      return report(walk, { code: 'too_big', maximum: Number(issue.maximum) }, value)
    case 'invalid_format':
      return report(walk, { code: 'invalid_format' }, value)
    default:
      throw new Error(`the format has a check "${issue?.code}" that nobody put into words`)
  }
}

const standIns: Partial<Record<string, unknown>> = { string: 'xx', number: 0, int: 0, boolean: false }

/** Reports a value of the wrong type or word, and puts the nearest word, or anything of the right type, in its place. */
function standInFor(walk: Walk, trouble: Trouble, holder: Holder, step: string | number): void {
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined
  report(walk, trouble, value, { names: Object.keys(holder) })
  const words = expectedWords(walk.path, trouble)
  const near = typeof value === 'string' ? nearest(value, words.map(String)) : null
  if (near === null) markBroken(walk)
  if (trouble.code === 'invalid_type') holder[step] = standIns[trouble.expected]
  else holder[step] = near ?? words[0] ?? { fact: 'day', atLeast: 0 }
}

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null
