// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { clip, firstSentence, inLines } from '../../src/dom/map/clip'
import { mapWords } from '../../src/dom/messages.map.en'
import { choices, replay } from '../../src/engine'
import { endings, type Scenario } from '../../src/scenario'
import { reviewWords } from '../../src/dom/messages.review.en'
import { makeGenerated } from '../support/generated'
import { makeChoice, makeDecision, makeScenarioFile } from '../support/scenario'
import { makeScenario } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk } from '../support/walk'
import { makeFakeApp } from './fake-app'
import { all, click, page, press, the, visit } from './page'

await import('../../src/dom/map/map-screen')

const finding = (scenario: Scenario, state: string) => {
  const final = scenario.states.get(state)
  if (final?.type !== 'final') throw new Error(`"${state}" is no final`)
  return {
    state,
    ending: final.ending,
    headline: final.headline,
    perception: 'assertive' as const,
    variant: scenario.file.variants[0]?.id ?? '',
    finishedAt: 1,
  }
}

async function open(scenario: Scenario, log: readonly string[], found: readonly string[] = [], seed = 1) {
  const plays = found.map((state) => finding(scenario, state))
  const app = makeFakeApp(scenario, { log, seed, progress: { plays, finished: plays.length } })
  await app.resume(scenario.file.id)
  await visit(app, '#/map')
  return app
}

const file = makeScenarioFile()
const small = makeScenario({
  ...file,
  states: {
    ...file.states,
    desk: makeDecision({
      text: 'Your desk is empty. A tap drips.',
      choices: [
        makeChoice('note', { purpose: 'thank-you' }, { label: 'Thank her', to: [{ to: 'chair' }] }),
        makeChoice('ask', {}, { label: 'Ask at once', to: [{ to: 'blocked' }] }),
      ],
    }),
    chair: makeDecision({
      text: 'The secret chair creaks.',
      choices: [
        makeChoice('hidden-a', {}, { label: 'A hidden choice', to: [{ to: 'chair' }] }),
        makeChoice('hidden-b', {}, { label: 'Another hidden choice', to: [{ to: 'chair' }] }),
      ],
    }),
  },
})

const places = (name?: string | RegExp): Element[] =>
  [...document.querySelectorAll('[role="option"]')].filter((place) => {
    const label = place.getAttribute('aria-label') ?? ''
    return name === undefined || (typeof name === 'string' ? label === name : name.test(label))
  })

/** The place that is looked at. */
const lookedAt = () => document.querySelector('[role="option"][aria-selected="true"]')
const nameLookedAt = () => lookedAt()?.getAttribute('aria-label')

/** Comes to a place; the page of these tests moves no focus into drawings by itself. */
const comeTo = (place: Element | undefined) => act(() => void place?.dispatchEvent(new FocusEvent('focus')))

