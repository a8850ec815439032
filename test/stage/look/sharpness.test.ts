import { describe, expect, it } from 'vitest'
import { makeSharpness } from '../../../src/stage/look/sharpness'

describe('the sharpness of movement', () => {
  it('stays full where a picture costs little', () => {
    const sharpness = makeSharpness()
    sharpness.learn(5)
    for (let frame = 0; frame < 100; frame++) sharpness.note(16.7)
    expect(sharpness.moving()).toBe(1)
  })

  it('goes with the number of pixels that can be drawn in time', () => {
    const sharpness = makeSharpness()
    sharpness.learn(12)
    expect(sharpness.moving()).toBeCloseTo(Math.SQRT1_2)
    expect(sharpness.breathing()).toBe(1)
  })

  it('never goes below half, and does not come back by one quick picture', () => {
    const sharpness = makeSharpness()
    sharpness.learn(1000)
    sharpness.learn(1)
    expect(sharpness.moving()).toBe(0.5)
  })

  it('goes down when frames are late in a row, and not for single ones', () => {
    const sharpness = makeSharpness()
    for (const gap of [90, 16, 90, 16, 90, 16, 90, 16]) sharpness.note(gap)
    expect(sharpness.moving()).toBe(1)
    for (const gap of [40, 40, 40, 40]) sharpness.note(gap)
    expect(sharpness.moving()).toBeCloseTo(0.8)
  })
})
