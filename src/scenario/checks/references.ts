import { didYouMean } from '../nearest'
import { oneOf, quoted } from '../problem'
import type { Path } from '../source'
import type { ScenarioFile } from '../types'
import type { Check, Finding } from './check'
import {
  choicesOf,
  comparisonsOf,
  contactsOf,
  entriesOf,
  idPlaces,
  type Placed,
  responseListsOf,
  statesOf,
  targetListsOf,
} from './walk'

/** Different unknown names for which a known one is sought; where there are more, none of them is a slip. */
const mostMeant = 200

function* unknown(
  what: string,
  names: Iterable<string>,
  uses: Iterable<Placed<string | undefined>>,
  reads: readonly Path[],
): Generator<Finding> {
  const known = new Set(names)
  const meant = new Map<string, string | null>()
  for (const { part: name, path } of uses) {
    if (name === undefined || known.has(name)) continue
    const list = known.size > 0 && known.size <= 12 ? oneOf([...known]) : `an id of ${what}`
    if (!meant.has(name) && meant.size < mostMeant) meant.set(name, didYouMean(name, known))
    yield {
      path,
      found: `no ${what} ${quoted(name)}`,
      expected: list,
      suggestion: meant.get(name) ?? null,
      reads,
    }
  }
}

const at = (part: string | undefined, ...path: Path): Placed<string | undefined> => ({ part, path })

function* stateNames(file: ScenarioFile): Generator<Placed<string | undefined>> {
  yield at(file.start, 'start')
  yield at(file.timeUp, 'timeUp')
  yield at(file.cutOff, 'cutOff')
  for (const { part, path } of statesOf(file)) {
    if (part.type !== 'final') yield at(part.limit?.then, ...path, 'limit', 'then')
  }
  for (const { part, path } of entriesOf(targetListsOf(file))) yield at(part.to, ...path, 'to')
  for (const { part, path } of comparisonsOf(file)) {
    if (part.fact === 'visits') yield at(part.of, ...path, 'of')
  }
}

/** Every mention of a state leads to a state that exists. */
export const unknownState: Check = (file) =>
  unknown('state', Object.keys(file.states), stateNames(file), [['states']])

function* peopleNames(file: ScenarioFile): Generator<Placed<string | undefined>> {
  for (const { part, path } of contactsOf(file)) {
    yield at(part.message.to, ...path, 'message', 'to')
    yield at(part.message.from, ...path, 'message', 'from')
  }
  for (const { part, path } of statesOf(file)) {
    if (part.type === 'beat') yield at(part.speaker, ...path, 'speaker')
  }
  for (const [index, event] of file.events.entries()) yield at(event.by, 'events', index, 'by')
}

/** Every mention of a person leads to the manager or one of the others. */
export const unknownPerson: Check = (file) =>
  unknown('person', [file.manager.id, ...file.others.map((other) => other.id)], peopleNames(file), [
    ['manager'],
    ['manager', 'id'],
    ...idPlaces('others', file.others.length),
  ])

function* itemNames(file: ScenarioFile): Generator<Placed<string | undefined>> {
  for (const { part, path } of choicesOf(file)) {
    if (part.kind === 'prepare') yield at(part.item, ...path, 'item')
    else yield at(part.uses, ...path, 'uses')
  }
  for (const { part, path } of comparisonsOf(file)) {
    if (part.fact === 'notebook') yield at(part.of, ...path, 'of')
  }
}

/** Every mention of an item leads into the notebook. */
export const unknownItem: Check = (file) =>
  unknown(
    'item',
    file.notebook.map((item) => item.id),
    itemNames(file),
    idPlaces('notebook', file.notebook.length),
  )

function* flagNames(file: ScenarioFile): Generator<Placed<string | undefined>> {
  const setters: Placed<{ set?: string[] | undefined }>[] = [
    ...entriesOf(targetListsOf(file)),
    ...entriesOf(responseListsOf(file)),
    ...file.events.map((part, index) => ({ part, path: ['events', index] })),
  ]
  for (const { part, path } of setters) {
    for (const [index, flag] of (part.set ?? []).entries()) yield at(flag, ...path, 'set', index)
  }
  for (const { part, path } of comparisonsOf(file)) {
    if (part.fact === 'flag') yield at(part.of, ...path, 'of')
  }
}

/** Every flag that is raised or asked about is listed. */
export const unknownFlag: Check = (file) =>
  unknown('flag', file.flags, flagNames(file), [
    ['flags'],
    ...file.flags.map((_, index): Path => ['flags', index]),
  ])

/** Every choice that is asked about exists. */
export const unknownChoice: Check = (file) => {
  const choices = choicesOf(file)
  const uses = comparisonsOf(file).flatMap(({ part, path }) =>
    part.fact === 'chosen' ? [at(part.of, ...path, 'of')] : [],
  )
  return unknown(
    'choice',
    choices.map(({ part }) => part.id),
    uses,
    choices.map(({ path }) => [...path, 'id']),
  )
}

/** Every hidden fact that is asked about is stated by the variants. */
export const unknownFact: Check = (file) => {
  const uses = comparisonsOf(file).flatMap(({ part, path }) =>
    part.fact === 'truth' ? [at(part.of, ...path, 'of')] : [],
  )
  const names = new Set(file.variants.flatMap((variant) => Object.keys(variant.facts)))
  const reads = file.variants.flatMap((_, index): Path[] => [
    ['variants', index],
    ['variants', index, 'facts'],
  ])
  return unknown('fact', names, uses, [['variants'], ...reads])
}

/** What follows the last day and a stalker verdict is an ending. */
export const notAFinal: Check = function* (file) {
  for (const field of ['timeUp', 'cutOff'] as const) {
    const state = Object.hasOwn(file.states, file[field]) ? file.states[file[field]] : undefined
    if (state === undefined || state.type === 'final') continue
    const finals = statesOf(file).flatMap(({ part }) => (part.type === 'final' ? [part.id] : []))
    yield {
      path: [field],
      found: `${quoted(file[field])}, a state of type ${quoted(state.type)}`,
      expected: finals.length > 0 ? `a final: ${oneOf(finals)}` : 'a state of type "final"',
      reads: [['states', file[field], 'type']],
    }
  }
}
