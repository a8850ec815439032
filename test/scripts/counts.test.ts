import { describe, expect, it } from 'vitest'
import { closingLine, countPlaywright, countVitest, settle, sumCounts } from '../../scripts/lib/counts.mjs'

const counts = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped })

describe('the counts of a test run', () => {
  it('close with one line that names skipped tests only where there are any', () => {
    expect(closingLine(counts(12))).toBe('12 passed, 0 failed')
    expect(closingLine(counts(12, 1, 3))).toBe('12 passed, 1 failed, 3 skipped')
  })

  it('add up', () => {
    expect(sumCounts([counts(1, 2, 3), counts(10, 20, 30)])).toEqual(counts(11, 22, 33))
  })

  it('take a file that vitest could not load for one failure', () => {
    const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    const broken = { status: 'failed', assertionResults: [] }
    const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(countVitest({ ...report, testResults: [loaded, broken] })).toEqual(counts(4, 2, 3))
  })

  it('take a browser test that passed only on a second try for a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats })).toEqual(counts(5, 2, 2))
  })

  it('never call a runner fine that crashed, ran no test or left no report', () => {
    expect(settle(counts(3), 1)).toEqual(counts(3, 1))
    expect(settle(counts(0), 0)).toEqual(counts(0, 1))
    expect(settle(counts(0, 0, 4), 0)).toEqual(counts(0, 1, 4))
    expect(settle(undefined, 0)).toEqual(counts(0, 1))
  })

  it('leave a runner alone that says itself how much failed', () => {
    expect(settle(counts(3, 2), 1)).toEqual(counts(3, 2))
    expect(settle(counts(3), 0)).toEqual(counts(3))
  })
})
