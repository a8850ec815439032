import { describe, expect, it } from 'vitest'
import { inputs as inputsOf, movesOf, type Position, proceed, replay, step } from '../../src/engine'
import { interestOf } from '../../src/review/outcome'
import { makeQuickPlay, type Spot } from '../../src/review/quick-play'
import { reach } from '../../src/review/reach'
import type { Scenario } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { makeChoice, makeScenarioFile, makeSmall as makeLong } from '../support/scenario'
import { walk } from '../support/walk'

/** The small scenario with a play of three days, so that it is explored in no time. */
const makeSmall: typeof makeLong = (desk, overrides) =>
  makeLong(desk, { calendar: { ...makeScenarioFile().calendar, lastDay: 3 }, ...overrides })

const plays = new WeakMap<Scenario, ReturnType<typeof makeQuickPlay>>()

/** Names a position of a scenario: positions with one number have one name. */
function keysOf(scenario: Scenario): (position: Position) => string {
  const play = plays.get(scenario) ?? makeQuickPlay(scenario)
  plays.set(scenario, play)
  return (position) => {
    const spot: Spot = { frame: 0, tally: 0 }
    play.spotOf(position, spot)
    return `${spot.frame} ${spot.tally}`
  }
}

describe.each(['test/fixtures/worked-example.json', 'test/fixtures/minimal.json', ...shippedScenarios()])(
  'playing by numbers: %s',
  (file) => {
    const scenario = readScenarioFile(file)

    it('offers the same and leads to the same as the engine, by every choice', {
      timeout: 600_000,
    }, () => {
      const { play, frames, tallies, size } = reach(scenario)
      const there: Spot = { frame: 0, tally: 0 }
      const expected: Spot = { frame: 0, tally: 0 }
      const differences: unknown[] = []
      let taken = 0
      // The engine takes its time: of many positions every eighth is held against it, of few all.
      for (let number = 0; number < size; number += size > 5000 ? 8 : 1) {
        const spot = { frame: frames[number] ?? 0, tally: tallies[number] ?? 0 }
        if (play.isFinal(spot.frame)) continue
        const position = play.positionAt(spot)
        const moves = play.movesAt(spot)
        expect(moves.map((one) => one.input)).toEqual(movesOf(scenario, position).map((one) => one.input))
        for (const move of moves) {
          play.take(spot, move, there)
          play.spotOf(
            proceed(scenario, position, move, () => {}),
            expected,
          )
          taken++
          if (there.frame !== expected.frame || there.tally !== expected.tally) {
            differences.push([position, move.input, { ...there }, { ...expected }])
          }
        }
      }
      expect(differences).toEqual([])
      expect(taken).toBeGreaterThan(Math.min(size, 5000))
    })

    it('goes along with plays of the engine from their start to their end', { timeout: 60_000 }, () => {
      const play = makeQuickPlay(scenario)
      const spot: Spot = { frame: 0, tally: 0 }
      const expected: Spot = { frame: 0, tally: 0 }
      const differences: unknown[] = []
      let steps = 0
      for (let seed = 0; seed < 100; seed++) {
        for (const { input, position, before } of walk(scenario, seed)) {
          play.spotOf(position, expected)
          if (before === null) play.spotOf(position, spot)
          else {
            const moves = play.movesAt(spot)
            const offered = moves.map((one) => one.input).sort()
            if (offered.join() !== inputsOf(scenario, before).sort().join()) differences.push([seed, offered])
            const move = moves.find((one) => one.input === input)
            if (move === undefined) throw new Error(`no move "${input}"`)
            play.take({ ...spot }, move, spot)
          }
          expect([seed, spot]).toEqual([seed, expected])
          steps++
        }
      }
      expect(differences).toEqual([])
      expect(steps).toBeGreaterThan(200)
    })
  },
)

