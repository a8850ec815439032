import { didYouMean, nearest } from './nearest'
import { oneOf, quoted, shown } from './problem'
import type { Fault, Path } from './source'
import { fixedResponseKinds } from './vocabulary'

/** Problems of the shape of a scenario: code and why it is one. */
export const schemaCodes = {
  'missing-field': 'The game cannot do without this field.',
  'unknown-field': 'A field with a misspelt name would silently do nothing.',
  'wrong-type': 'A text, a number, a list and an object cannot stand in for each other.',
  'unknown-word': 'The format has closed lists of words; any other would mean nothing to the game.',
  'bad-id': 'Ids are lower-case letters, digits and hyphens, so that they can be typed and linked.',
  'bad-language': 'The language decides how texts are read aloud and checked.',
  'bad-recording':
    'A recording is a plain file in the folder of its scenario, and nothing else is ever fetched.',
  'too-short': 'An empty text leaves the player with nothing.',
  'too-long': 'A longer text does not fit where it is shown.',
  'too-few': 'The list needs more entries to make sense.',
  'too-many': 'More entries than anybody can take in.',
  'out-of-range': 'The number means nothing beyond these bounds.',
} as const

/** One way in which a value is not what the format asks for. */
export type Trouble =
  | { code: 'invalid_type'; expected: string }
  | { code: 'invalid_value'; values: readonly unknown[] }
  | { code: 'invalid_union' | 'invalid_format' | 'invalid_key' }
  | { code: 'unrecognized_key'; key: string }
  | { code: 'too_small'; minimum: number }
  | { code: 'too_big'; maximum: number }

/** A trouble at its place. */
export interface Leaf {
  path: Path
  trouble: Trouble
  value: unknown
  /** Names that an object may have, where one has another. */
  fields?: readonly string[]
  /** Names beside the place, where something may be missing there. */
  names?: readonly string[]
}

/** Words that the value at a path may be, where the format has a closed list for it. */
export function expectedWords(path: Path, trouble: Trouble): readonly unknown[] {
  if (trouble.code === 'invalid_value') return trouble.values
  return trouble.code === 'invalid_union' && path.at(-1) === 'kind' ? responseKinds : []
}

const responseKinds = [...fixedResponseKinds, 'says-call-me-day-7']

/** The fault a trouble stands for, in the words of the format. */
export function leafFault(leaf: Leaf): Fault {
  const { path, trouble, value } = leaf
  switch (trouble.code) {
    case 'unrecognized_key':
      return unknownField(path, trouble.key, leaf.fields ?? [])
    case 'invalid_key':
      return { ...badId(path, String(path.at(-1))), atKey: true }
    case 'invalid_format':
      return formatFault(path, String(value))
    case 'too_small':
      return sizeFault(path, value, 'too_small', trouble.minimum)
    case 'too_big':
      return sizeFault(path, value, 'too_big', trouble.maximum)
    default:
      break
  }
  if (value === undefined) return missing(leaf)
  const words = expectedWords(path, trouble)
  return words.length > 0 && typeof value === 'string' ? wordFault(leaf, value, words) : typeFault(leaf)
}

function unknownField(path: Path, key: string, fields: readonly string[]): Fault {
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

function missing(leaf: Leaf): Fault {
  const { path, names = [] } = leaf
  const name = String(path.at(-1))
  const similar = nearest(name, names)
  return {
    code: 'missing-field',
    path,
    found: `no field ${quoted(name)}`,
    expected: expectedOf(leaf),
    suggestion: similar === null ? null : `is "${similar}" meant to be "${name}"?`,
  }
}

const wordFault = (leaf: Leaf, value: string, words: readonly unknown[]): Fault => ({
  code: 'unknown-word',
  path: leaf.path,
  found: quoted(value),
  expected: expectedOf(leaf),
  suggestion: didYouMean(value, words.map(String)),
})

const typeFault = (leaf: Leaf): Fault => ({
  code: 'wrong-type',
  path: leaf.path,
  found: shown(leaf.value),
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

function expectedOf({ path, trouble }: Leaf): string {
  if (trouble.code === 'invalid_type') return typeNames[trouble.expected] ?? trouble.expected
  const words = expectedWords(path, trouble)
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

function formatFault(path: Path, text: string): Fault {
  if (isRecording(path)) return badRecording(path, text)
  if (path.length !== 1 || path[0] !== 'language') return badId(path, text)
  return {
    code: 'bad-language',
    path,
    found: quoted(text),
    expected: 'a language tag such as "en" or "pt-BR"',
  }
}

const isRecording = (path: Path): boolean =>
  path.at(-1) === 'recording' || (typeof path.at(-1) === 'number' && path.at(-3) === 'recordings')

const badRecording = (path: Path, text: string): Fault => ({
  code: 'bad-recording',
  path,
  found: quoted(text),
  expected: 'the plain name of an ogg, mp3 or wav file in lower case, such as "warm-1.ogg"',
})

function sizeFault(path: Path, value: unknown, way: 'too_small' | 'too_big', limit: number): Fault {
  const bound = way === 'too_big' ? `at most ${limit}` : `at least ${limit}`
  if (typeof value === 'string') {
    const found = value === '' ? 'an empty text' : `${value.length} letters`
    const code = way === 'too_big' ? 'too-long' : 'too-short'
    return { code, path, found, expected: `${bound} letters` }
  }
  if (Array.isArray(value)) {
    const code = way === 'too_big' ? 'too-many' : 'too-few'
    return { code, path, found: shown(value), expected: `${bound} in the list` }
  }
  return { code: 'out-of-range', path, found: shown(value), expected: bound }
}
