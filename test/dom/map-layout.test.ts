import { describe, expect, it } from 'vitest'
import { cardsOf } from '../../src/dom/map/cards'
import { type Box, type Direction, layOut, type MapLayout } from '../../src/dom/map/layout'
import { fitting, moved, revealing, type View, zoomed } from '../../src/dom/map/view'
import { type Going, goingOf, placeAfter, readingOrder } from '../../src/dom/map/walk'
import { mapOf, type StoryMap } from '../../src/review/map'
import type { Scenario } from '../../src/scenario'
import { makeGenerated } from '../support/generated'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk } from '../support/walk'

interface Drawn {
  scenario: Scenario
  map: StoryMap
  layout: MapLayout
}

function draw(scenario: Scenario, seed: number, direction: Direction, isAllFound: boolean): Drawn {
  const log = [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input]))
  const finals = [...scenario.states].flatMap(([id, { type }]) => (type === 'final' ? [id] : []))
  const map = mapOf(scenario, { seed, log }, { endings: isAllFound ? finals : [], plays: [] })
  const cards = cardsOf(scenario, map)
  const layout = layOut(map, direction, (index) => cards[index] ?? { width: 0, height: 0 })
  return { scenario, map, layout }
}

const scenarios = [
  ...[1, 2, 3, 4, 5].map((seed) => makeGenerated({ seed, days: 3 + 2 * seed, choices: 3, variants: 2 })),
  ...shippedScenarios().map(readScenarioFile),
]

const drawings = scenarios.flatMap((scenario) =>
  (['right', 'down'] as const).flatMap((direction) =>
    [false, true].map((isAllFound) => draw(scenario, 5, direction, isAllFound)),
  ),
)

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01

describe('the layout', () => {
  it('lays no box over another, and every box on the paper', () => {
    for (const { layout } of drawings) {
      const { boxes, width, height } = layout
      const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)))
      expect(overlaps).toEqual([])
      for (const box of boxes) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
        expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width / 2).toBeLessThanOrEqual(width)
        expect(box.y + box.height / 2).toBeLessThanOrEqual(height)
      }
    }
  })

  it('has a line for every way but those that leave from everywhere and were not gone', () => {
    for (const { map, layout } of drawings) {
      const drawn = layout.lines.map(({ edge }) => edge)
      const rest = map.edges.filter((edge) => !drawn.includes(edge))
      for (const { from, to, mark, isLeaving } of rest) {
        expect(from === to || (mark === 'hidden' && isLeaving)).toBe(true)
      }
      for (const { points } of layout.lines) expect(points.length).toBeGreaterThan(1)
    }
  })

  it('puts time from left to right, or from above to below', () => {
    for (const { map, layout } of drawings) {
      const axis = layout.direction === 'right' ? 'x' : 'y'
      const first = layout.boxes[map.steps[0]?.node ?? -1]
      const last = layout.boxes[map.last.node]
      expect(first?.[axis]).toBeLessThan(last?.[axis] ?? 0)
    }
  })
})

const goings: readonly Going[] = ['on', 'back', 'before', 'after', 'next', 'previous', 'first', 'last']

describe('walking on the map', () => {
  it('comes everywhere by the keys, and never to a junction', () => {
    for (const { map, layout } of drawings) {
      const start = map.steps[0]?.node ?? -1
      const reached = new Set([start])
      for (const at of reached) for (const going of goings) reached.add(placeAfter(map, layout, at, going))
      expect([...reached].toSorted((a, b) => a - b)).toEqual(
        readingOrder(map, layout).toSorted((a, b) => a - b),
      )
    }
  })

  it('follows the path step by step to its end, and back', () => {
    for (const { map, layout } of drawings) {
      const met = [...map.steps.map(({ node }) => node), map.last.node]
      const way = met.filter((node, at) => met.lastIndexOf(node) === at)
      for (const [at, node] of way.entries()) {
        expect(placeAfter(map, layout, node, 'on')).toBe(way[at + 1] ?? node)
        expect(placeAfter(map, layout, node, 'last')).toBe(map.last.node)
        expect(placeAfter(map, layout, node, 'back')).toBe(way[at - 1] ?? node)
      }
    }
  })

  it('goes beside to what stands in the same layer', () => {
    for (const { map, layout } of drawings) {
      const [axis, across] = layout.direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
      for (const at of readingOrder(map, layout)) {
        const next = placeAfter(map, layout, at, 'after')
        if (next === at) continue
        expect(Math.round(layout.boxes[next]?.[axis] ?? 0)).toBe(Math.round(layout.boxes[at]?.[axis] ?? -1))
        expect(layout.boxes[next]?.[across]).toBeGreaterThan(layout.boxes[at]?.[across] ?? Infinity)
        expect(placeAfter(map, layout, next, 'before')).toBe(at)
      }
    }
  })

  it('reads the arrow keys by the direction in which time runs', () => {
    expect(goingOf('ArrowRight', 'right')).toBe('on')
    expect(goingOf('ArrowDown', 'down')).toBe('on')
    expect(goingOf('ArrowUp', 'right')).toBe('before')
    expect(goingOf('ArrowLeft', 'down')).toBe('before')
    expect(goingOf('x', 'right')).toBeNull()
  })
})

describe('the view', () => {
  const paper = { width: 2000, height: 1000 }
  const window = { width: 800, height: 500 }
  const all = fitting(paper, window)
  const on = ({ scale, x, y }: View, point: { x: number; y: number }) => ({
    x: (point.x - x) / scale,
    y: (point.y - y) / scale,
  })

  it('shows all of the paper at first, in the middle', () => {
    expect(all.x).toBeGreaterThanOrEqual(0)
    expect(all.y).toBeGreaterThanOrEqual(0)
    expect(all.x * 2 + paper.width * all.scale).toBeCloseTo(window.width)
    expect(all.y * 2 + paper.height * all.scale).toBeCloseTo(window.height)
  })

  it('keeps what lies under the hand there while it zooms', () => {
    const hand = { x: 500, y: 240 }
    const near = zoomed(all, 2, hand, paper, window)
    expect(near.scale).toBeCloseTo(all.scale * 2)
    expect(on(near, hand).x).toBeCloseTo(on(all, hand).x)
    expect(on(near, hand).y).toBeCloseTo(on(all, hand).y)
  })

  it('zooms no farther out than all, and no nearer than three times', () => {
    const middle = { x: 400, y: 250 }
    expect(zoomed(all, 0.01, middle, paper, window).scale).toBeCloseTo(all.scale)
    expect(zoomed(all, 1000, middle, paper, window).scale).toBe(3)
  })

  it('never loses the paper', () => {
    for (const by of [-1e6, 1e6]) {
      const middle = on(moved(all, { x: by, y: by }, paper, window), { x: 400, y: 250 })
      expect(middle.x).toBeGreaterThanOrEqual(-0.01)
      expect(middle.x).toBeLessThanOrEqual(paper.width + 0.01)
      expect(middle.y).toBeGreaterThanOrEqual(-0.01)
      expect(middle.y).toBeLessThanOrEqual(paper.height + 0.01)
    }
  })

  it('brings a box into view, and stays where it is in view already', () => {
    const near: View = { scale: 1, x: 0, y: 0 }
    const far = { x: 1500, y: 900, width: 100, height: 60 }
    const shown = revealing(near, far, window)
    expect(shown.x + far.x + far.width / 2).toBeLessThanOrEqual(window.width)
    expect(shown.y + far.y + far.height / 2).toBeLessThanOrEqual(window.height)
    expect(revealing(shown, far, window)).toEqual(shown)
  })
})
