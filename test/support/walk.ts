import { type GameEvent, inputs, mix, moveOnId, type Position, start, step } from '../../src/engine'
import type { Scenario } from '../../src/scenario'

/** One step of a walk: the position it was taken in (null for the start), the input and what it led to. */
export interface WalkedStep {
  before: Position | null
  input: string | null
  position: Position
  events: readonly GameEvent[]
}

const longestWalk = 300
/** One step in this many may move on; most walks then see the last days. */
const rarely = 15

/** Walks through a scenario by inputs drawn from the seed, from the start to the end. */
export function* walk(scenario: Scenario, seed: number): Generator<WalkedStep> {
  const begun = start(scenario, seed)
  yield { before: null, input: null, ...begun }
  let { position } = begun
  for (let taken = 0; taken < longestWalk; taken++) {
    const input = draw(inputs(scenario, position), seed, taken)
    if (input === undefined) return
    const next = step(scenario, position, input)
    yield { before: position, input, ...next }
    position = next.position
  }
  throw new Error(`walk ${seed} has not ended after ${longestWalk} inputs`)
}

function draw(offered: readonly string[], seed: number, taken: number): string | undefined {
  const mayMoveOn = mix(seed, `end ${taken}`) % rarely === 0
  const drawn = mayMoveOn ? offered : offered.filter((id) => id !== moveOnId)
  return drawn[mix(seed, `walk ${taken}`) % drawn.length]
}
