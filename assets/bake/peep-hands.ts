import { type Bead, ink, outlined, type Shape } from './peep-draw'

const limb = (...beads: Bead[]): Shape => ({ beads })

/** Hands are drawn with the wrist at the origin, the forearm coming from the left, and about 170 units long. */

/** A loose fist around something upright: finger tips at the right. */
export const fist = (skin: string): string =>
  outlined(
    skin,
    limb([-10, 0, 38], [50, -4, 56], [85, -4, 62]),
    limb([90, -48, 22], [135, -48, 20]),
    limb([95, -16, 22], [146, -14, 20]),
    limb([95, 18, 22], [142, 20, 20]),
    limb([90, 48, 20], [126, 50, 18]),
  ) +
  ink('M152 -31 C 132 -34 116 -33 104 -30', 9) +
  ink('M158 3 C 138 2 122 2 106 4', 9) +
  ink('M150 36 C 134 36 120 37 108 39', 9) +
  ink('M56 -34 C 64 -18 62 0 70 12', 9)

/** A hand lying or typing, seen from the side: the back on top, finger tips down at the right. */
export const flatHand = (skin: string): string =>
  outlined(skin, limb([80, -24, 20], [136, -30, 17], [172, 4, 13])) +
  outlined(skin, limb([80, -2, 22], [122, -4, 18], [148, 26, 14])) +
  outlined(
    skin,
    limb([-10, 0, 38], [40, -6, 44], [74, -6, 40]),
    limb([66, 14, 24], [98, 20, 18], [118, 44, 14]),
  ) +
  ink('M98 -28 C 108 -31 116 -32 126 -30', 8) +
  ink('M100 -6 C 106 -8 112 -8 118 -5', 8)

/** An open hand, palm up, fingers fanned to the right. */
export const openHand = (skin: string): string =>
  outlined(
    skin,
    limb([-10, 4, 36], [40, 0, 42], [88, 2, 38]),
    limb([90, -20, 17], [140, -42, 14], [178, -66, 11]),
    limb([92, -6, 17], [150, -20, 14], [196, -38, 11]),
    limb([92, 10, 17], [150, 4, 14], [198, -6, 11]),
    limb([86, 26, 16], [140, 28, 13], [182, 24, 10]),
    limb([30, -26, 20], [52, -62, 16], [66, -88, 13]),
  ) + ink('M60 -22 C 78 -14 90 -10 98 2', 8)

/** The fingers of a hand that holds a sheet from behind, to be drawn under the sheet. */
export const gripBehind = (skin: string): string =>
  outlined(
    skin,
    limb([-10, 0, 38], [50, 0, 48], [80, 0, 46]),
    limb([80, -30, 20], [130, -32, 17]),
    limb([80, 0, 20], [136, 2, 17]),
    limb([80, 30, 18], [126, 34, 15]),
  )

/** The thumb over the sheet, to be drawn on top of it. */
export const gripThumb = (skin: string): string =>
  outlined(skin, limb([36, -12, 24], [80, -22, 20], [112, -22, 17])) +
  ink('M104 -34 C 112 -33 117 -28 118 -20', 7)
