import { type Brush, box } from './brush'

const paper = '#fffdf6'
/** Pale colours of the openings' logos. */
const logos = ['#f0a868', '#7fb8a4', '#8fa6d8', '#d98aa0', '#e5c65f', '#9a8ac0']

/** What comes and goes at your own desk. */
export const homeThings = {
  /** A sticky note with a receiver on it; the stage writes the day below. */
  'call-note': {
    width: 54,
    height: 60,
    draw({ shape, flat, line }: Brush) {
      shape('M4 5L49 3L51 48L40 57L6 55Z', '#fbe38a', 3)
      flat('M51 48L40 57L41 47Z', '#dcbf5c')
      line('M17 12Q18 25 31 27', 5)
      line('M17 11L22 9M31 28L33 23', 7.5)
    },
  },
  /** Other openings on the laptop: cards of a job board, under tabs. */
  openings: {
    width: 184,
    height: 112,
    draw({ flat, line }: Brush) {
      flat(box(0, 0, 184, 112), '#eef2f7')
      flat(box(0, 0, 184, 17), '#3f8a7c')
      flat(box(6, 4, 50, 13, 3), '#eef2f7')
      flat(box(60, 4, 46, 13, 3), '#6fae9f')
      flat(box(110, 4, 46, 13, 3), '#6fae9f')
      logos.forEach((logo, index) => {
        const [x, y] = [8 + (index % 3) * 58, 24 + Math.floor(index / 3) * 44]
        flat(box(x, y, 52, 38, 3), paper)
        line(box(x, y, 52, 38, 3), 1.2, '#c5ceda')
        flat(box(x + 5, y + 5, 13, 13, 3), logo)
        flat(box(x + 22, y + 6, 24, 4, 1) + box(x + 22, y + 13, 16, 3.4, 1), '#4a566b')
        flat(box(x + 5, y + 23, 42, 3, 1) + box(x + 5, y + 29, 30, 3, 1), '#b4bdc9')
      })
    },
  },
  /** Applications to others, ready to go: an open letter on envelopes. */
  applications: {
    width: 136,
    height: 62,
    draw({ shape, flat, line }: Brush) {
      flat('M10 52H130L122 60H22Z', '#b78a57')
      shape('M14 36L78 30L90 50L22 56Z', '#f7ecd4', 3)
      line('M15 37L54 46L77 31', 2.6)
      shape('M60 24L122 30L116 52L52 44Z', '#cfe3ee', 3)
      line('M61 25L86 40L121 31', 2.6)
      shape('M24 14L70 4L84 30L38 40Z', paper, 3)
      flat(
        'M34 17L60 11.5L61.500 14.5L35.500 20ZM38 24L68 17.5L69.500 20.5L39.500 27ZM42 31L60 27L61.500 30L43.500 34Z',
        '#b4bdc9',
      )
    },
  },
} as const
