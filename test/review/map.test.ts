import { describe, expect, it } from 'vitest'
import { replay } from '../../src/engine'
import { mapOf, type StoryMap } from '../../src/review/map'
import type { Scenario } from '../../src/scenario'
import { makeGenerated } from '../support/generated'
import { makeChoice, makeDecision, makeScenarioFile, makeSmall } from '../support/scenario'
import { makeScenario } from '../../src/scenario'
import { walk } from '../support/walk'

const logOf = (scenario: Scenario, seed: number): string[] =>
  [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input]))

const played = (scenario: Scenario, seed: number) => {
  const log = logOf(scenario, seed)
  return { play: { seed, log }, map: mapOf(scenario, { seed, log }) }
}

const generated = [1, 2, 3, 4, 5, 6].map((seed) =>
  makeGenerated({ seed, days: 3 + seed, choices: 2 + (seed % 3), variants: 1 + (seed % 3) }),
)

const statesOf = ({ nodes }: StoryMap, indices: readonly number[]) =>
  indices.map((index) => nodes[index]?.state)

describe.each(generated)('the map of $file.id', (scenario) => {
  const { play, map } = played(scenario, 7)

  it('shows every decision and every final exactly once', () => {
    const places = map.nodes.filter(({ kind }) => kind !== 'junction').map(({ state }) => state)
    const states = [...scenario.states].filter(([, { type }]) => type !== 'beat').map(([id]) => id)
    expect(places.toSorted()).toEqual(states.toSorted())
    expect(new Set(map.nodes.map(({ state }) => state)).size).toBe(map.nodes.length)
  })

  it('has both ends of every way, each pair once, and at least one choice for each', () => {
    const pairs = map.edges.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { from, to, count } of map.edges) {
      expect(map.nodes[from]).toBeDefined()
      expect(map.nodes[to]).toBeDefined()
      expect(map.nodes[from]?.kind).not.toBe('final')
      expect(count).toBeGreaterThan(0)
    }
  })

  it('follows the play in order, and every step goes along ways that join', () => {
    const { steps } = replay(scenario, play.seed, play.log)
    const positions = steps.map(({ position }) => position)
    expect(statesOf(map, [...map.steps.map(({ node }) => node), map.last.node])).toEqual(
      positions.map(({ state }) => state),
    )
    expect(map.steps.map(({ day }) => day)).toEqual(positions.slice(0, -1).map(({ day }) => day))
    expect(map.steps.map(({ taken }) => taken.input)).toEqual(play.log)
    for (const [at, { node }] of map.steps.entries()) {
      let here = node
      const legs = map.edges.filter((edge) => edge.steps.includes(at))
      while (legs.length > 0) {
        const next = legs.findIndex(({ from }) => from === here)
        expect(next).toBeGreaterThanOrEqual(0)
        here = legs.splice(next, 1)[0]?.to ?? -1
      }
      expect(here).toBe(map.steps[at + 1]?.node ?? map.last.node)
    }
  })

  it('lists everything else that was offered', () => {
    for (const { taken, others } of map.steps) {
      expect(others.map(({ input }) => input)).not.toContain(taken.input)
      expect([taken, ...others].map(({ input }) => input)).toEqual(
        expect.arrayContaining(['wait', 'move-on']),
      )
    }
  })

  it('has no words of what was not met', () => {
    const met = new Set(replay(scenario, play.seed, play.log).steps.map(({ position }) => position.state))
    for (const { state, mark, told, ending, kind } of map.nodes) {
      if (kind === 'junction') continue
      expect(mark).toBe(met.has(state) ? 'path' : 'hidden')
      expect((told ?? ending) === null).toBe(mark === 'hidden')
    }
    const roads = map.steps.flatMap(({ others }) => others.flatMap(({ to }) => to ?? []))
    expect(statesOf(map, roads).filter((state) => !met.has(state ?? ''))).toEqual([])
  })

  it('shows what other plays found, and says how much that is', () => {
    const { play: earlier, map: before } = played(scenario, 8)
    const end = before.nodes[before.last.node]?.state ?? ''
    const known = mapOf(scenario, play, { endings: [end], plays: [earlier] })
    const mine = new Set(statesOf(map, [...map.steps.map(({ node }) => node), map.last.node]))
    for (const { node } of before.steps) {
      const state = before.nodes[node]?.state
      expect(known.nodes[node]).toMatchObject({ state, mark: mine.has(state) ? 'path' : 'seen' })
      expect(known.nodes[node]?.told).not.toBeNull()
    }
    expect(known.nodes[before.last.node]?.ending).not.toBeNull()
    expect(known.endings.found).toBe(new Set([end, map.nodes[map.last.node]?.state]).size)
    expect(known.endings.all).toBe([...scenario.states].filter(([, { type }]) => type === 'final').length)
  })

  it('passes over another play that does not fit, or ends elsewhere than was kept', () => {
    const { play: earlier } = played(scenario, 8)
    const broken = { ...earlier, log: [...earlier.log, 'wait'] }
    expect(mapOf(scenario, play, { endings: [], plays: [earlier, broken] })).toEqual(map)
  })
})

