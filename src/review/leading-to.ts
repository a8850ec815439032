import { fromOf, type Reached } from './reach'

/** Marks with 1 the positions from which one of `goals` can be reached, those included. */
export function leadingTo({ size, firstLink, linkTo }: Reached, goals: readonly number[]): Uint8Array {
  // The links that end in one position are chained by `firsts` and `nexts`.
  const firsts = new Int32Array(size).fill(-1)
  const nexts = new Int32Array(linkTo.length)
  for (let link = 0; link < linkTo.length; link++) {
    const end = linkTo[link] ?? -1
    if (end < 0) continue
    nexts[link] = firsts[end] ?? -1
    firsts[end] = link
  }
  const marks = new Uint8Array(size)
  const queue = [...goals]
  for (const goal of queue) marks[goal] = 1
  for (let index = 0; index < queue.length; index++) {
    for (let link = firsts[queue[index] ?? 0] ?? -1; link >= 0; link = nexts[link] ?? -1) {
      const from = fromOf(firstLink, link)
      if (marks[from] === 1) continue
      marks[from] = 1
      queue.push(from)
    }
  }
  return marks
}
