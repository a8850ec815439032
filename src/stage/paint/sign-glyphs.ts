import { type Brush, box, circle } from './brush'
import type { Glyph } from './glyphs'

const paper = '#fffdf6'
const ink = '#1d1d2b'

/** Drawings that say what cannot be seen otherwise: where somebody reads, what plays, who speaks up. */
export const signGlyphs = {
  eye: {
    width: 40,
    height: 28,
    draw({ shape, flat }: Brush) {
      shape('M4 14Q20 -4 36 14Q20 32 4 14Z', paper, 3)
      flat(circle(20, 14, 6), ink)
      flat(circle(22, 12, 2), paper)
    },
  },
  clip: {
    width: 26,
    height: 44,
    draw: ({ line }: Brush) =>
      line(
        'M19 12V30Q19 38 13 38Q6 38 6 30V11Q6 5 11 5Q16 5 16 11V29Q16 32 13 32Q10 32 10 29V14',
        2.6,
        '#5b6779',
      ),
  },
  enclosure: {
    width: 70,
    height: 84,
    draw({ shape, flat, line }: Brush) {
      shape('M5 5H48L65 22V79H5Z', paper, 3.5)
      line('M48 5V22H65', 3)
      for (const [y, width] of [
        [34, 46],
        [44, 40],
        [54, 46],
        [64, 28],
      ] as const)
        flat(box(12, y, width, 4, 2), '#9aa6b6')
    },
  },
  tune: {
    width: 40,
    height: 42,
    draw({ shape, line }: Brush) {
      // Pale around the ink, because it floats over dark clothes, too.
      line('M9 33H13V8L32 4V29H28M13 14L32 10', 12, paper)
      line('M13 31V8L32 4V27', 4)
      line('M13 14L32 10', 4)
      shape(circle(9, 33, 5), ink, 2)
      shape(circle(28, 29, 5), ink, 2)
    },
  },
  clatter: {
    width: 44,
    height: 26,
    draw: ({ line }: Brush) => line('M8 22L4 12M18 20L17 7M27 20L29 7M36 22L41 12', 3.5),
  },
  /** Your telephone with somebody calling; the stage lays the caller's portrait on it. */
  mobile: {
    width: 122,
    height: 196,
    draw({ shape, flat, line }: Brush) {
      shape(box(6, 6, 110, 184, 18), '#2b3240', 5)
      flat(box(15, 18, 92, 160, 9), '#d7ecf2')
      flat(circle(37, 152, 16), '#c8382f')
      flat(circle(85, 152, 16), '#3f9a6b')
      line('M77 147Q78 158 91 160', 5, paper)
      line('M77 147L80 145M91 160L93 157', 7, paper)
      line('M29 155Q37 146 45 155', 5, paper)
      line('M29 156V158M45 156V158', 7, paper)
    },
  },
  /** What somebody to its right says. */
  speech: {
    width: 128,
    height: 96,
    draw: ({ shape }: Brush) =>
      shape('M20 6H106Q122 6 122 22V58Q122 74 106 74L112 90L84 74H20Q6 74 6 58V22Q6 6 20 6Z', paper, 4.5),
  },
  colleague: {
    width: 74,
    height: 86,
    draw({ shape, line }: Brush) {
      shape('M6 82Q6 52 37 52Q68 52 68 82Z', '#ffffff', 4)
      shape(circle(37, 29, 22), '#ffffff', 4)
      line('M29 34Q37 41 45 34', 3)
    },
  },
} as const satisfies Record<string, Glyph>
