import { weekWords } from '../messages.week.en'
import { fill, makeT } from '../t'
// Opened at its own address, nothing of the play has been loaded: captions and outlines come along from here.
import '../play/after-words'

/** Looks up a message of the days from the manager's chair. */
export const w = makeT(weekWords)

type List = typeof weekWords
type Counted = keyof List extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

const rules = new Intl.PluralRules('en')

/** Looks up the form of a message for a number, which fills the hole `n`. */
export const wn = (key: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(weekWords[`${key}.${rules.select(n) === 'one' ? 'one' : 'other'}`], { n, ...values })

/** "14 seconds", or minutes from two minutes on. */
export const timeWords = (seconds: number): string =>
  seconds < 120 ? wn('seconds', seconds) : wn('minutes', Math.round(seconds / 60))

/** "14 s", or minutes from two minutes on, for a tight place. */
export const shortTime = (seconds: number): string =>
  seconds < 120 ? w('s', { n: seconds }) : w('min', { n: Math.round(seconds / 60) })
