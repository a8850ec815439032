import { happeningNamed, moodNamed } from './choices'
import type { Right } from './key'

/** What somebody has said, as it came: number → mood and happening in their words. */
export type Answers = Readonly<Record<string, Readonly<Record<keyof Right, string>>>>

/** How often what is shown in a row was named as what stands over a column. */
export type Table = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What the answers of one medium come to. */
export interface Count {
  answerers: number
  /** Moments asked about, all answerers together. */
  asked: number
  mood: number
  happened: number
  both: number
  moods: Table
  happenings: Table
}

/** The column for a word that is not on the list. */
export const unlisted = 'not on the list'

/**
 * Counts what several people have said against what is right, by number.
 * @throws a sentence that names the answerer, by place from 1, and the number that is missing or too much.
 */
export function countAnswers(right: Readonly<Record<string, Right>>, all: readonly Answers[]): Count {
  if (all.length === 0) throw new Error('there are no answers to count')
  const moods = new Map<string, Map<string, number>>()
  const happenings = new Map<string, Map<string, number>>()
  const count = { answerers: all.length, asked: 0, mood: 0, happened: 0, both: 0 }
  for (const [place, answers] of all.entries()) {
    const extra = Object.keys(answers).find((number) => right[number] === undefined)
    if (extra !== undefined) throw new Error(`answerer ${place + 1} answers "${extra}", which was not asked`)
    for (const [number, is] of Object.entries(right)) {
      const said = answers[number]
      if (typeof said?.mood !== 'string' || typeof said.happened !== 'string')
        throw new Error(`answerer ${place + 1} has no mood or no happening for "${number}"`)
      const mood = moodNamed(said.mood) ?? unlisted
      const happened = happeningNamed(said.happened) ?? unlisted
      note(moods, is.mood, mood)
      note(happenings, is.happened, happened)
      count.asked++
      count.mood += Number(mood === is.mood)
      count.happened += Number(happened === is.happened)
      count.both += Number(mood === is.mood && happened === is.happened)
    }
  }
  return { ...count, moods, happenings }
}

function note(table: Map<string, Map<string, number>>, shown: string, named: string): void {
  const row = table.get(shown) ?? new Map<string, number>()
  row.set(named, (row.get(named) ?? 0) + 1)
  table.set(shown, row)
}
