import { readCast } from '../../../assets/bake/cast-recipe'
import { sceneOf } from '../../../src/director/cues-of-scene'
import { faceOf, type GameEvent, type Mood, type Position, start, step } from '../../../src/engine'
import type { Scenario } from '../../../src/scenario'
import type { Picture } from '../page/stage-page'
import type { Question } from './questions'
import { makeRehearsal } from './rehearsal'

/** A question as the engine has played it. */
export interface Rehearsed {
  scenario: Scenario
  /** What had happened before, and where each of its steps begins. */
  before: readonly GameEvent[]
  stepStarts: readonly number[]
  /** What the last input has led to: the moment itself. */
  events: readonly GameEvent[]
  /** The manager's face after it. */
  mood: Mood
  picture: Picture
}

const seed = 3

/** Plays a question with the game's own engine. @throws a sentence where the person or an input does not exist. */
export function rehearse({ person, place, inputs, stop }: Question): Rehearsed {
  const recipe = readCast().find(({ id }) => id === person)
  if (recipe === undefined) throw new Error(`there is no "${person}" in the cast`)
  const scenario = makeRehearsal(recipe, place)
  const begun = start(scenario, seed)
  let position: Position = begun.position
  let events: readonly GameEvent[] = begun.events
  let earlier: { position: Position; before: GameEvent[]; stepStarts: number[] } = {
    position,
    before: [],
    stepStarts: [0],
  }
  for (const input of inputs) {
    const before = [...earlier.before, ...events]
    earlier = { position, before, stepStarts: [...earlier.stepStarts, before.length] }
    ;({ position, events } = step(scenario, position, input))
  }
  const people = [scenario.file.manager, ...scenario.file.others].map(({ id, look }) => [id, look] as const)
  return {
    scenario,
    before: earlier.before,
    stepStarts: earlier.stepStarts,
    events,
    mood: faceOf(scenario, position).mood,
    picture: {
      person,
      place,
      people,
      scene: sceneOf(scenario, earlier.position, earlier.before),
      before: earlier.before,
      events,
      ...stop,
    },
  }
}
