import { describe, expect, it } from 'vitest'
import { longestPerformance, direct } from '../../src/director/direct'
import { restingBefore } from '../../src/director/cues-of-past'
import { sceneOf } from '../../src/director/cues-of-scene'
import { captionText } from '../../src/dom/play/after-words'
import type { GameEvent } from '../../src/engine'
import { readScenarioFile } from '../support/scenario-files'
import { walk } from '../support/walk'

const scenario = readScenarioFile('scenarios/the-advised-day.json')
const nameOf = (id: string) => scenario.people.get(id)?.name ?? id

/** Every step of some walks, with everything before it. */
const steps = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
  let before: readonly GameEvent[] = []
  return [...walk(scenario, seed)].map(({ events, position }) => {
    const one = { events, before, position }
    before = [...before, ...events]
    return one
  })
})

describe('on walks through a shipped scenario, a performance', () => {
  it('begins in the picture in which the one before came to rest', () => {
    for (const [index, { before }] of steps.entries()) {
      const last = steps[index - 1]
      if (before.length === 0 || last === undefined) continue
      // The rest of a scene belongs to the whole play and does not change with what happens.
      expect(sceneOf(scenario, last.position, before)).toMatchObject(restingBefore(before) ?? {})
      expect(restingBefore(before)).not.toBeNull()
    }
  })

  it('takes six seconds at most and tells everything with its last moment', () => {
    for (const { events, before } of steps) {
      const last = direct(events, before.length, nameOf, before).at(-1)
      expect(last?.index).toBe(before.length + events.length - 1)
      expect((last?.at ?? 0) + (last?.length ?? 0)).toBeLessThanOrEqual(longestPerformance)
    }
  })

  it('has words for each of its captions, with every value filled in', () => {
    const moments = steps.flatMap(({ events, before }) => direct(events, before.length, nameOf, before))
    const captions = moments.flatMap(({ caption }) => caption ?? [])
    expect(captions.length).toBeGreaterThan(100)
    expect(captions.filter((caption) => /^$|[{}]|undefined/.test(captionText(caption) ?? ''))).toEqual([])
  })

  it('says how she looks only when her face is there to be seen', () => {
    const wrong = steps.flatMap(({ events, before }) => {
      let face = restingBefore(before)?.mood
      return direct(events, before.length, nameOf, before).filter(({ stage, event }) => {
        for (const cue of stage) if (cue.type === 'face') face = cue.mood
        return event.type === 'mood' && face !== event.mood
      })
    })
    expect(wrong).toEqual([])
  })
})
