import { describe, expect, it } from 'vitest'
import { assess, type Contact, type Context, labelsOf, ruleCodes } from '../../src/rubric'
import cases from '../fixtures/rubric-cases.json'

interface Labelled {
  id: string
  context: Context
  history: Contact[]
  label: string
  mixedOf?: string[]
  rules: string[]
}

describe('the labelled histories', () => {
  it('are all here', () => {
    expect(cases).toHaveLength(32)
  })

  it.each(cases as unknown as Labelled[])(
    '$id comes across as $label',
    ({ context, history, label, mixedOf, rules }) => {
      const { perception, codes } = assess(history, context)
      const labels = labelsOf(perception)
      expect(labels.length === 1 ? labels[0] : 'mixed').toBe(label)
      expect(labels.length === 1 ? undefined : labels).toEqual(mixedOf)
      expect(codes).toEqual(rules.filter((rule) => (ruleCodes as readonly string[]).includes(rule)))
    },
  )
})
