import { mix } from '../../engine'
import type { Row } from '../../director/her-week'
import { type Line, otherMails, otherVoicemails } from '../messages.week.en'

/** Looks up the words of somebody else's line; the same seed gives the same lines. */
export type Neighbours = (row: Extract<Row, { type: 'other' }>) => Line

/** Mixes threads so that each keeps its own order. */
function mixed(threads: readonly (readonly Line[])[], seed: number, name: string): Line[] {
  return threads
    .flatMap((lines, thread) => {
      const drawn = lines.map((_, at) => mix(seed, `${name} ${thread} ${at}`)).sort((a, b) => a - b)
      return lines.map((line, at) => ({ line, at: drawn[at] ?? 0 }))
    })
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
}

/** The other messages of one play; where the lists come to their end, they begin again. */
export function makeNeighbours(seed: number): Neighbours {
  const lists = {
    email: mixed(otherMails, seed, 'mail'),
    voicemail: mixed(otherVoicemails, seed, 'voicemail'),
  }
  return ({ channel, nth }) => lists[channel][nth % lists[channel].length] ?? ['', '']
}
