import { describe, expect, it } from 'vitest'
import { ruleCodes, ruleId } from '../../src/rubric'
import { evidenceOf, supportOf } from '../../src/rubric/evidence'

const rulesBy = (support: string) => [
  ...new Set(ruleCodes.map(ruleId).filter((id) => supportOf[evidenceOf(id)] === support)),
]

describe('the evidence for the rules', () => {
  it('is what the rubric lists', () => {
    expect(rulesBy('supported')).toEqual(['S1', 'S2', 'S3', 'A1', 'A8', 'A9', 'N2'])
    expect(rulesBy('contested')).toEqual(['S7'])
    expect(rulesBy('weak')).toEqual(['D5'])
  })

  it('is the article alone for every other rule', () => {
    expect(rulesBy('article')).toHaveLength(new Set(ruleCodes.map(ruleId)).size - 9)
  })
})
