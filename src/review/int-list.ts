/** A list of whole numbers of 32 bits that grows; 4 bytes a number and little more. */
export interface IntList {
  readonly length: number
  /** The number at an index below `length`. */
  at: (index: number) => number
  push: (value: number) => void
  /** The numbers as one array, without what was reserved for more. */
  toArray: () => Int32Array
}

/** Makes an empty list. */
export function makeIntList(): IntList {
  let values = new Int32Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    at: (index) => values[index] as number,
    push(value) {
      if (length === values.length) values = grown(values)
      values[length++] = value
    },
    toArray: () => values.slice(0, length),
  }
}

/** A copy with room for twice as many. */
export function grown(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2)
  larger.set(values)
  return larger
}
