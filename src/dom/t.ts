import type { afterMessages } from './messages.after.en'
import { messages } from './messages.en'

type Holes<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never

/** Values for the holes of a message. */
export type Values<S> = Readonly<Record<Holes<S>, string | number>>

type Given<S> = [Holes<S>] extends [never] ? [] : [values: Values<S>]

/** A list of messages by key. */
export type Messages = Readonly<Record<string, string>>

/** Fills the holes of a text; a hole without a value stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{([a-z]+)\}/g, (hole, name: string) => String(values[name] ?? hole))

/** Makes the function that looks up one list's messages, typed by its keys and their holes. */
export const makeT =
  <M extends Messages>(list: M) =>
  <K extends keyof M & string>(key: K, ...[values]: Given<M[K]>): string =>
    fill(list[key] ?? key, values)

type List = typeof messages & typeof afterMessages

/** What is known by now: the words for the first choice, and the others once their part has come. */
const known: Record<string, string> = { ...messages }

/** Adds the words of a part that has come later. */
export const learn = (list: Messages): void => void Object.assign(known, list)

/** Keys of the messages of playing. */
export type Key = keyof List

/** Looks up a message of playing. */
export const t = makeT(known as List)

/** Keys that exist as `key.one` and `key.other`. */
export type Counted = Key extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

const rules = new Intl.PluralRules('en')

/** Looks up the form of a message for a number, which fills the hole `n`. */
export const count = (key: Counted, n: number, values: Readonly<Record<string, string | number>> = {}) => {
  const form = rules.select(n) === 'one' ? 'one' : 'other'
  return fill(known[`${key}.${form}`] ?? key, { n, ...values })
}

/** Looks up a key that is only known while playing; null where there is none. */
export const find = (key: string, values: Readonly<Record<string, string | number>> = {}): string | null =>
  Object.hasOwn(known, key) ? fill(known[key] ?? key, values) : null
