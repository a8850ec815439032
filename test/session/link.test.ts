import { describe, expect, it } from 'vitest'
import { mix } from '../../src/engine'
import { codeOf, playOf } from '../../src/session/link'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { makeSmall } from '../support/scenario'
import { walk } from '../support/walk'

const hash = '0123456789abcdef'
const small = makeSmall()
const scenarios = shippedScenarios().map(readScenarioFile)

const walkedIn = (scenario: typeof small, seed: number) => ({
  seed,
  log: [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input])),
})

/** The code of a play that has one. */
function coded(scenario: typeof small, play: { seed: number; log: readonly string[] }, of = hash): string {
  const code = codeOf(scenario, of, play)
  if (code === null) throw new Error('the play has no code')
  return code
}

describe('a link to a play', () => {
  it('gives back seed and choices of 1,000 walks through the shipped scenarios', () => {
    let longest = 0
    for (let walked = 0; walked < 1000; walked++) {
      const scenario = scenarios[walked % scenarios.length] ?? small
      // Seeds of both signs, and the largest of each.
      const seed = walked < 2 ? ([-0x80000000, 0xffffffff][walked] ?? 0) : mix(walked, 'seed') | 0
      const play = walkedIn(scenario, seed)
      const code = coded(scenario, play)
      longest = Math.max(longest, code.length)
      expect(code).toMatch(/^[\w-]+$/)
      expect(playOf(scenario, hash, code)).toEqual(play)
    }
    expect(longest).toBeLessThan(120)
  }, 60_000)

  it('refuses 10,000 damaged codes without an exception, and never shows another play for one', () => {
    const scenario = scenarios[0] ?? small
    const letters = 'ABCxyz019-_+/=% é\u0000\u{1f600}'
    const codes = [1, 2, 3, 4, 5].map((seed) => coded(scenario, walkedIn(scenario, seed)))
    const answers = new Map<string, number>()
    for (let at = 0; at < 10_000; at++) {
      const code = codes[at % codes.length] ?? ''
      const chance = (of: number, name: string) => mix(at, name) % of
      const place = chance(code.length + 1, 'place')
      const letter = letters[chance(letters.length, 'letter')] ?? ''
      const kind = chance(4, 'kind')
      const mutated =
        kind === 0
          ? code.slice(0, place) + letter + code.slice(place + 1)
          : kind === 1
            ? code.slice(0, place)
            : kind === 2
              ? code.slice(0, place) + letter + code.slice(place)
              : code.slice(place) + code.slice(0, place)
      const answer = playOf(scenario, hash, mutated)
      if (mutated === code) continue
      const said = typeof answer === 'string' ? answer : 'a play'
      if (said === 'a play') throw new Error(`"${mutated}" shows another play`)
      answers.set(said, (answers.get(said) ?? 0) + 1)
    }
    expect(answers.get('malformed')).toBeGreaterThan(9_000)
  }, 60_000)

  it('is short', () => {
    expect(coded(small, { seed: 7, log: ['note', 'wait', 'move-on'] })).toMatchInlineSnapshot(
      `"1jqOv38qJeWRjEgDAAAAI_mVCAH"`,
    )
  })

  it('tells that the scenario has changed', () => {
    const code = coded(small, { seed: 1, log: ['move-on'] })
    expect(playOf(small, 'f'.repeat(16), code)).toBe('changed')
  })

  it('tells that its choices do not fit, also where others would stand in their places', () => {
    const code = coded(small, { seed: 1, log: ['note', 'move-on'] })
    expect(playOf(makeSmall({ choices: [] }), hash, code)).toBe('unfit')
    const renamed = small.file.states['desk']
    if (renamed?.type !== 'decision') throw new Error('the desk is a decision')
    const choices = renamed.choices.map((choice) => ({ ...choice, id: `other-${choice.id}` }))
    expect(playOf(makeSmall({ choices }), hash, code)).toBe('unfit')
  })

  it.each([
    ['nothing', ''],
    ['its first letter alone', '1'],
    ['of no worth', '1AAA'],
    ['of another version', '2abcdef'],
    ['a path', '../../etc'],
    ['a letter too long', '1'.repeat(513)],
    ['endless', '1'.repeat(100_000)],
    ['broken percent signs', '%E0%A4%A'],
    ['letters of chance', '1___'],
  ])('is malformed where it is %s', (_, code) => {
    expect(playOf(small, hash, code)).toBe('malformed')
  })

  it('has one way to be written', () => {
    const code = coded(small, { seed: 1, log: ['move-on'] })
    expect(playOf(small, hash, `${code}A`)).toBe('malformed')
  })

  it('is not made of a play that has not ended, that does not fit, or that is too long', () => {
    expect(codeOf(small, hash, { seed: 1, log: ['note'] })).toBeNull()
    expect(codeOf(small, hash, { seed: 1, log: ['sing'] })).toBeNull()
    expect(codeOf(small, hash, { seed: 1.5, log: ['move-on'] })).toBeNull()
    expect(codeOf(small, 'x', { seed: 1, log: ['move-on'] })).toBeNull()
    const lasting = makeSmall({}, { calendar: { ...small.file.calendar, lastDay: 4000, effortPerDay: 3 } })
    const long = [...Array.from({ length: 1200 }, () => ['note', 'wait']).flat(), 'move-on']
    expect(codeOf(lasting, hash, { seed: 1, log: long })).toBeNull()
  })
})
