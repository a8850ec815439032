import type { Choice, ContactChoice, Decision, PrepareChoice, Scenario } from '../scenario'
import { holds, itemState } from './guards'
import type { Position } from './position'
import { shuffled } from './random'

/** Ids of the two choices that are always there. */
export const waitId = 'wait'
export const moveOnId = 'move-on'

/** What the candidate can do now. */
export interface Offers {
  /** Contacts, turns and preparations, in the order the seed gives them. */
  choices: readonly Choice[]
  /** The draft that has written itself on a silent evening, else null. */
  itch: ContactChoice | null
  /** Days that waiting lasts at most. */
  waitDays: number
  /** The scenario's own labels, where it has them. */
  waitLabel: string | null
  moveOnLabel: string | null
}

/** What is offered in a position, or null where the play has ended. */
export function choices(scenario: Scenario, position: Position): Offers | null {
  const state = scenario.states.get(position.state)
  if (state === undefined) throw new Error(`no state "${position.state}" in scenario "${scenario.file.id}"`)
  if (state.type !== 'decision') return null
  return {
    choices: shuffled(state.choices, position.seed, position.state).filter((choice) =>
      isOffered(scenario, position, choice),
    ),
    itch: itchOf(scenario, position, state),
    waitDays: state.wait.days,
    waitLabel: state.wait.label ?? null,
    moveOnLabel: state.moveOn.label ?? null,
  }
}

/** Ids of everything that is offered: the inputs that `step` takes. */
export function inputs(scenario: Scenario, position: Position): string[] {
  const offers = choices(scenario, position)
  if (offers === null) return []
  const itch = offers.itch === null ? [] : [offers.itch.id]
  return [...offers.choices.map((choice) => choice.id), ...itch, waitId, moveOnId]
}

function isOffered(scenario: Scenario, position: Position, choice: Choice): boolean {
  if (position.effort + effortOf(scenario, choice) > scenario.file.calendar.effortPerDay) return false
  if (choice.kind === 'prepare' && itemState(scenario, position, choice.item) !== 'unprepared') return false
  if (choice.kind === 'turn' && position.call === null) return false
  if (
    choice.kind !== 'prepare' &&
    choice.uses !== undefined &&
    itemState(scenario, position, choice.uses) !== 'ready'
  ) {
    return false
  }
  return holds(choice.when, scenario, position)
}

function itchOf(scenario: Scenario, position: Position, state: Decision): ContactChoice | null {
  if (position.silentDays === 0) return null
  return state.itch?.find((choice) => isOffered(scenario, position, choice)) ?? null
}

/** What a choice costs of the day's effort; one more exchange of an open call costs nothing. */
export function effortOf(scenario: Scenario, choice: Choice): number {
  switch (choice.kind) {
    case 'contact':
      return choice.effort ?? 1
    case 'turn':
      return 0
    case 'prepare':
      return preparing(scenario, choice)
  }
}

const preparing = (scenario: Scenario, choice: PrepareChoice): number =>
  scenario.items.get(choice.item)?.prepare?.effort ?? 0
