/** Gives equal values one number and one object; what has been seen as an object is not read again. */
export interface Interner<T extends object> {
  /** Number of the value, from 0 in the order they first come. */
  numberOf: (value: T) => number
  /** The value that stands for all equal ones. */
  valueOf: (number: number) => T
}

/** Makes an interner; values with equal texts are equal. */
export function makeInterner<T extends object>(textOf: (value: T) => string): Interner<T> {
  const byObject = new WeakMap<T, number>()
  const byText = new Map<string, number>()
  const values: T[] = []
  return {
    numberOf(value) {
      const known = byObject.get(value)
      if (known !== undefined) return known
      const text = textOf(value)
      let number = byText.get(text)
      if (number === undefined) {
        number = values.push(value) - 1
        byText.set(text, number)
      }
      byObject.set(value, number)
      return number
    },
    valueOf: (number) => values[number] as T,
  }
}

/** Numbers words, from 0 in the order they first come. */
export function makeWordNumbers(): { numberOf: (word: string) => number; words: readonly string[] } {
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    numberOf(word) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.push(word) - 1
        numbers.set(word, number)
      }
      return number
    },
  }
}
