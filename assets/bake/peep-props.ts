import { type Bead, INK, ink, outlined, patch, type Shape } from './peep-draw'

const limb = (...beads: Bead[]): Shape => ({ beads })

const HANDSET = '#3b4657'

/** A telephone receiver, mouthpiece at the right end, about 270 units long. */
export const receiver = (colour = HANDSET): string =>
  outlined(
    colour,
    limb([-92, 6, 24], [-40, -14, 24], [40, -14, 24], [92, 6, 24]),
    limb([-110, 22, 34], [-104, 34, 34]),
    limb([110, 22, 34], [104, 34, 34]),
  ) + ink('M-40 -24 C -10 -30 20 -30 44 -24', 6)

/** A curly cord along a quadratic curve. */
export const cord = (from: [number, number], bend: [number, number], to: [number, number]): string => {
  const turns = 26
  const points: string[] = []
  for (let i = 0; i <= turns * 8; i += 1) {
    const t = i / (turns * 8)
    const x = (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * bend[0] + t * t * to[0]
    const y = (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * bend[1] + t * t * to[1]
    const swing = i / 8
    points.push(
      `${(x + 11 * Math.cos(swing * 2 * Math.PI)).toFixed(1)} ${(y + 11 * Math.sin(swing * 2 * Math.PI)).toFixed(1)}`,
    )
  }
  return ink(`M${points.join('L')}`, 7)
}

/** A mug without its handle, which the hand covers. */
export const mug = (): string =>
  outlined('#e07a3f', { d: 'M-46 -60 H46 L40 58 Q 0 66 -40 58 Z' }) +
  patch(INK, limb([-36, -58, 5], [36, -58, 5])) +
  `<path d="M-42 -14 H42 L40 12 H-40 Z" fill="#f7f1e3"/>`

/** A sheet of writing with a folded corner. */
export const sheet = (): string =>
  outlined('#fbfaf5', { d: 'M-130 -165 L 96 -176 L 136 -136 L 138 160 L -128 168 Z' }) +
  outlined('#dfe3ea', { d: 'M96 -176 L 98 -134 L 136 -136 Z' }) +
  `<path d="M-92 -112 h120 M-92 -70 h180 M-92 -28 h170 M-92 14 h182 M-92 56 h150 M-92 98 h96" stroke="#c4cad4" stroke-width="12" stroke-linecap="round" fill="none"/>`