describe('the ways of the map', () => {
  it('are one for all choices that lead to the same state', () => {
    const map = mapOf(makeSmall(), { seed: 1, log: ['move-on'] })
    const desk = map.nodes.findIndex(({ state }) => state === 'desk')
    const onDesk = map.edges.find(({ from, to }) => from === desk && to === desk)
    expect(onDesk).toMatchObject({ count: 3, mark: 'hidden', isLeaving: false })
  })

  it('tell those that only moving on goes', () => {
    const map = mapOf(makeSmall(), { seed: 1, log: ['move-on'] })
    expect(map.edges.filter(({ isLeaving }) => isLeaving).map(({ to }) => map.nodes[to]?.state)).toEqual([
      'moved',
    ])
  })

  it('meet in a beat that many come by and that leads on to many', () => {
    const file = makeScenarioFile()
    const to = [{ to: 'night' }]
    const desk = makeDecision({
      choices: [makeChoice('note', {}, { to }), makeChoice('ask', {}, { to: [{ to: 'chair' }] })],
      wait: { days: 3, to },
    })
    const scenario = makeScenario({
      ...file,
      states: {
        ...file.states,
        desk,
        chair: { ...desk, choices: [makeChoice('call', {}, { to }), makeChoice('mail', {}, { to })] },
        night: {
          type: 'beat',
          text: 'Night.',
          days: 1,
          to: [{ when: { fact: 'day', atLeast: 9 }, to: 'late' }, { to: 'desk' }],
        },
      },
    })
    const map = mapOf(scenario, { seed: 1, log: ['note', 'move-on'] })
    const night = map.nodes.findIndex(({ kind }) => kind === 'junction')
    expect(map.nodes[night]).toMatchObject({ state: 'night', mark: 'path' })
    expect(map.edges.filter(({ to: end }) => end === night)).toHaveLength(2)
    expect(map.edges.filter(({ from }) => from === night)).toHaveLength(2)
    // The way there and the way on are both gone by the first step.
    expect(
      map.edges.filter(({ steps }) => steps.includes(0)).map(({ from, to: end }) => [from, end]),
    ).toEqual([
      [map.steps[0]?.node, night],
      [night, map.steps[1]?.node],
    ])
  })

  it('get one more where time ran out, which no state leads to', () => {
    const log = Array.from({ length: 40 }, () => 'wait')
    const scenario = makeSmall()
    const fitting = log.slice(0, lastWait(scenario))
    const map = mapOf(scenario, { seed: 1, log: fitting })
    expect(map.nodes[map.last.node]?.state).toBe(scenario.file.timeUp)
    expect(map.edges.filter(({ to }) => to === map.last.node)).toMatchObject([
      { mark: 'path', isLeaving: true, steps: [fitting.length - 1] },
    ])
  })
})

/** How often one can wait before time is up. */
function lastWait(scenario: Scenario): number {
  const log: string[] = []
  while (replay(scenario, 1, log).position.state !== scenario.file.timeUp) log.push('wait')
  return log.length
}

it('refuses a log that does not fit', () => {
  expect(() => mapOf(makeSmall(), { seed: 1, log: ['no-such'] })).toThrow(/does not fit/)
})
