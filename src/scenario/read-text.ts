import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from './problem'
import { lineStarts, placeOf } from './source'

/** Largest file in UTF-8 bytes. */
const largestFile = 1024 * 1024
/** Deepest nesting of lists and objects. */
const deepest = 32

/** Problems of the text itself: code and why it is one. */
export const textCodes = {
  'too-large': 'A file of more than 1 MiB is no scenario and would stall whoever opens it.',
  'byte-order-mark': 'Strict JSON has no invisible mark at its beginning.',
  'too-deep': 'Nesting beyond 32 levels is an attack or an accident.',
  'not-json': 'What is no JSON cannot be read at all.',
  comment: 'Strict JSON has no comments; other programs would refuse the file.',
  'trailing-comma': 'Strict JSON has no comma before a closing bracket.',
} as const

/** The parsed text, or none where it is beyond reading; problems stand in both cases. */
interface Read {
  root: Node | null
  problems: Problem[]
}

/**
 * Reads strict JSON; measures size and depth before building anything, so that hostile text cannot crash it. Comments
 * and commas are reported up to about `most`.
 */
export function readText(text: string, file: string, most = Number.POSITIVE_INFINITY): Read {
  const problems: Problem[] = []
  let lines = [0]
  const report = (
    code: keyof typeof textCodes,
    offset: number,
    found: string,
    expected: string,
    hint?: string,
  ) =>
    problems.push({
      file,
      ...placeOf(lines, offset),
      code,
      path: '',
      found,
      expected,
      suggestion: hint ?? null,
      severity: 'error',
    })

  // Before anything that grows with the text is built.
  const bytes = utf8Length(text)
  if (bytes > largestFile) {
    report('too-large', 0, `${bytes} bytes`, `at most ${largestFile}`, 'split it into several files')
    return { root: null, problems }
  }
  lines = lineStarts(text)
  const hasMark = text.startsWith('\uFEFF')
  if (hasMark) {
    report('byte-order-mark', 0, 'a byte order mark', 'plain UTF-8', 'save the file as "UTF-8 without BOM"')
  }
  // Blanks keep every offset where it is.
  const { plain, comments, tooDeepAt } = scan(hasMark ? ` ${text.slice(1)}` : text)
  if (tooDeepAt !== null) {
    report('too-deep', tooDeepAt, 'more nested lists and objects', `at most ${deepest} levels`)
    return { root: null, problems }
  }
  for (const offset of comments.slice(0, most)) {
    report('comment', offset, 'a comment', 'none', 'put notes into a file of their own')
  }
  const errors: ParseError[] = []
  const root = parseTree(plain, errors) ?? null
  const fatal = errors.find((error) => !isTrailingComma(plain, error))
  const commas = errors.filter((error) => isTrailingComma(plain, error)).map((error) => error.offset)
  for (const offset of new Set(commas)) {
    if (problems.length >= most || (fatal && fatal.offset < offset)) break
    report(
      'trailing-comma',
      offset,
      'a bracket right after a comma',
      'no comma after the last member',
      'remove the comma',
    )
  }
  if (fatal) report('not-json', fatal.offset, brokenAt(plain, fatal), 'strict JSON', hintFor(fatal))
  return { root: fatal ? null : root, problems }
}

/** Bytes of a text in UTF-8; a lone surrogate counts as three, as it is replaced when written. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

interface Scanned {
  /** The text with comments blanked out. */
  plain: string
  /** Offsets of the comments. */
  comments: number[]
  /** Offset of the first bracket that nests too deep. */
  tooDeepAt: number | null
}

/** Walks the tokens once, without recursion. */
function scan(text: string): Scanned {
  const scanner = createScanner(text)
  const comments: number[] = []
  let plain = ''
  let copied = 0
  let depth = 0
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth++
    if (token === closeBrace || token === closeBracket) depth--
    const offset = scanner.getTokenOffset()
    if (depth > deepest) return { plain: text, comments, tooDeepAt: offset }
    if (token !== lineComment && token !== blockComment) continue
    comments.push(offset)
    const length = scanner.getTokenLength()
    plain += text.slice(copied, offset) + ' '.repeat(length)
    copied = offset + length
  }
  return { plain: plain + text.slice(copied), comments, tooDeepAt: null }
}

// The numbers of jsonc-parser's SyntaxKind, a const enum that separately compiled modules cannot read.
const openBrace = 1
const closeBrace = 2
const openBracket = 3
const closeBracket = 4
const lineComment = 12
const blockComment = 13
const endOfFile = 17

function isTrailingComma(text: string, error: ParseError): boolean {
  const name = printParseErrorCode(error.error)
  if (name !== 'PropertyNameExpected' && name !== 'ValueExpected') return false
  const bracket = text[error.offset]
  return (bracket === '}' || bracket === ']') && hasCommaBefore(text, error.offset)
}

function hasCommaBefore(text: string, offset: number): boolean {
  let index = offset - 1
  while (index >= 0 && ' \t\r\n'.includes(text[index] ?? '')) index--
  return text[index] === ','
}

function brokenAt(text: string, error: ParseError): string {
  if (text.trim() === '') return 'an empty file'
  if (error.offset >= text.length) return 'the end of the file'
  const [word = ''] = /^\S{1,20}/.exec(text.slice(error.offset)) ?? []
  return word === '' ? 'a line that ends too early' : `text that cannot be read at "${word}"`
}

const hints: Partial<Record<string, string>> = {
  InvalidSymbol: 'write texts in double quotes; only numbers, true, false and null stand without',
  CommaExpected: 'put a comma between two members',
  ColonExpected: 'put a colon between a name and its value',
  PropertyNameExpected: 'put a name in double quotes before each value',
  CloseBraceExpected: 'close the object with }',
  CloseBracketExpected: 'close the list with ]',
  EndOfFileExpected: 'remove what stands after the last bracket',
  UnexpectedEndOfString: 'close the text with a double quote; write a new line inside a text as \\n',
  InvalidCharacter: 'write a new line inside a text as \\n and a tab as a blank',
  InvalidEscapeCharacter: 'write a backslash as \\\\',
  ValueExpected:
    'put a value here: a text in double quotes, a number, true, false, null, a list or an object',
}

const hintFor = (error: ParseError): string | undefined => hints[printParseErrorCode(error.error)]
