import type { ScenarioFile } from '../types'
import type { Path } from '../source'
import { type Placed, sayingOf } from './walk'

/** What a contact or a turn says, seen alike. */
export interface Said {
  text: string
  wording: { feature: string; quote: string }[]
  /** Null in a turn that leaves the purpose of its call as it was. */
  purpose: string | null
  tone: string | undefined
  /** What it is worth, the value of the item it uses included. */
  value: string | null
  seconds: number | undefined
  isTold: boolean
  isSpoken: boolean
  isTurn: boolean
  /** Id of the item it uses. */
  uses: string | undefined
  /** True where the candidate writes or speaks to the employer's side, which the rubric judges. */
  isJudged: boolean
}

const employerSides = ['hr', 'outside-recruiter']

/** Everything that is said in a scenario, at the path of its `text`, `wording` and the rest. */
export function saidIn(file: ScenarioFile): Placed<Said>[] {
  const judging = new Set([
    file.manager.id,
    ...file.others.flatMap((other) => (employerSides.includes(other.side) ? [other.id] : [])),
  ])
  const itemValue = (id: string | undefined) => file.notebook.find((item) => item.id === id)?.value ?? null
  return sayingOf(file).map(({ part, path }) => {
    const isTurn = part.kind === 'turn'
    const words = isTurn ? part : part.message
    const value = words.value === undefined ? itemValue(part.uses) : words.value
    const isSpoken = isTurn || part.message.channel === 'call' || part.message.channel === 'voicemail'
    return {
      path: isTurn ? path : [...path, 'message'],
      part: {
        text: words.text,
        wording: words.wording,
        purpose: words.purpose ?? null,
        tone: words.tone,
        value,
        seconds: words.seconds,
        isTold: words.told === true && (isTurn || part.message.channel === 'call'),
        isSpoken,
        isTurn,
        uses: part.uses,
        isJudged: isTurn || (part.message.from === undefined && judging.has(part.message.to)),
      },
    }
  })
}

/** True where a value is worth something to its receiver. */
export const isReal = (value: string | null): boolean => value !== null && value !== 'pretext'

/** True where one of the features has a quote. */
export const hasQuote = (said: Said, ...features: string[]): boolean =>
  said.wording.some(({ feature }) => features.includes(feature))

/** Places of some fields of what is said. */
export const fieldsOf = (path: Path, ...fields: string[]): Path[] => fields.map((field) => [...path, field])
