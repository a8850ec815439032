import type { Reached } from './reach'

/**
 * Steps from each position to the end at most. Every way of play must come to an end: each circle of states costs a
 * day, an item or one of a limited number of visits.
 * @throws a sentence where a way goes round for ever, or gets stuck.
 */
export function heightsOf({ size, firstLink, linkTo, play, frames }: Reached): Int32Array {
  const inward = new Int32Array(size)
  for (const to of linkTo) {
    if (to < 0)
      throw new Error(
        'a choice cannot be carried out, so there is nothing to solve; check the scenario first',
      )
    inward[to] = (inward[to] ?? 0) + 1
  }
  const order = new Int32Array(size)
  let sorted = 0
  for (let number = 0; number < size; number++) if (inward[number] === 0) order[sorted++] = number
  for (let index = 0; index < sorted; index++) {
    const from = order[index] as number
    for (let link = firstLink[from] as number; link < (firstLink[from + 1] as number); link++) {
      const to = linkTo[link] as number
      const left = (inward[to] as number) - 1
      inward[to] = left
      if (left === 0) order[sorted++] = to
    }
  }
  if (sorted < size) {
    const number = inward.findIndex((count) => count > 0)
    const state = play.stateOf(frames[number] ?? 0)
    throw new Error(
      `the play can go round for ever, through "${state}"; let days pass there or limit its visits`,
    )
  }
  const heights = new Int32Array(size)
  for (let index = size - 1; index >= 0; index--) {
    const from = order[index] as number
    let height = 0
    for (let link = firstLink[from] as number; link < (firstLink[from + 1] as number); link++)
      height = Math.max(height, (heights[linkTo[link] as number] as number) + 1)
    heights[from] = height
  }
  return heights
}

/** Positions in the order of their heights, the ends first. */
export function byHeight(heights: Int32Array): Int32Array {
  const counts: number[] = []
  for (const height of heights) counts[height] = (counts[height] ?? 0) + 1
  const from: number[] = []
  let sum = 0
  for (let height = 0; height < counts.length; height++) {
    from[height] = sum
    sum += counts[height] ?? 0
  }
  const order = new Int32Array(heights.length)
  for (let number = 0; number < heights.length; number++) {
    const height = heights[number] as number
    const at = from[height] as number
    order[at] = number
    from[height] = at + 1
  }
  return order
}