/** Presses a key on the place that is looked at. */
const pressThere = (key: string) =>
  act(() => void lookedAt()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

describe('the way to the map', () => {
  it('leads from the review, and back', async () => {
    const app = makeFakeApp(small, { log: ['move-on'] })
    await app.resume(small.file.id)
    await visit(app, '#/review')
    await click('link', reviewWords['again.map'])
    expect(the('heading', 'The map')).toBe(document.activeElement)
    // The layout comes as a part of its own.
    await vi.waitFor(() => the('link', mapWords.back), { timeout: 4_000 })
    await click('link', mapWords.back)
    expect(location.hash).toBe('#/review')
  })

  it('is closed while a play goes on', async () => {
    await open(small, ['note'])
    expect(page()).toContain(mapWords.none)
    expect(places()).toEqual([])
  })
})

describe('the places', () => {
  it('say what they are, their day, and whether the way led there', async () => {
    await open(small, ['wait', 'move-on'], ['blocked'])
    expect(places().map((place) => place.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([
        '1, 2. Day 3, Sunday. Move on. Moment 1, 2 of 2 on your way: Your desk is empty.',
        'A moment you have not met, not on your way',
        'Elsewhere, turning elsewhere in good time. The end of your way, Day 3, Sunday',
        'Blocked, asked not to write any more. An ending found in another play',
        'An ending not found yet',
      ]),
    )
    expect(places()).toHaveLength(5)
  })

  it('can be walked through by arrow keys, and only one takes part in the tab order', async () => {
    await open(small, ['note', 'hidden-a', 'move-on'])
    expect(nameLookedAt()).toMatch(/Moment 1 of 3 on your way/)
    await pressThere('ArrowRight')
    expect(nameLookedAt()).toMatch(/Moment 2, 3 of 3 on your way/)
    expect(document.querySelector('.map-detail')?.textContent).toContain('The secret chair creaks.')
    await pressThere('ArrowRight')
    expect(nameLookedAt()).toMatch(/The end of your way/)
    await pressThere('Home')
    expect(nameLookedAt()).toMatch(/Moment 1 of 3/)
    await pressThere('End')
    expect(nameLookedAt()).toMatch(/The end of your way/)
    const inTabOrder = places().filter((place) => place.getAttribute('tabindex') === '0')
    expect(inTabOrder.map((place) => place.getAttribute('aria-label'))).toEqual([nameLookedAt()])
  })

  it('are told of one by one as they are looked at', async () => {
    await open(small, ['wait', 'move-on'])
    const [veiled] = places(mapWords['name.veiled'])
    await comeTo(veiled)
    expect(page()).toContain(mapWords['detail.veiled-about'])
    const [hidden] = places(mapWords['name.hidden'])
    await comeTo(hidden)
    expect(page()).toContain(mapWords['detail.hidden-about'])
  })
})

describe('zooming and moving', () => {
  const sheet = () => document.querySelector<SVGGElement>('.map-sheet')?.style.transform ?? ''
  const scale = () => Number(/scale\(([\d.]+)\)/.exec(sheet())?.[1])

  it('goes by buttons', async () => {
    await open(small, ['move-on'])
    const before = scale()
    await click('button', mapWords['map.in'])
    await click('button', mapWords['map.in'])
    expect(scale()).toBeGreaterThan(before)
    await click('button', mapWords['map.out'])
    await click('button', mapWords['map.fit'])
    expect(scale()).toBe(before)
  })

  it('goes by keys on the map itself', async () => {
    await open(small, ['move-on'])
    const window = document.querySelector<HTMLElement>('.map-window')
    await act(() => window?.focus())
    const before = scale()
    await press('+')
    expect(scale()).toBeGreaterThan(before)
    const still = sheet()
    await press('ArrowLeft')
    expect(sheet()).not.toBe(still)
    expect(document.activeElement).toBe(window)
    await press('0')
    expect(scale()).toBe(before)
  })
})

describe('the list', () => {
  const items = () => [...document.querySelectorAll('.outline > li')].map((item) => item.textContent ?? '')

  it('tells the way in order, with what was not taken as it was offered then', async () => {
    await open(small, ['note', 'move-on'])
    const [first, second, end, ...rest] = items()
    expect(rest).toEqual([])
    expect(first).toMatch(/Thursday, the interview.*Your desk is empty\..*You: Thank her.*Ask at once/)
    expect(second).toMatch(
      /You: Move on.*Not taken:.*A(nother)? hidden choice.*A(nother)? hidden choice.*Wait/,
    )
    expect(end).toContain('Elsewhere')
  })

  it('names where another road ends only where that was found', async () => {
    await open(small, ['note', 'move-on'])
    expect(items()[0]).not.toContain('Blocked')
    await open(small, ['note', 'move-on'], ['blocked'])
    expect(items().at(-3)).toContain('Ask at once – ends as “Blocked”')
  })

  it('counts the endings', async () => {
    await open(small, ['move-on'], ['blocked'])
    expect(page()).toContain('2 of 3 found')
    expect(page()).toContain('1 more is still hidden.')
    expect(all('heading', mapWords['endings.heading'])).toHaveLength(1)
  })
})

/** Everything that a page says or holds, attributes included. */
const everything = () => document.body.outerHTML

describe('what has not been met', () => {
  const scenarios = [
    ...[1, 2, 3].map((seed) => renamed(makeGenerated({ seed, days: 6, choices: 3, variants: 2 }))),
    ...shippedScenarios().map(readScenarioFile),
  ]

  it.each(scenarios.flatMap((scenario) => [3, 4].map((seed) => ({ scenario, seed }))))(
    'is nowhere in the page of $scenario.file.id, seed $seed',
    async ({ scenario, seed }) => {
      const log = [...walk(scenario, seed)].flatMap(({ input }) => (input === null ? [] : [input]))
      await open(scenario, log, [], seed)
      const { steps } = replay(scenario, seed, log)
      const met = new Set(
        steps.flatMap(({ events }) => events.flatMap((one) => (one.type === 'entered' ? [one.state] : []))),
      )
      const offered = new Set(
        steps.flatMap(({ position }) => choices(scenario, position)?.choices.map(({ label }) => label) ?? []),
      )
      const shown = everything()
      let veiled = 0
      for (const [id, state] of scenario.states) {
        if (met.has(id)) continue
        const texts =
          state.type === 'final'
            ? [state.headline, firstSentence(state.text)]
            : [
                firstSentence(state.text),
                ...(state.type === 'decision' ? state.choices.map(({ label }) => label) : []),
              ]
        for (const text of texts) {
          if (offered.has(text) || isSaidElsewhere(scenario, met, text)) continue
          veiled += 1
          expect(shown).not.toContain(escaped(text))
        }
      }
      expect(veiled).toBeGreaterThan(3)
      for (const id of scenario.states.keys()) expect(shown).not.toContain(`"${id}"`)
    },
  )
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

/** Some words stand in several states; met in one, they are no secret. */
const isSaidElsewhere = (scenario: Scenario, met: ReadonlySet<string>, text: string): boolean =>
  [...met].some((id) => {
    const state = scenario.states.get(id)
    return state !== undefined && JSON.stringify(state).includes(JSON.stringify(text).slice(1, -1))
  })

/** A generated scenario whose words are all different. */
function renamed(scenario: Scenario): Scenario {
  const states = Object.entries(scenario.file.states).map(([id, state]) => {
    const text = `This is told in ${id}-here.`
    if (state.type === 'final') return [id, { ...state, text, headline: `Headline of ${id}-here` }] as const
    if (state.type === 'beat') return [id, { ...state, text }] as const
    const named = state.choices.map((choice) => ({ ...choice, label: `Label ${choice.id} of ${id}-here` }))
    return [id, { ...state, text, choices: named }] as const
  })
  return makeScenario({ ...scenario.file, states: Object.fromEntries(states) })
}

describe('the words', () => {
  it('have a kind for every ending', () => {
    for (const ending of endings) expect(reviewWords).toHaveProperty([`ending.${ending}`])
  })

  it('are cut between words, and say so', () => {
    expect(clip('One two three four', 12)).toBe('One two…')
    expect(clip('Short', 12)).toBe('Short')
    expect(inLines('Ask at once how it stands with the page', 12, 2)).toEqual(['Ask at once', 'how it stan…'])
    expect(inLines('Unbelievablylongword', 8, 3)).toEqual(['Unbeliev', 'ablylong', 'word'])
    expect(inLines('', 8, 3)).toEqual([])
  })

  it('take the first sentence with its closing mark', () => {
    expect(firstSentence('"Who?" she says. Then nothing.')).toBe('"Who?"')
    expect(firstSentence('It costs 3.50 today. Yes.')).toBe('It costs 3.50 today.')
    expect(firstSentence('No end')).toBe('No end')
    expect(firstSentence('"1. The lift. 2. The stairs."')).toBe('"1. The lift.')
    expect(firstSentence('It is over at 10. Then rain.')).toBe('It is over at 10.')
  })
})
