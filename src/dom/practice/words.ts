import { practiceWords } from '../messages.practice.en'
import { fill, makeT } from '../t'
// Opened at its own address, nothing of the play has been loaded: outlines come along from here.
import '../play/after-words'

/** Looks up a message about practising. */
export const p = makeT(practiceWords)

type Counted = keyof typeof practiceWords extends infer K ? (K extends `${infer B}.one` ? B : never) : never

/** Looks up the form of a message for a number, which fills the hole `n`. */
export const pn = (key: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(practiceWords[`${key}.${n === 1 ? 'one' : 'other'}`], { n, ...values })

/** The day of a point in time, in words. */
export const dateWords = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleDateString(document.documentElement.lang || 'en', { dateStyle: 'long' })
