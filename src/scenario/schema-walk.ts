import type { z } from 'zod'
import { nearest } from './nearest'

/** Any part of the format's schema. */
export type Schema = z.core.$ZodType

/** What zod knows about a part of a schema. */
export type Definition = z.core.$ZodTypes['_zod']['def']

/** The definition of a schema, by which code can tell what it asks for. */
export const defOf = (schema: Schema): Definition => (schema as unknown as { def: Definition }).def

/** The schema behind "optional", "or null" and "defined later". */
function unwrap(schema: Schema): Schema {
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'nullable') return unwrap(def.innerType)
  if (def.type === 'lazy') return unwrap(def.getter())
  return schema
}

/** Schemas among which a value chooses; none where the schema is no union. */
function optionsOf(schema: Schema): readonly Schema[] {
  const def = defOf(unwrap(schema))
  return def.type === 'union' ? def.options : []
}

/** Fields of an object schema by name; none for any other schema. */
function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = defOf(unwrap(schema))
  return def.type === 'object' ? def.shape : {}
}

/** Words that a union tells its options apart by, each with its option. */
export function tagsOf(options: readonly Schema[], tag: string): ReadonlyMap<unknown, Schema> {
  const found = tags.get(options)
  if (found !== undefined) return found
  const words = options.flatMap((option) => {
    const field = shapeOf(option)[tag]
    const def = field === undefined ? undefined : defOf(field)
    return def?.type === 'literal' ? def.values.map((word) => [word, option] as const) : []
  })
  const made = new Map<unknown, Schema>(words)
  tags.set(options, made)
  return made
}

const tags = new WeakMap<readonly Schema[], ReadonlyMap<unknown, Schema>>()

/** Names of an object that are looked at; more of them tell nothing new about what it is meant to be. */
const namesRead = 24

type Members = readonly [string, unknown][]

/** Index of the option that a value seems to mean, or null where nothing in it tells. */
export function meantOption(options: readonly Schema[], value: object): number | null {
  const members = Object.entries(value).slice(0, namesRead)
  const exact = best(options.map((option) => likeness(option, members, exactly)))
  // Where every name fits, or a tag does, names that are nearly right change nothing.
  if (exact.score >= members.length) return exact.index
  return best(options.map((option) => likeness(option, members, nearly))).index
}

function best(scores: readonly number[]): { index: number | null; score: number } {
  const score = Math.max(0, ...scores)
  return { index: score === 0 ? null : scores.indexOf(score), score }
}

const exactly = () => 0
const nearly = (name: string, shape: object) => (nearest(name, Object.keys(shape)) === null ? 0 : 0.5)

/** How much a value looks like a schema: a matching tag weighs most, then its fields, then what `other` names weigh. */
function likeness(schema: Schema, members: Members, other: (name: string, shape: object) => number): number {
  const options = optionsOf(schema)
  if (options.length > 0) return Math.max(...options.map((option) => likeness(option, members, other)))
  const shape = shapeOf(schema)
  let score = 0
  for (const [name, member] of members) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (field === undefined) score += other(name, shape)
    else score += isTagged(field, member) ? 100 : 1
  }
  return score
}

function isTagged(field: Schema, member: unknown): boolean {
  const def = defOf(field)
  return def.type === 'literal' && def.values.includes(member as string)
}
