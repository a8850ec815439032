import type { z } from 'zod'
import { scenarioSchema } from './format'
import { didYouMean, nearest } from './nearest'
import { oneOf, quoted, shown } from './problem'
import { elementOf, meantOption, optionsOf, schemaAt, shapeOf } from './schema-walk'
import type { Fault, Path } from './source'
import { valueAt } from './tree-faults'
import { fixedResponseKinds } from './vocabulary'

/** Problems of the shape of a scenario: code and why it is one. */
export const schemaCodes = {
  'missing-field': 'The game cannot do without this field.',
  'unknown-field': 'A field with a misspelt name would silently do nothing.',
  'wrong-type': 'A text, a number, a list and an object cannot stand in for each other.',
  'unknown-word': 'The format has closed lists of words; any other would mean nothing to the game.',
  'bad-id': 'Ids are lower-case letters, digits and hyphens, so that they can be typed and linked.',
  'bad-language': 'The language decides how texts are read aloud and checked.',
  'too-short': 'An empty text leaves the player with nothing.',
  'too-long': 'A longer text does not fit where it is shown.',
  'too-few': 'The list needs more entries to make sense.',
  'too-many': 'More entries than anybody can take in.',
  'out-of-range': 'The number means nothing beyond these bounds.',
} as const

/** An issue of the validator at its full path, where unions were entered. */
export interface Leaf {
  path: Path
  issue: z.core.$ZodIssue
}

/** Issues of a value, each at the branch of a union that the value seems to mean. */
export function leavesOf(value: unknown): Leaf[] {
  const result = scenarioSchema.safeParse(value)
  return result.success ? [] : result.error.issues.flatMap((issue) => enter(value, [], issue))
}

function enter(root: unknown, base: Path, issue: z.core.$ZodIssue): Leaf[] {
  const path = [...base, ...(issue.path as Path)]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue }]
  const value = valueAt(root, path)
  const branch = typeof value === 'object' && value !== null ? meantBranch(root, path, value) : null
  const inner = branch === null ? undefined : issue.errors[branch]
  return inner === undefined ? [{ path, issue }] : inner.flatMap((one) => enter(root, path, one))
}

function meantBranch(root: unknown, path: Path, value: object): number | null {
  const parent = schemaAt(scenarioSchema, root, path.slice(0, -1))
  const step = path.at(-1)
  if (parent === null || step === undefined) return null
  const union = typeof step === 'string' ? shapeOf(parent)[step] : elementOf(parent)
  return union === undefined ? null : meantOption(optionsOf(union), value)
}

/** Names of the fields that an object at a path may have. */
export function fieldsAt(root: unknown, path: Path): string[] {
  const schema = schemaAt(scenarioSchema, root, path)
  return schema === null ? [] : Object.keys(shapeOf(schema))
}

/** Words that the value at a path may be, where the format has a closed list for it. */
export function wordsOf({ path, issue }: Leaf): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values
  if (issue.code !== 'invalid_union') return []
  if ('options' in issue && issue.options !== undefined) return issue.options
  return path.at(-1) === 'kind' ? [...fixedResponseKinds, 'says-call-me-day-7'] : []
}

/** The faults an issue stands for, in the words of the format. */
export function faultsOf(root: unknown, leaf: Leaf): Fault[] {
  const { path, issue } = leaf
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(root, [...path, key], key))
    case 'invalid_key':
      return [{ ...badId(path, String(path.at(-1))), atKey: true }]
    case 'invalid_format':
      return [formatFault(leaf, value)]
    case 'too_small':
    case 'too_big':
      return [sizeFault(path, issue, value)]
    default:
      if (value === undefined) return [missing(root, leaf)]
      return [
        wordsOf(leaf).length > 0 && typeof value === 'string'
          ? wordFault(leaf, value)
          : typeFault(leaf, value),
      ]
  }
}

function unknownField(root: unknown, path: Path, key: string): Fault {
  const fields = fieldsAt(root, path.slice(0, -1))
  const isShort = fields.length > 0 && fields.length <= 12
  const expected = isShort ? `only ${fields.join(', ')}` : 'only fields of the format'
  return {
    code: 'unknown-field',
    path,
    found: `the field ${quoted(key)}`,
    expected,
    suggestion: didYouMean(key, fields),
    atKey: true,
  }
}

function missing(root: unknown, leaf: Leaf): Fault {
  const { path } = leaf
  const name = String(path.at(-1))
  const parent = valueAt(root, path.slice(0, -1))
  const names = typeof parent === 'object' && parent !== null ? Object.keys(parent) : []
  const similar = nearest(name, names)
  return {
    code: 'missing-field',
    path,
    found: `no field ${quoted(name)}`,
    expected: expectedOf(leaf),
    suggestion: similar === null ? null : `is "${similar}" meant to be "${name}"?`,
  }
}

const wordFault = (leaf: Leaf, value: string): Fault => ({
  code: 'unknown-word',
  path: leaf.path,
  found: quoted(value),
  expected: expectedOf(leaf),
  suggestion: didYouMean(value, wordsOf(leaf).map(String)),
})

const typeFault = (leaf: Leaf, value: unknown): Fault => ({
  code: 'wrong-type',
  path: leaf.path,
  found: shown(value),
  expected: expectedOf(leaf),
})

const typeNames: Partial<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
}

function expectedOf(leaf: Leaf): string {
  const { issue } = leaf
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected
  const words = wordsOf(leaf)
  if (words.length > 0) return oneOf(words)
  return 'a condition: an object with "fact", "all", "any" or "not"'
}

const badId = (path: Path, id: string): Fault => {
  const better = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  return {
    code: 'bad-id',
    path,
    found: quoted(id),
    expected: 'an id of 1 to 40 lower-case letters, digits and hyphens that begins with a letter',
    suggestion: better === '' ? null : `write "${better}"`,
  }
}

function formatFault({ path }: Leaf, value: unknown): Fault {
  const text = String(value)
  if (path.length === 1 && path[0] === 'language') {
    return {
      code: 'bad-language',
      path,
      found: quoted(text),
      expected: 'a language tag such as "en" or "pt-BR"',
    }
  }
  if (path.at(-1) !== 'kind') return badId(path, text)
  const kinds = [...fixedResponseKinds, 'says-call-me-day-7']
  return {
    code: 'unknown-word',
    path,
    found: quoted(text),
    expected: oneOf(kinds),
    suggestion: didYouMean(text, kinds),
  }
}

function sizeFault(
  path: Path,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
): Fault {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  if (typeof value === 'string') {
    const found = value === '' ? 'an empty text' : `${value.length} letters`
    return {
      code: issue.code === 'too_big' ? 'too-long' : 'too-short',
      path,
      found,
      expected: `${bound} letters`,
    }
  }
  if (Array.isArray(value)) {
    const code = issue.code === 'too_big' ? 'too-many' : 'too-few'
    return { code, path, found: shown(value), expected: `${bound} in the list` }
  }
  return { code: 'out-of-range', path, found: shown(value), expected: bound }
}
