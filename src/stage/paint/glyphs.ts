import { type Brush, box, circle } from './brush'
import { homeThings } from './home-things'
import { outdoors } from './outdoors'
import { signGlyphs } from './sign-glyphs'

/** A small drawing of the stage's own: its size in scene units, and how it is drawn into it. */
export interface Glyph {
  width: number
  height: number
  draw(brush: Brush): void
}

const green = '#3f9a6b'
const red = '#c8382f'
const blue = '#2f6fb5'
const gold = '#f2b632'
const paper = '#fffdf6'
const steel = '#8fa0b3'

const digitPaths = [
  'M4.5 1C0.6 1 0.6 13 4.5 13C8.4 13 8.4 1 4.5 1Z',
  'M2 3.6L5.2 1V13',
  'M1.2 4C1.4 0 7.8 0 7.6 4C7.4 7 3 9.5 1.2 13H8',
  'M1.4 2.6C3 0 7.6 0.8 7.4 3.8C7.2 6.6 4 6.6 4 6.6C4 6.6 8 6.6 7.8 9.8C7.6 13.6 2.4 13.8 1 11',
  'M6.4 13V1L1 9.4H8.4',
  'M7.6 1H2.4L1.8 6.4C5 4.6 8 6.2 7.9 9.2C7.8 13.4 2.6 13.8 1.2 11.2',
  'M7 1.6C3.4 0.4 1.2 4.6 1.2 8.8C1.2 14.2 7.9 14.2 7.9 9.2C7.9 5 2.2 5 1.3 9',
  'M1 1H8L3.4 13',
  'M4.5 6.6C0.6 6.6 0.8 1 4.5 1C8.2 1 8.4 6.6 4.5 6.6C0 6.6 0 13 4.5 13C9 13 9 6.6 4.5 6.6Z',
  'M2 12.4C5.6 13.6 7.8 9.4 7.8 5.2C7.8 -0.2 1.1 -0.2 1.1 4.8C1.1 9 6.8 9 7.7 5',
]

/** Size of a digit's field; digits are white, to be tinted. */
export const digitWidth = 12
const digitHeight = 17

const digit = (path: string): Glyph => ({
  width: digitWidth,
  height: digitHeight,
  draw({ context, line }) {
    context.translate(1.5, 1.5)
    line(path, 2.4, '#ffffff')
  },
})

const digits = Object.fromEntries(
  digitPaths.map((path, value) => [`digit-${value}` as const, digit(path)]),
) as Record<`digit-${number}`, Glyph>

const star = 'M27 4L34 19L51 21L38.5 32.5L42 49L27 40.5L12 49L15.5 32.5L3 21L20 19Z'

const arcs = (mirror: boolean): Glyph => ({
  width: 34,
  height: 60,
  draw({ context, line }) {
    if (mirror) {
      context.translate(34, 0)
      context.scale(-1, 1)
    }
    line('M10 20Q17 30 10 40', 4.5)
    line('M19 12Q31 30 19 48', 4.5)
  },
})