describe('the number of a position', () => {
  const keyAfter = (scenario: Scenario, log: string[], seed = 1) =>
    keysOf(scenario)(replay(scenario, seed, log).position)

  it('does not depend on the seed where the variant is the same', () => {
    const scenario = makeSmall()
    expect(keyAfter(scenario, ['note', 'wait'], 1)).toBe(keyAfter(scenario, ['note', 'wait'], 2))
  })

  it('does not depend on the order of what led there, nor on the number of inputs', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('note', { purpose: 'thank-you' }),
        {
          kind: 'prepare',
          id: 'read',
          label: 'Read',
          item: 'price',
          text: 'You read.',
          to: [{ to: 'desk' }],
        },
      ],
    })
    expect(keyAfter(scenario, ['note', 'read'])).toBe(keyAfter(scenario, ['read', 'note']))
  })

  it('tells apart where a play has ended by its verdict alone', () => {
    const scenario = makeSmall()
    const end = (log: string[]) => keyAfter(scenario, [...log, 'move-on'])
    expect(end(['ask'])).toBe(end(['ask', 'wait']))
    expect(end(['note', 'ask'])).not.toBe(end(['ask']))
  })

  it('counts only as far as a condition asks', () => {
    const when = { fact: 'count', of: 'contacts', atLeast: 3 } as const
    const scenario = makeSmall({ choices: [makeChoice('note'), makeChoice('bow', {}, { when })] })
    const { position } = replay(scenario, 1, [])
    const keyWith = (contacts: number) =>
      keysOf(scenario)({ ...position, counts: { ...position.counts, contacts } })
    expect(keyWith(1)).not.toBe(keyWith(2))
    expect(keyWith(2)).not.toBe(keyWith(3))
    expect(keyWith(3)).toBe(keyWith(4))
  })

  it('tells apart answers that are on their way to different days', () => {
    const answer = (id: string, afterDays: number) =>
      makeChoice(id, {}, { responses: [{ kind: 'replies', afterDays }] })
    const scenario = makeSmall({ choices: [answer('soon', 2), answer('later', 3)] })
    expect(keyAfter(scenario, ['soon'])).not.toBe(keyAfter(scenario, ['later']))
  })

  it('does not depend on how many contacts went before one that still waits for its answer', () => {
    const scenario = makeSmall({
      choices: [
        makeChoice('friend', { to: 'pal' }),
        makeChoice('ask', {}, { responses: [{ kind: 'replies', afterDays: 4 }] }),
      ],
    })
    const { position } = replay(scenario, 1, ['ask'])
    const shifted = {
      ...position,
      contacts: 5,
      pending: position.pending.map((one) => ({ ...one, contact: one.contact + 4 })),
      tally: {
        ...position.tally,
        pending: position.tally.pending.map((one) => ({ ...one, contact: one.contact + 4 })),
      },
    }
    const keyOf = keysOf(scenario)
    expect(keyOf(shifted)).toBe(keyOf(position))
  })

  it.each(shippedScenarios())(
    'is shared only by positions from which the same follows: %s',
    { timeout: 60_000 },
    (file) => {
      const scenario = readScenarioFile(file)
      const keyOf = keysOf(scenario)
      const byKey = new Map<string, Position[]>()
      for (let seed = 0; seed < 150; seed++) {
        for (const { position } of walk(scenario, seed)) {
          const key = keyOf(position)
          byKey.set(key, [...(byKey.get(key) ?? []), position])
        }
      }
      const shared = [...byKey.values()].filter((positions) => positions.length > 1)
      expect(shared.length).toBeGreaterThan(20)
      for (const positions of shared.slice(0, 200)) {
        const all = positions.slice(-3).map((position) => whatFollows(scenario, position, keyOf))
        expect([...new Set(all)]).toEqual([all[0]])
      }
    },
  )
})

/** Everything each input leads to, but for the numbers of contacts and the lines that go with them. */
function whatFollows(scenario: Scenario, position: Position, keyOf: (position: Position) => string): string {
  const all = inputsOf(scenario, position)
    .sort()
    .map((input) => {
      const next = step(scenario, position, input)
      const events = next.events.flatMap((event) => {
        // What was said of the history, and what it is seen by, may differ where nothing depends on it.
        if (event.type === 'finding' || event.type === 'recorded') return []
        if (event.type === 'judged')
          return { perception: event.perception, interest: interestOf(event.codes) }
        if (event.type === 'thought' || event.type === 'mood') return { type: event.type, band: event.band }
        if (event.type === 'silence') return { type: event.type }
        return 'contact' in event ? { ...event, contact: null } : event
      })
      return { input, key: keyOf(next.position), events }
    })
  return JSON.stringify(all)
}
