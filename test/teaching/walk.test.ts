import { describe, expect, it } from 'vitest'
import { choices, replay } from '../../src/engine'
import { simplePlayers } from '../../src/teaching/players'
import { walk } from '../../src/teaching/walk'
import { outcomeOf } from '../scenarios/support/outcome'
import { readScenarioFile } from '../support/scenario-files'
import { makeShelf } from './support/shelf'

const [study] = makeShelf([readScenarioFile('test/fixtures/worked-example.json').file])

describe('a walk over what the search has found', () => {
  if (study === undefined) throw new Error('nothing was studied')
  const { scenario } = study

  it.each(Object.entries(simplePlayers))('is what the engine plays: %s', (_, player) => {
    for (let seed = 1; seed <= 40; seed++) {
      const walked = walk(study, player, seed)
      const { steps } = replay(scenario, seed, walked.log)
      expect(outcomeOf(steps.at(-1)?.events ?? [])).toEqual({
        worth: walked.worth,
        perception: walked.perception,
      })
    }
  })

  it('lists the choices in the order of the play', () => {
    const seen: string[][] = []
    const first = walk(
      study,
      ({ listed }) => {
        seen.push(listed.map(({ id }) => id))
        return listed[0]?.id ?? 'wait'
      },
      7,
    )
    const offered = replay(scenario, 7, first.log)
      .steps.slice(0, -1)
      .map(({ position }) => choices(scenario, position)?.choices.map(({ id }) => id))
    expect(seen).toEqual(offered)
  })
})
