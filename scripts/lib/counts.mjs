/**
 * What a stage of the tests came to.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * A check that has no parts: it passed or it failed.
 * @param {boolean} isFine
 * @returns {Counts}
 */
export const countCheck = (isFine) => ({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 })

/**
 * The sum of all stages.
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  const add = (/** @type {keyof Counts} */ key) => all.reduce((sum, counts) => sum + counts[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/**
 * Counts vitest's JSON report; a file that could not be loaded is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts Playwright's JSON report; a test that passed only when tried again has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * Holds a runner's counts against its exit status: no report, no test, or an error outside the tests is a failure too.
 * @param {Counts | undefined} counts
 * @param {number} code
 * @returns {Counts}
 */
export function settle(counts, code) {
  if (!counts) return countCheck(false)
  const isSuspect = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return isSuspect ? { ...counts, failed: 1 } : counts
}

/**
 * The closing line: `12 passed, 0 failed`, with `, 3 skipped` where there are any.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
