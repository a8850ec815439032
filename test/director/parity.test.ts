import { describe, expect, it } from 'vitest'
import { direct } from '../../src/director/direct'
import { cuesOf, type Shown } from '../../src/director/cues-of'
import { logOf } from '../../src/dom/play/log-entries'
import { captionOf } from '../../src/dom/play/caption-of'
import { captionText } from '../../src/dom/play/after-words'
import { nameOf } from '../../src/dom/words'
import type { EventType, GameEvent } from '../../src/engine'
import { explore } from '../../src/review/explore'
import type { Scenario } from '../../src/scenario'
import { readScenarioFile, shippedScenarios } from '../support/scenario-files'
import { walk } from '../support/walk'

/** Walks over the whole shelf. */
const walks = 1000
const walksOfEach = Math.ceil(walks / shippedScenarios().length)

/** Events that show nothing by themselves: bookkeeping that the review reads, and news that the next event tells. */
const unshown: ReadonlySet<EventType> = new Set(['delivered', 'recorded', 'finding', 'perception', 'judged'])

/** What is missing for somebody who only reads, only watches or only listens: a sentence for each event. */
function gapsIn(scenario: Scenario, events: readonly GameEvent[], show = cuesOf): string[] {
  // A first step without events, because the very first one is told by another rule (the calm before anything).
  const step = logOf({
    scenario,
    events,
    revealed: events.length,
    stepStarts: [0, 0],
    coaching: 'standard',
    isPlaying: false,
  }).at(-1)
  const logged = new Set(step?.entries.map((entry) => entry.index))
  return events.flatMap((event, index) => {
    const shown = show(event, (id) => nameOf(scenario, id))
    const caption = shown.caption === null ? null : captionText(shown.caption)
    const name = `${event.type} ${JSON.stringify(event)}`
    const gaps: string[] = []
    if (shown.sounds.length > 0 && !caption) gaps.push(`a sound without a caption: ${name}`)
    if (shown.caption !== null && !caption) gaps.push(`a caption without words: ${name}`)
    const isRead = logged.has(index) || caption !== null || isToldByNext(events, index)
    const isSeen = shown.stage.length > 0
    if (unshown.has(event.type)) {
      if (isSeen || shown.sounds.length > 0) gaps.push(`shown, and said to be unshown: ${name}`)
    } else if (!isRead && !isSeen) gaps.push(`neither read nor seen: ${name}`)
    else if (isSeen && !isRead && event.type !== 'entered') gaps.push(`seen and not read: ${name}`)
    return gaps
  })
}

/** Sounds of the whole performance, those that lie between events included, that no caption puts into words. */
function unsaidIn(scenario: Scenario, events: readonly GameEvent[], before: readonly GameEvent[]): string[] {
  const moments = direct(events, before.length, (id) => nameOf(scenario, id), before)
  return moments.flatMap((moment) => {
    const names = moment.sounds.map(({ name }) => name)
    return names.length === 0 || captionOf(scenario, moment) !== null
      ? []
      : [`a sound without a caption: ${names.join(', ')} of ${moment.event.type}`]
  })
}

/** A silent day is told in one line, by its silence; a face that stays is not told again. */
function isToldByNext(events: readonly GameEvent[], index: number): boolean {
  const event = events[index]
  const next = events[index + 1]
  if (event?.type === 'day') return next?.type === 'silence' && next.day === event.day
  return event?.type === 'response' && event.says === null && event.shows === null
}

describe.each(shippedScenarios())('what can be read, seen and heard in %s', (path) => {
  const scenario = readScenarioFile(path)

  it('is the same for every input in every position', { timeout: 600_000 }, () => {
    const gaps = new Set<string>()
    const known = new Set<string>()
    let steps = 0
    explore(scenario, {
      onStep: ({ events }) => {
        steps++
        // Steps that differ in nothing that a view shows are looked at once.
        const key = JSON.stringify(events.filter(({ type }) => !unshown.has(type)))
        if (known.has(key)) return
        known.add(key)
        for (const gap of gapsIn(scenario, events)) gaps.add(gap)
      },
    })
    expect(steps).toBeGreaterThan(1000)
    expect([...gaps].slice(0, 20)).toEqual([])
  })

  it('is the same on its part of a thousand walks', { timeout: 120_000 }, () => {
    for (let seed = 0; seed < walksOfEach; seed++) {
      const before: GameEvent[] = []
      for (const { events } of walk(scenario, seed)) {
        expect(gapsIn(scenario, events)).toEqual([])
        expect(unsaidIn(scenario, events, before)).toEqual([])
        before.push(...events)
      }
    }
  })
})

describe('the comparison', () => {
  const [path] = shippedScenarios()
  const scenario = readScenarioFile(path as string)
  const events: GameEvent[] = [
    { type: 'mood', day: 1, mood: 'bored', band: 'flat', by: scenario.file.manager.id },
  ]
  const nothing: Shown = { length: 0, stage: [], sounds: [], caption: null }
  const gapsWhere = (shown: Partial<Shown>) => gapsIn(scenario, events, () => ({ ...nothing, ...shown }))

  it('finds a sound without a caption', () => {
    expect(gapsWhere({ sounds: [{ name: 'ring' }] })[0]).toMatch(/^a sound without a caption: mood/)
  })

  it('finds a caption without words', () => {
    expect(gapsWhere({ caption: { key: 'caption.unknown', values: {} } })[0]).toMatch(
      /^a caption without words/,
    )
  })

  it('finds what is seen and not read, and what is neither', () => {
    const arrived: GameEvent[] = [{ type: 'prepared', day: 1, item: 'x', text: 'x' }]
    expect(gapsIn(scenario, arrived)).toEqual([])
    const unanswered: GameEvent[] = [{ type: 'silence', day: 1, silentDays: 1, unanswered: 1 }]
    expect(gapsIn(scenario, unanswered)).toEqual([])
    const entered: GameEvent[] = [{ type: 'entered', day: 1, state: 'x', place: 'home' }]
    expect(gapsIn(scenario, entered, () => nothing)[0]).toMatch(/^neither read nor seen: entered/)
  })
})
