import { type Contact, classify } from '../rubric'
import type { Band, Scenario } from '../scenario'
import { mix } from './random'

/** What a thought is about: the contact as it stands, and whether it has been answered. */
export interface Occasion {
  contact: Contact
  isAnswered: boolean
}

/**
 * The line that goes through somebody's head, and the thoughts shown by then. Equal kinds of message begin at the same
 * place of the band's lines; none comes twice before all have been used, and never twice in a row.
 */
export function nextThought(
  { people }: Scenario,
  { seed, thoughts }: { seed: number; thoughts: readonly string[] },
  by: string,
  band: Band,
  { contact, isAnswered }: Occasion,
): { text: string; thoughts: string[] } | null {
  const lines = people.get(by)?.lines?.[band] ?? []
  const mark = (at: number) => `${by} ${band} ${at}`
  const own = thoughts.filter((one) => one.startsWith(`${by} ${band} `))
  const used = own.length < lines.length ? own : own.slice(-1)
  const first = mix(seed, `${contact.channel} ${classify(contact)} ${isAnswered}`)
  for (let step = 0; step < lines.length; step++) {
    const at = (first + step) % lines.length
    const text = lines[at]
    // A band with a single line has no other.
    if (text === undefined || (used.includes(mark(at)) && lines.length > 1)) continue
    const others = thoughts.filter((one) => !own.includes(one))
    return { text, thoughts: [...others, ...used, mark(at)] }
  }
  return null
}
