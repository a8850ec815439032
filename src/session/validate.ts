/** An object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** True for objects that are no lists. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a field of the object itself, never of its prototype. */
export const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** True for texts of at most `longest` UTF-16 code units. */
export const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

/** True for whole numbers from 0 on. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** True for seeds: whole numbers of 32 bits, with or without a sign. */
export const isSeed = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= -0x80000000 && Number(value) <= 0xffffffff

/** True for milliseconds since 1970. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** True for ids as scenarios write them. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value)

/** True for content hashes. */
export const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)

/** True for logs: ids of inputs. How many a play can have is its scenario's to say; the room of the storage bounds them. */
export const isLog = (value: unknown): value is string[] => Array.isArray(value) && value.every(isId)

/** True for one of the words of a list. */
export const isOneOf = <const W extends readonly unknown[]>(words: W, value: unknown): value is W[number] =>
  words.includes(value)
