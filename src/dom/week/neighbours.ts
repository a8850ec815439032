import { mix } from '../../engine'
import type { Row } from '../../director/her-week'
import { type Line, otherMails, otherVoicemails } from '../messages.week-mail.en'

/** Looks up the words of somebody else's line; the same seed gives the same lines. */
export type Neighbours = (row: Extract<Row, { type: 'other' }>) => Line

const others = { email: otherMails, voicemail: otherVoicemails } as const

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

/** The other messages of one play; where a list comes to its end, it begins again in another order. */
export function makeNeighbours(seed: number): Neighbours {
  const rounds = new Map<string, Line[]>()
  const round = (channel: keyof typeof others, nth: number): Line[] => {
    const name = `${channel} ${nth}`
    const lines = rounds.get(name) ?? mixed(others[channel], seed, name)
    rounds.set(name, lines)
    return lines
  }
  return ({ channel, nth }) => {
    const { length } = others[channel].flat()
    return round(channel, Math.floor(nth / length))[nth % length] ?? ['', '']
  }
}
