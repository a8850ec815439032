import type { Perception } from '../rubric'

/** How plainly people show what they think, from plain to hidden. */
export const levels = ['easy', 'medium', 'hard'] as const

/** One of the levels. */
export type Level = (typeof levels)[number]

/** A play of its own that has ended, by the level of its scenario. */
export interface LevelPlay {
  level: Level
  perception: Perception
}

const playsNeeded = 3

/** True where a level has been played often enough, and twice in a row as well as it can be. */
function isDone(level: Level, plays: readonly LevelPlay[]): boolean {
  const here = plays.filter((play) => play.level === level)
  return (
    here.length >= playsNeeded &&
    here.some((play, at) => play.perception === 'assertive' && here[at + 1]?.perception === 'assertive')
  )
}

/**
 * The levels that are open, for what stands on the shelf and the plays so far in order of time. With one scenario
 * alone, or for a coach, nothing is locked; a level without scenarios is passed over.
 */
export function openLevels(
  shelf: readonly { level: Level }[],
  plays: readonly LevelPlay[],
  isCoach: boolean,
): ReadonlySet<Level> {
  if (isCoach || shelf.length < 2) return new Set(levels)
  const there = levels.filter((level) => shelf.some((entry) => entry.level === level))
  const firstUndone = there.findIndex((level) => !isDone(level, plays))
  return new Set(firstUndone < 0 ? there : there.slice(0, firstUndone + 1))
}
