import { describe, expect, it } from 'vitest'
import { load } from '../../src/scenario/load'
import { editDistance } from '../../src/scenario/nearest'
import { makeMinimal, problemsIn } from './fixtures'

/** A condition that nests `depth` lists of `width` conditions. */
const nested = (depth: number, width: number, leaf: unknown): unknown =>
  depth === 0 ? leaf : { all: Array.from({ length: width }, () => nested(depth - 1, width, leaf)) }

/** The smallest scenario with a condition on its first choice, or with other parts changed. */
function withPart(part: object, when?: unknown): string {
  const file = makeMinimal()
  const evening = file.states['evening']
  const note = evening?.type === 'decision' ? evening.choices[0] : undefined
  if (note === undefined) throw new Error('The fixture "minimal" has lost its decision "evening".')
  if (when !== undefined) Object.assign(note, { when })
  return JSON.stringify({ ...file, ...part })
}

/** As many of these as 1,000,000 letters hold. */
const many = (text: string): string[] => Array<string>(Math.floor(1_000_000 / (text.length + 1))).fill(text)

const beat = (to: (index: number) => string) => ({
  type: 'beat',
  text: 'A moment.',
  to: Array.from({ length: 12 }, (_, index) => ({ when: { fact: 'day', is: 1 }, to: to(index) })),
})
const states = (to: (state: number, index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: 490 }, (_, state) => [`state-${state}`, beat((index) => to(state, index))]),
  )

// Each took from ten seconds to minutes, or crashed, while a fault was looked up from the root of the file.
const hostile: Record<string, string> = {
  '20,736 misspelt facts': withPart({}, nested(4, 12, { fact: 'dya', atLeast: 1 })),
  '20,736 misspelt fields': withPart({}, nested(4, 12, { fact: 'day', atLeats: 1 })),
  '11,664 unlisted flags': withPart({}, nested(4, 10, { fact: 'flag', of: 'some-flag' })),
  '20,736 conditions, the last one wrong': withPart(
    {},
    {
      any: [nested(4, 12, { fact: 'day', atLeast: 1 }), { fact: 'dya' }],
    },
  ),
  'a list of numbers for conditions': withPart({}, { all: Array<number>(400_000).fill(1) }),
  'conditions of a hundred fields': withPart(
    {},
    nested(3, 12, Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`fac${index}`, index]))),
  ),
  'a list of endless numbers': `[${many('1e999').join()}]`,
  'a list of objects': withPart({ events: many('{}').map(() => ({})) }),
  'commas before brackets': `[${many('[1,]').join()}]`,
  '5,880 unknown targets': withPart({ states: states((state, index) => `stato-${state * 12 + index}`) }),
  'a name of 500,000 letters over endless numbers': `{"${'k'.repeat(500_000)}":[${'1e999,'.repeat(50_000)}1]}`,
}

// About two seconds each; the bound is wide, to hold on a slow machine as well.
describe('hostile files within the limits', { timeout: 60_000 }, () => {
  it.each(Object.entries(hostile))('are refused soon: %s', (_, text) => {
    const problems = problemsIn(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(1001)
  })

  it('say last that there is more, and where the list ends', () => {
    const problems = problemsIn(hostile['20,736 misspelt facts'] ?? '')
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      found: 'more than 1000 problems',
      severity: 'error',
      column: problems.at(-2)?.column,
    })
  })

  it('are accepted soon where they are right', () => {
    expect(load(withPart({}, nested(4, 12, { fact: 'day', atLeast: 1 })), 'a.json').ok).toBe(true)
  })

  it('stay playable where there is nothing but warnings, however many', () => {
    const file = makeMinimal()
    const evening = file.states['evening']
    const ask = evening?.type === 'decision' ? evening.choices[1] : undefined
    if (evening?.type !== 'decision' || ask?.kind !== 'contact') throw new Error('The fixture has changed.')
    ask.message.text = 'Hello, just checking in. Any news about the job?'
    ask.message.wording = [{ feature: 'purpose', quote: 'Any news about the job?' }]
    ask.message.seconds = 4
    const drafts = ['a', 'b', 'c'].map((id) => ({ ...ask, id }))
    const days = Array.from({ length: 400 }, (_, day) => `day-${day}`)
    const added = days.map((id, day) => {
      const to = [{ to: days[day + 1] ?? 'kept' }]
      return [id, { ...evening, itch: drafts, moveOn: { to } }]
    })
    const loaded = load(
      JSON.stringify({ ...file, start: 'day-0', states: { ...file.states, ...Object.fromEntries(added) } }),
      'a.json',
    )
    const codes = loaded.ok ? loaded.warnings.map(({ code }) => code) : ['refused']
    expect(new Set(codes)).toEqual(new Set(['unmarked-follow-up', 'too-many-problems']))
  })
})

describe('the distance of words', () => {
  it('is only counted as far as it matters', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('kitten', 'sitting', 3)).toBe(3)
    expect(editDistance('kitten', 'sitting', 2)).toBeGreaterThan(2)
    expect(editDistance('ab', 'ba', 1)).toBe(1)
  })
})
