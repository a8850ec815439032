import { quoted } from '../problem'
import type { Path } from '../source'
import type { Check, Finding } from './check'
import { choicesIn, choicesOf, decisionsOf } from './walk'

function* repeated(what: string, ids: readonly { id: string; path: Path }[]): Generator<Finding> {
  const first = new Map<string, Path>()
  for (const { id, path } of ids) {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, path)
      continue
    }
    yield {
      path,
      found: `a second ${what} ${quoted(id)}`,
      expected: 'each id once',
      suggestion: 'give one of them another id',
      reads: [earlier],
    }
  }
}

const listed = (list: string, parts: readonly { id: string }[]) =>
  parts.map((part, index) => ({ id: part.id, path: [list, index, 'id'] }))

/** Ids are unique among choices of a decision, people, items, variants, events and flags. */
export const duplicateId: Check = function* (file) {
  yield* repeated('person', [
    { id: file.manager.id, path: ['manager', 'id'] },
    ...listed('others', file.others),
  ])
  yield* repeated('item', listed('notebook', file.notebook))
  yield* repeated('variant', listed('variants', file.variants))
  yield* repeated('event', listed('events', file.events))
  yield* repeated(
    'flag',
    file.flags.map((id, index) => ({ id, path: ['flags', index] })),
  )
  for (const decision of decisionsOf(file)) {
    const choices = choicesIn(decision).map(({ part, path }) => ({ id: part.id, path: [...path, 'id'] }))
    yield* repeated('choice', choices)
  }
}

const fixedChoices = ['wait', 'move-on']

/** The two choices that are always there keep their ids. */
export const reservedChoiceId: Check = function* (file) {
  for (const { part, path } of choicesOf(file)) {
    if (!fixedChoices.includes(part.id)) continue
    yield {
      path: [...path, 'id'],
      found: quoted(part.id),
      expected: 'an id other than "wait" and "move-on", which every decision has already',
      suggestion: 'choose another id, or use the fields `wait` and `moveOn` of the decision',
    }
  }
}
