import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure, type Sizes } from '../support/budgets'

const kilobyte = 1024

describe('the production build', () => {
  let sizes: Sizes
  beforeAll(() => {
    sizes = measure(join(import.meta.dirname, '..', '..', 'dist'))
  })

  it('shows a playable page within 35 KB of script and style', () => {
    expect(sizes.entry).toBeLessThanOrEqual(35 * kilobyte)
  })

  it('adds the stage with at most 170 KB', () => {
    expect(
      sizes.stage,
      'The build has no stage that is loaded on demand: main must reach src/stage through import().',
    ).toBeDefined()
    expect(sizes.stage).toBeLessThanOrEqual(170 * kilobyte)
  })

  it('keeps pictures and sounds within 1.5 MB', () => {
    expect(sizes.media).toBeLessThanOrEqual(1.5 * kilobyte * kilobyte)
  })
})
