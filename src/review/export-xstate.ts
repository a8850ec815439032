import { moveOnId, waitId } from '../engine'
import type { Choice, Decision, Guard, Scenario, State, Target } from '../scenario'

/** One step of the rules, by name; `params` says about what. */
interface Named {
  type: string
  params?: Readonly<Record<string, unknown>>
}

interface Transition {
  target?: string
  reenter?: true
  guard?: Named
  actions?: Named[]
}

interface Node {
  type?: 'final'
  meta?: { kind: string }
  entry?: Named[]
  always?: Transition[]
  on?: Record<string, Transition[]>
}

/** A configuration for XState 5: plain JSON, its guards and actions by name. docs/export.md says what they do. */
export interface XStateConfig {
  id: string
  initial: string
  states: Record<string, Node>
}

/**
 * Writes a scenario as a configuration for XState. Every state keeps its id; beside it stand states in between
 * (`id:days`, `id:after:choice`, …) that are left at once.
 */
export function toXState(scenario: Scenario): XStateConfig {
  const { file } = scenario
  const states: Record<string, Node> = {}
  for (const [id, state] of scenario.states) {
    states[`${id}:enter`] = gate(scenario, id, state)
    Object.assign(states, nodesOf(scenario, id, state))
  }
  return { id: file.id, initial: entranceOf(file.start), states }
}

const entranceOf = (id: string): string => `${id}:enter`

/** Counts the visit, or goes to the stand-in of a state that has been entered too often. */
function gate({ counted }: Scenario, id: string, state: State): Node {
  const most = counted.get(id)
  if (most === undefined) return { always: [{ target: id }] }
  const visit: Transition = { target: id, actions: [{ type: 'visit', params: { state: id, most } }] }
  if (state.type === 'final' || state.limit === undefined) return { always: [visit] }
  const { visits, then: standIn } = state.limit
  const isFull = { type: 'visited', params: { state: id, atLeast: visits } }
  return { always: [{ target: entranceOf(standIn), guard: isFull }, visit] }
}

function nodesOf(scenario: Scenario, id: string, state: State): Record<string, Node> {
  switch (state.type) {
    case 'final':
      return { [id]: { type: 'final', entry: [{ type: 'hangUp' }, { type: 'finish' }] } }
    case 'beat': {
      const entry = state.days === undefined ? [] : [{ type: 'hangUp' }]
      const to = state.to.map((target) => goTo(target))
      if (state.days === undefined) return { [id]: { entry, always: to } }
      return {
        [id]: { entry, always: [{ target: `${id}:days`, actions: [{ type: 'startDays' }] }] },
        [`${id}:days`]: daysNode(scenario, id, state.days),
        [`${id}:after`]: { always: to },
      }
    }
    case 'decision':
      return decisionNodes(scenario, id, state)
  }
}

function decisionNodes(scenario: Scenario, id: string, state: Decision): Record<string, Node> {
  const isInsideCall = state.choices.some((choice) => choice.kind === 'turn')
  const on: Record<string, Transition[]> = {}
  const nodes: Record<string, Node> = {}
  const itch = state.itch ?? []
  for (const choice of [...state.choices, ...itch]) {
    const params = { state: id, choice: choice.id }
    const isItch = itch.some((one) => one.id === choice.id)
    const after = `${id}:after:${choice.id}`
    on[choice.id] = [
      {
        target: after,
        guard: { type: isItch ? 'itches' : 'isOffered', params },
        actions: [{ type: 'begin' }, { type: actionOf(choice), params }],
      },
    ]
    nodes[after] = { always: leave(scenario, choice.to) }
  }
  on[waitId] = [
    { target: `${id}:days`, actions: [{ type: 'begin' }, { type: 'hangUp' }, { type: 'startDays' }] },
  ]
  on[moveOnId] = [
    {
      target: `${id}:after:${moveOnId}`,
      actions: [{ type: 'begin' }, { type: 'hangUp' }, { type: 'moveOn' }],
    },
  ]
  return {
    [id]: { meta: { kind: 'decision' }, entry: isInsideCall ? [] : [{ type: 'hangUp' }], on },
    ...nodes,
    [`${id}:days`]: daysNode(scenario, id, state.wait.days),
    [`${id}:after`]: { always: leave(scenario, state.wait.to) },
    [`${id}:after:${moveOnId}`]: { always: leave(scenario, state.moveOn.to) },
  }
}

const actionOf = (choice: Choice): string =>
  ({ contact: 'send', turn: 'say', prepare: 'prepare' })[choice.kind]

/** Days that pass one by one until one brings something, the last of them is over, or the play's last day is. */
const daysNode = ({ file }: Scenario, id: string, most: number): Node => ({
  always: [
    { target: `${id}:after`, guard: { type: 'daysAreOver', params: { most } } },
    { target: entranceOf(file.timeUp), guard: { type: 'isLastDay' } },
    { target: `${id}:days`, reenter: true, actions: [{ type: 'passDay' }] },
  ],
})

const goTo = ({ to, when, set }: Target): Transition => ({
  target: entranceOf(to),
  ...(when === undefined ? {} : { guard: holds(when) }),
  ...(set === undefined ? {} : { actions: [{ type: 'raise', params: { flags: set } }] }),
})

/** The targets of a choice; after two decisions under a stalker verdict, the cut-off stands in for all but finals. */
function leave({ file, states }: Scenario, targets: readonly Target[]): Transition[] {
  return targets.flatMap((target): Transition[] => {
    const on = goTo(target)
    if (states.get(target.to)?.type === 'final') return [on]
    const guard = { type: 'isCutOff', params: target.when === undefined ? {} : { when: target.when } }
    return [{ ...on, target: entranceOf(file.cutOff), guard }, on]
  })
}

const holds = (when: Guard): Named => ({ type: 'holds', params: { when } })
