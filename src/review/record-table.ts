import { grown } from './int-list'

/** Numbers equal rows of whole numbers (32 bits each) alike, from 0 in the order they first come. */
export interface RecordTable {
  readonly size: number
  /** Number of the row that stands in `row` now. */
  numberOf: () => number
  /** The number of that row, or −1 where it has not come yet. */
  find: () => number
  /** Where the caller writes the row. */
  readonly row: Int32Array
}

const free = -1

/** Makes an empty table for rows of `width` numbers: open addressing, at most half full. */
export function makeRecordTable(width: number): RecordTable {
  const row = new Int32Array(width)
  let rows = new Int32Array(width * 1024)
  let slots = new Int32Array(2048).fill(free)
  let hashes = new Int32Array(1024)
  let size = 0

  function hashRow(): number {
    let hash = 0
    for (let index = 0; index < width; index++) {
      hash = Math.imul(hash ^ (row[index] as number), 0x5bd1e995)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }

  function isRow(number: number): boolean {
    const from = number * width
    for (let index = 0; index < width; index++) if (rows[from + index] !== row[index]) return false
    return true
  }

  /** The slot of the row: its own, or the free one where it belongs. */
  function slotOf(hash: number): number {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number
      if (number === free || (hashes[number] === hash && isRow(number))) return slot
    }
  }

  function makeRoom(): void {
    rows = grown(rows)
    hashes = grown(hashes)
    slots = new Int32Array(slots.length * 2).fill(free)
    const mask = slots.length - 1
    for (let number = 0; number < size; number++) {
      let slot = (hashes[number] as number) & mask
      while (slots[slot] !== free) slot = (slot + 1) & mask
      slots[slot] = number
    }
  }

  return {
    row,
    get size() {
      return size
    },
    find: () => slots[slotOf(hashRow())] as number,
    numberOf() {
      const hash = hashRow()
      const slot = slotOf(hash)
      const known = slots[slot] as number
      if (known !== free) return known
      const number = size++
      slots[slot] = number
      rows.set(row, number * width)
      hashes[number] = hash
      if (size === hashes.length) makeRoom()
      return number
    },
  }
}
