import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeUp, framingOf } from '../../../src/stage/look/framing'
import { castOf } from '../../../src/stage/pictures'

const { landscape, portrait } = (await castOf('marion-keller', 'operations')).crops
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

  it('from closer by has the same shape, shows the whole face and nothing that was not seen before', () => {
    const face = { left: 400, right: 530, top: 60, bottom: 240 }
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 4000 }),
        fc.integer({ min: 120, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, height, close) => {
          const far = frame(width, height)
          const { zoom, view } = closeUp(far, close)
          expect(view.width * zoom).toBeCloseTo(width)
          expect(view.height * zoom).toBeCloseTo(height)
          expect(view.x).toBeGreaterThanOrEqual(far.view.x - 1e-6)
          expect(view.y).toBeGreaterThanOrEqual(far.view.y - 1e-6)
          expect(view.x + view.width).toBeLessThanOrEqual(far.view.x + far.view.width + 1e-6)
          expect(view.y + view.height).toBeLessThanOrEqual(far.view.y + far.view.height + 1e-6)
          expect([view.x < face.left, view.x + view.width > face.right]).toEqual([true, true])
          expect([view.y < face.top, view.y + view.height > face.bottom]).toEqual([true, true])
        },
      ),
    )
    expect(closeUp(frame(960, 540), 0)).toEqual(frame(960, 540))
  })

  it('changes without a jump between the crops', () => {
    for (let width = 300; width < 1200; width += 1) {
      expect(Math.abs(frame(width, 500).zoom - frame(width + 1, 500).zoom)).toBeLessThan(0.01)
    }
  })
})
