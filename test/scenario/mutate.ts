/** Numbers 0 ≤ n < 1 from a seed, the same every time (mulberry32). */
export function makeDice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Box = Record<string | number, unknown>

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  7_000_000,
  1e300,
  '',
  'xx',
  'wait',
  'constructor',
  'a b\u0007\ud800',
  'long '.repeat(900),
  [],
  [[]],
  [1, 2, 3],
  {},
  { fact: 'day' },
  { not: { not: {} } },
  { all: [], any: [] },
  { type: 'beat' },
  { kind: 'turn' },
]

/** A text with one to six random changes to its tree or, now and then, to its letters. */
export function mutated(text: string, dice: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T
  const root: Box = { file: JSON.parse(text) as unknown }
  for (let left = 1 + Math.floor(dice() * 6); left > 0; left--) {
    const boxes = boxesIn(root)
    const box = pick(boxes)
    const key = pick(Object.keys(box))
    if (key === undefined) continue
    change(box, key, boxes, pick)
  }
  const written = JSON.stringify(root['file'], null, dice() < 0.5 ? 2 : 0) ?? ''
  const way = Math.floor(dice() * 20)
  const at = Math.floor(dice() * written.length)
  if (way === 0) return written.slice(0, at)
  if (way === 1)
    return (
      written.slice(0, at) +
      pick([',', ':', '[', ']', '{', '}', '"', '\\', '\u0000', '\ufeff', '1e999', '//', '/*']) +
      written.slice(at)
    )
  if (way === 2) return written.slice(0, at) + written.slice(at + 1)
  return written
}

function boxesIn(root: Box): Box[] {
  const boxes = [root]
  for (const box of boxes)
    for (const part of Object.values(box))
      if (typeof part === 'object' && part !== null) boxes.push(part as Box)
  return boxes
}

function change(box: Box, key: string, boxes: readonly Box[], pick: <T>(list: readonly T[]) => T): void {
  const ways = ['drop', 'double', 'retype', 'rename', 'swap', 'slip', 'repeat'] as const
  switch (pick(ways)) {
    case 'drop':
      if (Array.isArray(box)) box.splice(Number(key), 1)
      else delete box[key]
      return
    case 'double':
      if (Array.isArray(box)) box.push(structuredClone(box[Number(key)]))
      else box[`${key}-2`] = structuredClone(box[key])
      return
    case 'repeat':
      if (!Array.isArray(box) || box.length > 20) return
      for (let time = 0; time < 15; time++) box.push(structuredClone(box[Number(key)]))
      return
    case 'retype':
      box[key] = structuredClone(pick(strange))
      return
    case 'rename':
      if (Array.isArray(box)) return
      box[pick([slip(key, pick), 'to', 'when', 'type', 'kind', 'id'])] = box[key]
      delete box[key]
      return
    case 'swap': {
      const other = pick(boxes)
      const name = pick(Object.keys(other))
      if (name !== undefined) box[key] = structuredClone(other[name])
      return
    }
    default:
      if (typeof box[key] === 'string') box[key] = slip(box[key], pick)
  }
}

/** A word with a letter dropped, doubled or changed. */
function slip(word: string, pick: <T>(list: readonly T[]) => T): string {
  const at = pick([...word.split('').keys()]) ?? 0
  const letter = word[at] ?? ''
  return word.slice(0, at) + pick(['', letter + letter, 'x', '-']) + word.slice(at + 1)
}
