import { describe, expect, it } from 'vitest'
import { type Playable, teachAll } from '../../src/cli/teaching'
import { explore } from '../../src/review/explore'
import type { Scenario } from '../../src/scenario'
import { makeChoice, makeSmall } from '../support/scenario'

const playable = (file: string, scenario: Scenario): Playable => ({
  file,
  scenario,
  explored: explore(scenario),
  place: ({ code, path, found, expected }) => ({
    file,
    line: 1,
    column: 1,
    code,
    path: path.join('/'),
    found,
    expected,
    suggestion: null,
    severity: 'error',
  }),
})

const never = { when: { fact: 'day', is: 99 }, kind: 'none' } as const
const small = {
  calendar: { weekdayOfDay0: 'monday', advisedDay: 1, judgedOnDay: 2, lastDay: 2, effortPerDay: 1 },
} as const
const mute = makeSmall(
  { choices: [makeChoice('note'), makeChoice('mute', {}, { responses: [never] })] },
  small,
)

describe('a shelf that is held to what makes it teach', () => {
  it('leaves out a file that cannot be solved, and names it', () => {
    const { shelf, taught, left } = teachAll([
      playable('mute.json', mute),
      playable('small.json', makeSmall({}, small)),
    ])
    expect(left).toEqual([expect.stringMatching(/^mute\.json: left out, a choice cannot be carried out/)])
    expect(shelf.map(({ file }) => file)).toEqual(['small.json'])
    expect(taught).toHaveLength(16)
  })

  it('has no verdicts where nothing is left', () => {
    expect(teachAll([playable('mute.json', mute)])).toMatchObject({ shelf: [], taught: [] })
  })

  it('takes the faces from what was explored already', () => {
    const scenario = makeSmall({}, small)
    const contradicted = playable('small.json', scenario)
    contradicted.explored.faults.push({
      code: 'band-mismatch',
      path: ['states', 'desk'],
      found: 'a smile',
      expected: 'a frown',
    })
    const { taught } = teachAll([contradicted])
    expect(taught.find(({ id }) => id === 'P11')).toMatchObject({
      status: 'broken',
      problems: [{ code: 'P11', path: 'states/desk', found: 'a smile' }],
    })
  })
})
