import { type FirstPlay, isFirst } from './progress'
import { isCount, isFields } from './validate'

/** What makes a play another try: the attempt that counts, and where the try left it or a try before. */
export interface Again {
  /** The attempt that counts, whole; a try at a try is held against the same one. */
  first: FirstPlay
  /** Inputs that were given to the try; its own begin with the decision after them. */
  from: number
  /** Places in the log of the first attempt, from 0, at which earlier tries have chosen anew. */
  tried: readonly number[]
  /** The play is bad on purpose: it counts for a badge and for nothing else, and no attempt counts. */
  bad?: boolean
  /** Log of the try while the first attempt is looked at; never kept. */
  aside?: readonly string[]
}

/** True for what a kept play says of its being another try. */
export const isAgain = (value: unknown): value is Again =>
  isFields(value) &&
  isFirst(value.first) &&
  isCount(value.from) &&
  Array.isArray(value.tried) &&
  value.tried.every(isCount)
