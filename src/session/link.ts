import { inputs, type Log, mix, replayPrefix, start, step } from '../engine'
import type { Scenario } from '../scenario'
import { isHash, isSeed } from './validate'

/** Everything of a finished play that a link holds, beside the scenario's id. */
export interface LinkedPlay {
  seed: number
  log: Log
}

/** Why a link shows no play: it is damaged, its scenario is another by now, or its choices are not offered. */
export type LinkFault = 'malformed' | 'changed' | 'unfit'

/** First letter of a code: the way of writing it. */
const version = '1'
/** The 64 letters of base64url. @source RFC 4648, section 5 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Longest code that is written or read, in letters: about a thousand choices. */
const longestCode = 512
/** No code of that length holds more choices; a play that goes on longer is none. */
const mostChoices = longestCode * 6
/** Letters of the code that tell whether the rest has arrived whole. */
const checkLength = 3

const hashBits = 64n
const seedBits = 33n
const logCheckBits = 32n

/**
 * Writes a finished play as letters that are safe in an address; null where it has not ended or is too long. One whole number
 * holds, lowest first: the hash of the scenario's file, the seed, a check of the choices, and for each choice its place
 * among what was offered.
 */
export function codeOf(scenario: Scenario, hash: string, { seed, log }: LinkedPlay): string | null {
  const places = isHash(hash) && isSeed(seed) ? placesOf(scenario, seed, log) : null
  if (places === null) return null
  let number = 0n
  for (const { place, of } of places.toReversed()) number = number * BigInt(of) + BigInt(place)
  number = (number << logCheckBits) | checkOf(scenario, seed, log)
  number = (number << seedBits) | BigInt(seed < 0 ? -2 * seed - 1 : 2 * seed)
  const text = write((number << hashBits) | BigInt(`0x${hash}`))
  const code = version + sumOf(text) + text
  return code.length > longestCode ? null : code
}

/** Reads what `codeOf` has written, for the scenario as it is now; whatever the text, it throws nothing. */
export function playOf(scenario: Scenario, hash: string, code: string): LinkedPlay | LinkFault {
  // A highest letter of no worth would be a second way to write the same play.
  if (code.length > longestCode || !/^1[\w-]+$/.test(code) || code.endsWith('A')) return 'malformed'
  const text = code.slice(version.length + checkLength)
  if (code !== version + sumOf(text) + text) return 'malformed'
  let rest = read(text)
  const take = (bits: bigint): bigint => {
    const part = BigInt.asUintN(Number(bits), rest)
    rest >>= bits
    return part
  }
  const foundHash = take(hashBits).toString(16).padStart(16, '0')
  const folded = Number(take(seedBits))
  const seed = folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
  const check = take(logCheckBits)
  if (!isSeed(seed)) return 'malformed'
  if (foundHash !== hash) return 'changed'
  const log = logOf(scenario, seed, rest)
  return log === null || checkOf(scenario, seed, log) !== check ? 'unfit' : { seed, log }
}

/** For each choice its place among the inputs that were offered, and how many there were; null for no finished play. */
function placesOf(scenario: Scenario, seed: number, log: Log): { place: number; of: number }[] | null {
  const { steps, position, refused } = replayPrefix(scenario, seed, log)
  if (refused !== null || inputs(scenario, position).length > 0) return null
  return log.map((input, at) => {
    const offered = steps[at] === undefined ? [] : inputs(scenario, steps[at].position)
    return { place: offered.indexOf(input), of: offered.length }
  })
}

/** The choices that a number stands for, up to the end of the play; null where it does not come out even. */
function logOf(scenario: Scenario, seed: number, number: bigint): Log | null {
  const log: string[] = []
  let { position } = start(scenario, seed)
  for (let rest = number; log.length <= mostChoices; ) {
    const offered = inputs(scenario, position)
    if (offered.length === 0) return rest === 0n ? log : null
    const input = offered[Number(rest % BigInt(offered.length))] as string
    rest /= BigInt(offered.length)
    log.push(input)
    position = step(scenario, position, input).position
  }
  return null
}

/** Tells a play from another one that the same places would lead to, were the rules of play others. */
const checkOf = ({ file }: Scenario, seed: number, log: Log): bigint =>
  BigInt(mix(seed, [file.id, ...log].join()))

/** Tells whether a text has arrived whole. */
const sumOf = (text: string): string =>
  write(BigInt(mix(0, text) >>> (32 - 6 * checkLength))).padEnd(checkLength, letters[0])

/** A number in base 64, the lowest letter first. */
function write(number: bigint): string {
  let text = ''
  for (let rest = number; rest > 0n; rest >>= 6n) text += letters[Number(rest & 63n)]
  return text
}

function read(text: string): bigint {
  let number = 0n
  for (let at = text.length - 1; at >= 0; at--)
    number = (number << 6n) | BigInt(letters.indexOf(text.charAt(at)))
  return number
}
