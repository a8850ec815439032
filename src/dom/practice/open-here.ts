import { type Level, openLevels } from '../../session/practice-levels'
import type { App } from '../app'

/** The levels that are open on this shelf, by the plays so far. */
export function openHere(app: App, isCoach: boolean): ReadonlySet<Level> {
  const shelf = app.shelf.getState()
  const plays = shelf
    .flatMap(({ id, level }) => app.progress(id).plays.map((play) => ({ ...play, level })))
    .sort((a, b) => a.finishedAt - b.finishedAt)
  return openLevels(shelf, plays, isCoach)
}