/** Every small drawing by name. */
export const glyphs = {
  ...digits,
  ...outdoors,
  ...homeThings,
  ...signGlyphs,
  'digit-:': {
    width: digitWidth * 0.7,
    height: digitHeight,
    draw: ({ flat }: Brush) => flat(circle(4, 6, 1.5) + circle(4, 11.5, 1.5), '#ffffff'),
  },
  badge: {
    width: 32,
    height: 32,
    draw: ({ shape }: Brush) => shape(circle(16, 16, 13), '#d3402f', 3),
  },
  'badge-wide': {
    width: 46,
    height: 32,
    draw: ({ shape }: Brush) => shape(box(3, 3, 40, 26, 13), '#d3402f', 3),
  },
  'time-plate': {
    width: 64,
    height: 34,
    draw({ shape, flat }: Brush) {
      shape(box(3, 3, 58, 24, 8), '#1f2937', 3)
      flat('M27 27H37L32 33Z', '#1f2937')
    },
  },
  thumb: {
    width: 26,
    height: 26,
    draw: ({ shape }: Brush) => shape(circle(13, 13, 10), '#e07a3f', 3.5),
  },
  star: {
    width: 54,
    height: 54,
    draw({ shape, line }: Brush) {
      shape(star, gold, 4)
      line('M21 23L15 24', 3, '#fde8a8')
    },
  },
  tick: {
    width: 50,
    height: 50,
    draw({ shape, line }: Brush) {
      shape(circle(25, 25, 21), green, 4)
      line('M15 26L22.5 33.5L36 18', 6, paper)
    },
  },
  'unread-dot': {
    width: 34,
    height: 34,
    draw: ({ shape }: Brush) => shape(circle(17, 17, 13), blue, 4),
  },
  bin: {
    width: 66,
    height: 72,
    draw({ shape, line }: Brush) {
      shape('M9 8H57L52 66Q33 70 14 66Z', steel, 4)
      line('M22 18L25 56M33 18V57M44 18L41 56', 3.5)
    },
  },
  lid: {
    width: 74,
    height: 24,
    draw({ shape }: Brush) {
      shape('M27 10V5H47V10', steel, 4)
      shape(box(4, 10, 66, 9, 4), '#a9b7c6', 4)
    },
  },
  folder: {
    width: 92,
    height: 74,
    draw({ shape, line }: Brush) {
      shape('M6 14Q6 8 12 8H34L42 17H80Q86 17 86 23V62Q86 68 80 68H12Q6 68 6 62Z', '#d59b3f', 4)
      shape('M6 30H86V62Q86 68 80 68H12Q6 68 6 62Z', '#edb95b', 4)
      line('M34 46H58', 4)
    },
  },
  notes: {
    width: 116,
    height: 136,
    draw({ shape, flat, line }: Brush) {
      shape(box(8, 6, 102, 124, 6), '#fdf3c4', 4)
      line('M8 34H110', 2.5, '#d1495b')
      for (const y of [50, 68, 86, 104]) flat(box(22, y, y === 104 ? 44 : 74, 4.5, 2), '#b9a86a')
      for (const x of [22, 42, 62, 82]) line(`M${x + 7} 2V12`, 4)
    },
  },
  bubble: {
    width: 74,
    height: 62,
    draw({ shape, flat }: Brush) {
      shape('M14 5H60Q69 5 69 14V36Q69 45 60 45H34L20 57V45H14Q5 45 5 36V14Q5 5 14 5Z', '#bfe3cf', 4)
      for (const x of [23, 37, 51]) flat(circle(x, 25, 4), '#1d1d2b')
    },
  },
  tape: {
    width: 82,
    height: 56,
    draw({ shape, line }: Brush) {
      shape(box(4, 4, 74, 48, 9), '#41669b', 4)
      line(`${circle(25, 25, 9)}${circle(57, 25, 9)}M25 34H57`, 4.5, paper)
    },
  },
  letter: {
    width: 84,
    height: 60,
    draw({ shape, line, flat }: Brush) {
      shape(box(4, 4, 76, 52, 3), '#f7ecd4', 4)
      flat(box(60, 11, 13, 16), red)
      line('M16 34H46M16 43H38', 3.5)
    },
  },
  'arcs-left': arcs(true),
  'arcs-right': arcs(false),
  clunk: {
    width: 60,
    height: 26,
    draw: ({ line }: Brush) => line('M6 22L16 14M30 18V5M54 22L44 14', 4.5),
  },
  ring: {
    width: 104,
    height: 104,
    draw: ({ line }: Brush) => line(circle(52, 52, 45), 6, '#ffffff'),
  },
  cloud: {
    width: 120,
    height: 56,
    draw: ({ flat }: Brush) =>
      flat(
        'M22 52Q4 52 6 38Q8 27 22 29Q24 10 46 10Q62 10 68 24Q80 16 90 26Q96 32 94 36Q114 36 112 46Q110 52 100 52Z',
        '#ffffff',
      ),
  },
  sun: {
    width: 60,
    height: 60,
    draw({ flat }: Brush) {
      flat(circle(30, 30, 28), '#fff3c4', 0.45)
      flat(circle(30, 30, 19), '#ffe08a')
    },
  },
  moon: {
    width: 44,
    height: 44,
    draw: ({ flat }: Brush) => flat('M28 4A18 18 0 1 0 40 30A15 15 0 1 1 28 4Z', '#f4efcf'),
  },
  stars: {
    width: 260,
    height: 110,
    draw({ flat }: Brush) {
      for (let i = 0; i < 26; i += 1)
        flat(circle(8 + ((i * 97) % 245), 6 + ((i * 61) % 96), 0.9 + (i % 3) * 0.4), '#fdf8dc')
    },
  },
  rain: {
    width: 280,
    height: 210,
    draw({ line }: Brush) {
      for (let i = 0; i < 44; i += 1) {
        const [x, y] = [12 + ((i * 71) % 258), 4 + ((i * 53) % 186)]
        line(`M${x} ${y}l-4 13`, 1.8, '#e7f1f8')
      }
    },
  },
  page: {
    width: 80,
    height: 70,
    draw: ({ shape }: Brush) => shape(box(2, 2, 76, 66, 3), paper, 3.5),
  },
  glow: {
    width: 128,
    height: 128,
    draw: ({ glow }: Brush) => glow(64, 64, 63, '#ffffff'),
  },
  vignette: {
    width: 90,
    height: 90,
    draw: ({ glow }: Brush) => glow(45, 45, 63.5, '#ffffff', true),
  },
} as const satisfies Record<string, Glyph>

export type GlyphName = keyof typeof glyphs | `digit-${number}`
