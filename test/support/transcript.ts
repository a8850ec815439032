import { transcript as linesOf } from '../../src/review/transcript'
import type { Played } from './play'

/** A play as readable text, for pinning inline. */
export const transcript = ({ scenario, events }: Pick<Played, 'scenario' | 'events'>): string =>
  linesOf(scenario, events).join('\n')
