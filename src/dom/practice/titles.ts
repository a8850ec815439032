import type { ShelfEntry } from '../app'
import { p } from './words'

/** Title of a scenario, or words for one that is no longer on the shelf. */
export const titleOf = (shelf: readonly ShelfEntry[], id: string): string =>
  shelf.find((entry) => entry.id === id)?.title ?? p('practice.unknown')
