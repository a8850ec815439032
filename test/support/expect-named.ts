import { expect } from 'vitest'
import type { Review } from '../../src/review'

/** Expects of a review that every verdict says which contact, which day and which words or fields fired it. */
export function expectNamed(review: Review): void {
  for (const contact of review.contacts) {
    expect(contact.day).toBeGreaterThanOrEqual(0)
    for (const finding of contact.findings) {
      expect(finding.contact).toBe(contact.index)
      expect(finding.words !== null || finding.fields.length > 0).toBe(true)
      expect(contact.text).toContain(finding.words ?? '')
    }
  }
  const named = new Set(
    [...review.contacts.flatMap((one) => one.findings), ...review.silence].map((one) => one.code),
  )
  for (const code of review.codes) expect([code, named.has(code)]).toEqual([code, true])
}
