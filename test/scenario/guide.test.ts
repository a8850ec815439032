import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'

const guide = readFileSync('docs/scenarios.md', 'utf8')
const example: unknown = JSON.parse(readFileSync('test/fixtures/worked-example.json', 'utf8'))
const quotes = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, block = '']) => block)

function holds(value: unknown, part: unknown): boolean {
  if (isDeepStrictEqual(value, part)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, part))
}

describe('the guide for authors', () => {
  it('quotes the worked example at least five times', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(5)
  })

  it.each(quotes)('quotes what stands in the worked example: %s', (block) => {
    expect(holds(example, JSON.parse(block))).toBe(true)
  })
})
