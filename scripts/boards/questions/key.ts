import type { Mood } from '../../../src/engine'
import type { Happening } from './happenings'
import type { Question } from './questions'

/** In what people are shown the moments. */
export const media = ['pictures', 'captions', 'log'] as const
export type Medium = (typeof media)[number]

/** What is right for a number, or what somebody has said. */
export interface Right {
  mood: Mood
  happened: Happening
}

/** What is right, by medium and number. */
export type Key = Record<Medium, Record<string, Right>>

/** "01" for the first. */
export const numbered = (index: number): string => String(index + 1).padStart(2, '0')

/** What is right for questions in the order in which they are asked, by number. */
export const keyOf = (asked: readonly Question[]): Record<string, Right> =>
  Object.fromEntries(asked.map(({ mood, happened }, index) => [numbered(index), { mood, happened }]))

/** The same things in an order that the dice give; `dice` returns numbers from 0 up to 1. */
export const shuffled = <T>(things: readonly T[], dice: () => number): T[] =>
  things
    .map((thing) => ({ thing, place: dice() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
