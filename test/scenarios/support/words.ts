import type { GameEvent } from '../../../src/engine'
import type { Scenario } from '../../../src/scenario'
import { countWords } from '../../../src/scenario/words'

const shownFields = ['text', 'says', 'shows', 'headline', 'subject'] as const

/**
 * Most words that these events show: narration, messages, answers, happenings, the ending. What goes through
 * somebody's head depends on how many contacts there were, so the longest line of the band is counted.
 */
export function mostWordsShown(scenario: Scenario, events: readonly GameEvent[]): number {
  return events.reduce((sum, event) => sum + wordsOf(scenario, event), 0)
}

function wordsOf(scenario: Scenario, event: GameEvent): number {
  if (event.type === 'thought') {
    const lines = scenario.people.get(event.by)?.lines?.[event.band] ?? []
    return Math.max(0, ...lines.map(countWords))
  }
  let words = 0
  for (const field of shownFields) {
    const text: unknown = Reflect.get(event, field)
    if (typeof text === 'string') words += countWords(text)
  }
  return words
}

/** Words that stand around every play of a variant: the introduction and what was true all along. */
export function wordsAround({ file }: Scenario, variant: string): number {
  const truth = file.variants.find((one) => one.id === variant)?.truth ?? ''
  return countWords(file.candidate.intro) + countWords(truth)
}
