import type { Comparison, Guard, ScenarioFile } from '../types'
import type {
  Choice,
  ContactChoice,
  Decision,
  Reason,
  ScriptedResponse,
  State,
  Target,
  TurnChoice,
} from '../types'
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

/** Lists of the reasons for an ending. */
export const reasonListsOf = (file: ScenarioFile): Placed<Reason[]>[] =>
  statesOf(file).flatMap(({ part, path }) =>
    part.type === 'final' && part.why !== undefined ? [{ part: part.why, path: [...path, 'why'] }] : [],
  )

/** The entries of placed lists, each placed. */
export const entriesOf = <T>(lists: readonly Placed<T[]>[]): Placed<T>[] =>
  lists.flatMap(({ part, path }) => part.map((entry, index) => ({ part: entry, path: [...path, index] })))

/** Whose condition it is: an answer's, an ending's reason's, or that of a choice, a target or an event. */
export type Holder = 'answer' | 'reason' | 'move'

/** Every comparison of every condition, and whose it is. */
export function comparisonsOf(file: ScenarioFile): (Placed<Comparison> & { holder: Holder })[] {
  const conditions: [Holder, Placed<{ when?: Guard | undefined }>[]][] = [
    ['move', choicesOf(file)],
    ['move', entriesOf(targetListsOf(file))],
    ['answer', entriesOf(responseListsOf(file))],
    ['move', file.events.map((part, index) => ({ part, path: ['events', index] }))],
    ['reason', entriesOf(reasonListsOf(file))],
  ]
  return conditions.flatMap(([holder, placed]) =>
    placed.flatMap(({ part, path }) =>
      part.when === undefined
        ? []
        : comparisonsIn(part.when, [...path, 'when']).map((one) => ({ ...one, holder })),
    ),
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
