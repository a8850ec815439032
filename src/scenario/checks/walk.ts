import type { Comparison, Guard, ScenarioFile } from '../types'
import type { Choice, ContactChoice, Decision, ScriptedResponse, State, Target, TurnChoice } from '../types'
import type { Path } from '../source'

/** A part of a scenario and the steps that lead to it. */
export interface Placed<T> {
  part: T
  path: Path
}

/** States in the order of the file. */
export const statesOf = (file: ScenarioFile): Placed<State & { id: string }>[] =>
  Object.entries(file.states).map(([id, state]) => ({ part: { ...state, id }, path: ['states', id] }))

/** Decisions in the order of the file. */
export const decisionsOf = (file: ScenarioFile): Placed<Decision & { id: string }>[] =>
  statesOf(file).flatMap(({ part, path }) => (part.type === 'decision' ? [{ part, path }] : []))

/** Choices of one decision, the itch last. */
export function choicesIn({ part, path }: Placed<Decision>): Placed<Choice>[] {
  const listed = part.choices.map((choice, index) => ({ part: choice, path: [...path, 'choices', index] }))
  const itch = (part.itch ?? []).map((choice, index) => ({ part: choice, path: [...path, 'itch', index] }))
  return [...listed, ...itch]
}

/** Every choice of a scenario. */
export const choicesOf = (file: ScenarioFile): Placed<Choice>[] => decisionsOf(file).flatMap(choicesIn)

/** Choices that say something: contacts and turns. */
export const sayingOf = (file: ScenarioFile): Placed<ContactChoice | TurnChoice>[] =>
  choicesOf(file).flatMap(({ part, path }) => (part.kind === 'prepare' ? [] : [{ part, path }]))

/** Contacts, drafts of the itch included. */
export const contactsOf = (file: ScenarioFile): Placed<ContactChoice>[] =>
  choicesOf(file).flatMap(({ part, path }) => (part.kind === 'contact' ? [{ part, path }] : []))

/** Lists of targets with the state they leave. */
export function targetListsOf(file: ScenarioFile): (Placed<Target[]> & { from: string })[] {
  return statesOf(file).flatMap(({ part: state, path }) => {
    if (state.type === 'final') return []
    if (state.type === 'beat') return [{ part: state.to, path: [...path, 'to'], from: state.id }]
    const lists = [
      ...choicesIn({ part: state, path }).map((choice) => ({
        part: choice.part.to,
        path: [...choice.path, 'to'],
      })),
      { part: state.wait.to, path: [...path, 'wait', 'to'] },
      { part: state.moveOn.to, path: [...path, 'moveOn', 'to'] },
    ]
    return lists.map((list) => ({ ...list, from: state.id }))
  })
}

/** Lists of answers. */
export const responseListsOf = (file: ScenarioFile): Placed<ScriptedResponse[]>[] =>
  sayingOf(file).map(({ part, path }) => ({ part: part.responses, path: [...path, 'responses'] }))

/** The entries of placed lists, each placed. */
export const entriesOf = <T>(lists: readonly Placed<T[]>[]): Placed<T>[] =>
  lists.flatMap(({ part, path }) => part.map((entry, index) => ({ part: entry, path: [...path, index] })))

/** Every comparison of every condition; `inAnswer` where the condition belongs to an answer. */
export function comparisonsOf(file: ScenarioFile): (Placed<Comparison> & { inAnswer: boolean })[] {
  const conditions: { part: { when?: Guard | undefined }; path: Path; inAnswer: boolean }[] = [
    ...choicesOf(file).map((placed) => ({ ...placed, inAnswer: false })),
    ...entriesOf(targetListsOf(file)).map((placed) => ({ ...placed, inAnswer: false })),
    ...entriesOf(responseListsOf(file)).map((placed) => ({ ...placed, inAnswer: true })),
    ...file.events.map((part, index) => ({ part, path: ['events', index], inAnswer: false })),
  ]
  return conditions.flatMap(({ part, path, inAnswer }) =>
    part.when === undefined
      ? []
      : comparisonsIn(part.when, [...path, 'when']).map((one) => ({ ...one, inAnswer })),
  )
}

// Nesting is bounded by the depth of the file.
function comparisonsIn(guard: Guard, path: Path): Placed<Comparison>[] {
  if ('fact' in guard) return [{ part: guard, path }]
  if ('not' in guard) return comparisonsIn(guard.not, [...path, 'not'])
  const name = 'all' in guard ? 'all' : 'any'
  const parts = 'all' in guard ? guard.all : guard.any
  return parts.flatMap((part, index) => comparisonsIn(part, [...path, name, index]))
}

/** Places of the ids in a list, for checks that depend on all of them. */
export const idPlaces = (list: string, length: number): Path[] => [
  [list],
  ...Array.from({ length }, (_, index): Path[] => [
    [list, index],
    [list, index, 'id'],
  ]).flat(),
]
