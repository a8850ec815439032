import { type IntList, makeIntList } from './int-list'
import { nowhere, type Reached } from './reach'
import { makeRecordTable } from './record-table'

/**
 * What a player can know: sets of positions, one in each variant that would have shown the same so far. Sets of one
 * are the positions themselves, under their numbers; larger ones are numbered from `size` of the positions on.
 */
export interface Knowledge {
  /** Number of all sets, the positions included. */
  size: number
  /** Sets of more than one position: members of set s from `first[s]` up to, without, `first[s + 1]`. */
  members: (set: number) => number[]
  /** Choices of a larger set: `firstChoice[s − positions]` up to, without, the next. */
  firstChoice: Int32Array
  choiceInput: Int32Array
  /** Sets that a choice leads to: `firstPart[choice]` up to, without, the next. */
  firstPart: Int32Array
  parts: Int32Array
  /** The set in which a play of each variant begins, in the order of the file. */
  begins: readonly number[]
}

/** What tells positions apart for the player besides the steps that lead there: what each offers. */
export type Offered = Pick<IntList, 'at'>

/**
 * Finds every set of positions that a player may have to tell apart and cannot, from the starts on.
 * @returns null where there are more than `limit` of them.
 */
export function findKnowledge(reached: Reached, offered: Offered, limit: number): Knowledge | null {
  const { size, starts, startNotes, firstLink, linkInput, linkTo, linkNote } = reached
  const width = starts.length
  const table = makeRecordTable(Math.max(width, 1))
  const lists = {
    members: makeIntList(),
    firstChoice: makeIntList(),
    input: makeIntList(),
    firstPart: makeIntList(),
    parts: makeIntList(),
  }

  /** Number of a set. */
  function setOf(positions: readonly number[]): number {
    if (positions.length === 1) return positions[0] as number
    table.row.fill(nowhere)
    table.row.set(positions)
    const known = table.size
    const number = table.numberOf()
    if (number === known)
      for (let index = 0; index < width; index++) lists.members.push(table.row[index] as number)
    return size + number
  }

  function membersOf(set: number): number[] {
    if (set < size) return [set]
    const positions: number[] = []
    for (let index = 0; index < width; index++) {
      const position = lists.members.at((set - size) * width + index)
      if (position !== nowhere) positions.push(position)
    }
    return positions
  }

  /** Positions by what the player sees on the way there and finds there. */
  function split(positions: readonly number[], notes: readonly number[]): number[][] {
    const parts = new Map<string, number[]>()
    for (const [index, position] of positions.entries()) {
      const sight = `${notes[index]} ${offered.at(position)}`
      const part = parts.get(sight)
      if (part === undefined) parts.set(sight, [position])
      else part.push(position)
    }
    return [...parts.values()]
  }

  const linkBy = (position: number, input: number): number => {
    for (let link = firstLink[position] as number; link < (firstLink[position + 1] as number); link++)
      if (linkInput[link] === input) return link
    throw new Error('positions that offer the same have different choices')
  }

  function expand(set: number): void {
    const positions = membersOf(set)
    const first = positions[0] as number
    for (let link = firstLink[first] as number; link < (firstLink[first + 1] as number); link++) {
      const input = linkInput[link] as number
      const links = positions.map((position) => linkBy(position, input))
      lists.input.push(input)
      lists.firstPart.push(lists.parts.length)
      const goals = links.map((one) => linkTo[one] as number)
      const notes = links.map((one) => linkNote[one] as number)
      for (const part of split(goals, notes)) lists.parts.push(setOf(part))
    }
  }

  const begins: number[] = []
  for (const part of split(starts, startNotes)) {
    const set = setOf(part)
    for (const position of part) begins[starts.indexOf(position)] = set
  }
  for (let number = 0; number < table.size; number++) {
    if (table.size > limit) return null
    lists.firstChoice.push(lists.input.length)
    expand(size + number)
  }
  lists.firstChoice.push(lists.input.length)
  lists.firstPart.push(lists.parts.length)
  return {
    size: size + table.size,
    members: membersOf,
    firstChoice: lists.firstChoice.toArray(),
    choiceInput: lists.input.toArray(),
    firstPart: lists.firstPart.toArray(),
    parts: lists.parts.toArray(),
    begins,
  }
}
