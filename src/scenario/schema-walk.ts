import type { z } from 'zod'
import { nearest } from './nearest'
import type { Path } from './source'

type Schema = z.core.$ZodType

type Definition = z.core.$ZodTypes['_zod']['def']

const defOf = (schema: Schema): Definition => (schema as unknown as { def: Definition }).def

/** The schema behind "optional", "or null" and "defined later". */
function unwrap(schema: Schema): Schema {
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'nullable') return unwrap(def.innerType)
  if (def.type === 'lazy') return unwrap(def.getter())
  return schema
}

/** Schemas among which a value chooses; none where the schema is no union. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const def = defOf(unwrap(schema))
  return def.type === 'union' ? def.options : []
}

/** Fields of an object schema by name; none for any other schema. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = defOf(unwrap(schema))
  return def.type === 'object' ? def.shape : {}
}

/** Schema of the entries of a list schema; undefined for any other schema. */
export function elementOf(schema: Schema): Schema | undefined {
  const def = defOf(unwrap(schema))
  return def.type === 'array' ? def.element : undefined
}

/** Index of the option that a value seems to mean, or null where nothing in it tells. */
export function meantOption(options: readonly Schema[], value: object): number | null {
  let best: number | null = null
  let bestScore = 0
  for (const [index, option] of options.entries()) {
    const score = likeness(option, value)
    if (score <= bestScore) continue
    best = index
    bestScore = score
  }
  return best
}

/** How much a value looks like a schema: a matching tag weighs most, then its fields, then fields nearly named so. */
function likeness(schema: Schema, value: object): number {
  const options = optionsOf(schema)
  if (options.length > 0) return Math.max(...options.map((option) => likeness(option, value)))
  const shape = shapeOf(schema)
  let score = 0
  for (const [name, member] of Object.entries(value)) {
    const field = shape[name]
    if (field === undefined) {
      score += nearest(name, Object.keys(shape)) === null ? 0 : 0.5
      continue
    }
    const def = defOf(field)
    score += def.type !== 'literal' ? 1 : def.values.includes(member as string) ? 100 : 1
  }
  return score
}

/** The schema that a value at a path has to fit, or null where the path leads out of the format. */
export function schemaAt(root: Schema, value: unknown, path: Path): Schema | null {
  let schema = choose(root, value)
  let here = value
  for (const step of path) {
    const next = memberSchema(schema, step)
    if (next === null) return null
    here =
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined
    schema = choose(next, here)
  }
  return schema
}

function memberSchema(schema: Schema, step: string | number): Schema | null {
  const def = defOf(schema)
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  if (def.type === 'object' && typeof step === 'string') return def.shape[step] ?? null
  return null
}

function choose(schema: Schema, value: unknown): Schema {
  const options = optionsOf(schema)
  if (options.length === 0 || typeof value !== 'object' || value === null) return unwrap(schema)
  const index = meantOption(options, value)
  const option = index === null ? undefined : options[index]
  return option === undefined ? unwrap(schema) : choose(option, value)
}
