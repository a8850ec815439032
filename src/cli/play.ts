import {
  choices,
  eventsOf,
  faceOf,
  inputs,
  perceive,
  type Position,
  type Replay,
  replayPrefix,
  weekdayOf,
} from '../engine'
import { type LogFile, readLogFile } from '../review/log-file'
import { transcript } from '../review/transcript'
import type { Scenario, State } from '../scenario'
import { didYouMean } from '../scenario/nearest'
import { onlyFile, readArguments, readSeed } from './arguments'
import { CliError, type Command, printLines } from './command'
import { printJson } from './json'
import { readText } from './files'
import { readScenario } from './read-scenario'

const help = `callback play FILE --choices a,b,c [--seed N] [--variant ID] [--json]
       callback play FILE --log LOG.json [--json]

Plays a scenario with the given choices and prints what happens, day by day. Where the choices run out before the
end, it lists what is offered. A choice that is not offered is an error.

  --choices a,b,c  ids of the choices in order; "wait" and "move-on" are always offered; none by default
  --seed N         a whole number: draws the variant and the order of the choices; 1 by default
  --log LOG.json   choices and seed from a log that was downloaded from a review, in their place; where it was played
                   with another version of the file, a line on the error stream says so
  --variant ID     plays this variant instead of the one the seed draws
  --json           prints an array with one object a step: input, day, weekday, state, perception, mood,
                   band, events and offered; where it cannot be played, an object with "error" (a sentence) and
                   "problems" (where the file is to blame), each as "check --json" prints it
`

/** Plays a scenario by a list of choices and prints the transcript. */
export const play: Command = {
  name: 'play',
  summary: 'play a scenario by a list of choices and print what happens',
  help,
  async run(args, { out, err }) {
    const { values, positionals } = readArguments(args, {
      choices: { type: 'string', short: 'c' },
      seed: { type: 'string', short: 's' },
      log: { type: 'string', short: 'l' },
      variant: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const file = onlyFile(positionals, 'play')
    const given = values.log === undefined ? null : readLog(values.log)
    if (given !== null && (values.choices !== undefined || values.seed !== undefined))
      throw new CliError('--log brings choices and seed along; leave out --choices and --seed', 2)
    const seed = given?.seed ?? readSeed(values.seed)
    const log = given?.log ?? inputsOf(values.choices ?? '')
    const { scenario, hash } = readScenario(file)
    if (given !== null) {
      const { id } = scenario.file
      if (given.scenario !== id)
        throw new CliError(`"${values.log}" is a play of "${given.scenario}"; "${file}" is "${id}"`)
      if (given.hash !== hash)
        err(`"${values.log}" was played with another version of "${file}"; it may go otherwise here\n`)
    }
    const played = playLog(scenario, seed, log, values.variant)
    if (values.json) printJson(out, stepsOf(scenario, played))
    else printLines(out, [...transcript(scenario, eventsOf(played)), ...offered(scenario, played.position)])
    return 0
  },
}

const inputsOf = (given: string): string[] =>
  given.trim() === '' ? [] : given.split(',').map((id) => id.trim())

/** @throws CliError with what is wrong with the file. */
function readLog(file: string): LogFile {
  const read = readLogFile(readText(file))
  if (typeof read === 'string') throw new CliError(`cannot play "${file}": ${read}`)
  return read
}

function playLog(scenario: Scenario, seed: number, log: readonly string[], variant?: string): Replay {
  const variants = scenario.file.variants.map(({ id }) => id)
  if (variant !== undefined && !variants.includes(variant)) {
    const hint =
      didYouMean(variant, variants) ?? `there ${variants.length === 1 ? 'is' : 'are'} ${variants.join(', ')}`
    throw new CliError(`no variant "${variant}" in scenario "${scenario.file.id}"; ${hint}`)
  }
  const played = replayPrefix(scenario, seed, log, variant)
  if (played.refused === null) return played
  const hint = hintFor(scenario, played.position, log[played.fitted] ?? '')
  throw new CliError(`${played.refused}${hint === null ? '' : `; ${hint}`}`)
}

/** What may have been meant by a choice that is not offered, or where it would be. */
function hintFor(scenario: Scenario, position: Position, input: string): string | null {
  if (input === '') return 'remove a comma'
  const guess = didYouMean(input, inputs(scenario, position))
  if (guess !== null) return guess
  const homes = [...scenario.states].flatMap(([id, state]) => (hasChoice(state, input) ? [`"${id}"`] : []))
  return homes.length === 0 ? null : `"${input}" is a choice of ${homes.join(', ')}`
}

const hasChoice = (state: State, id: string): boolean =>
  state.type === 'decision' && [...state.choices, ...(state.itch ?? [])].some((choice) => choice.id === id)

const stepsOf = (scenario: Scenario, played: Replay) =>
  played.steps.map(({ input, position, events }) => ({
    input,
    day: position.day,
    weekday: weekdayOf(scenario, position.day),
    state: position.state,
    perception: perceive(scenario, position),
    ...faceOf(scenario, position),
    events,
    offered: inputs(scenario, position),
  }))

/** What can be chosen in a position, as lines; none where the play has ended. */
export function offered(scenario: Scenario, position: Position): string[] {
  const offers = choices(scenario, position)
  if (offers === null) return []
  const listed = [
    ...offers.choices.map((choice) => [choice.id, `${choice.kind}: ${choice.label}`]),
    ...(offers.itch === null ? [] : [[offers.itch.id, `draft that wrote itself: ${offers.itch.label}`]]),
    [
      'wait',
      `${offers.waitLabel ?? 'Wait'} (${offers.waitDays === 1 ? '1 day' : `${offers.waitDays} days`} at most)`,
    ],
    ['move-on', offers.moveOnLabel ?? 'Move on'],
  ] as const
  const width = Math.max(...listed.map(([id]) => (id ?? '').length))
  return ['Offered:', ...listed.map(([id, words]) => `  ${(id ?? '').padEnd(width)}  ${words}`)]
}
