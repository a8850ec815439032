import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framingOf } from '../../../src/stage/look/framing'
import { castOf } from '../../../src/stage/pictures'

const { landscape, portrait } = castOf('marion-keller', 'operations').crops
const frame = (width: number, height: number) => framingOf(width, height, landscape, portrait)

describe('the framing', () => {
  it('is the landscape crop on a wide canvas and the portrait crop on a tall one', () => {
    expect(frame(1920, 1080)).toEqual({ zoom: 2, view: landscape })
    expect(frame(540, 620)).toEqual({ zoom: 1, view: portrait })
  })

  it('always shows the middle that both crops share, and never stretches', () => {
    const middle = { left: portrait.x, right: portrait.x + portrait.width, top: 0, bottom: landscape.height }
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 4000 }),
        fc.integer({ min: 120, max: 4000 }),
        (width, height) => {
          const { zoom, view } = frame(width, height)
          expect(view.width * zoom).toBeCloseTo(width)
          expect(view.height * zoom).toBeCloseTo(height)
          expect(view.x).toBeLessThanOrEqual(middle.left + 1e-6)
          expect(view.x + view.width).toBeGreaterThanOrEqual(middle.right - 1e-6)
          expect(view.y).toBeLessThanOrEqual(middle.top + 1e-6)
          expect(view.y + view.height).toBeGreaterThanOrEqual(middle.bottom - 1e-6)
        },
      ),
    )
  })

  it('changes without a jump between the crops', () => {
    for (let width = 300; width < 1200; width += 1) {
      expect(Math.abs(frame(width, 500).zoom - frame(width + 1, 500).zoom)).toBeLessThan(0.01)
    }
  })
})
