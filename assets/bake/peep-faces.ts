import { type Bead, brush, INK, ink } from './peep-draw'
import { MOUTHS } from './peep-mouths'

/** A face is put together from named parts, all drawn in the bust's coordinates; eyes at (474, 300) and (592, 298). */
const LEFT = { x: 474, y: 302 }
const RIGHT = { x: 590, y: 300 }

const dot = (x: number, y: number, rx: number, ry: number, fill = INK) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

/** Both eyebrows as beads, the one on the left first. */
const BROWS = {
  level: [
    [
      [434, 256, 6],
      [468, 246, 8],
      [504, 250, 6],
    ],
    [
      [566, 250, 6],
      [594, 244, 8],
      [618, 250, 5],
    ],
  ],
  soft: [
    [
      [434, 254, 5],
      [466, 236, 8],
      [506, 240, 7],
    ],
    [
      [564, 240, 7],
      [592, 232, 8],
      [620, 244, 5],
    ],
  ],
  raised: [
    [
      [430, 242, 5],
      [462, 208, 9],
      [508, 218, 7],
    ],
    [
      [560, 218, 7],
      [590, 204, 9],
      [622, 228, 5],
    ],
  ],
  high: [
    [
      [432, 236, 7],
      [462, 198, 9],
      [502, 186, 7],
    ],
    [
      [568, 188, 7],
      [598, 194, 9],
      [626, 226, 6],
    ],
  ],
  drooping: [
    [
      [432, 254, 7],
      [466, 250, 8],
      [506, 258, 7],
    ],
    [
      [562, 258, 7],
      [592, 250, 8],
      [622, 252, 6],
    ],
  ],
  uneven: [
    [
      [432, 268, 6],
      [466, 262, 9],
      [510, 272, 8],
    ],
    [
      [560, 230, 7],
      [588, 196, 9],
      [624, 214, 6],
    ],
  ],
  lopsided: [
    [
      [430, 238, 5],
      [464, 214, 8],
      [506, 228, 6],
    ],
    [
      [564, 258, 6],
      [592, 252, 8],
      [620, 254, 5],
    ],
  ],
  knitted: [
    [
      [428, 240, 7],
      [470, 258, 11],
      [514, 284, 10],
    ],
    [
      [560, 282, 10],
      [590, 258, 11],
      [626, 236, 7],
    ],
  ],
  tented: [
    [
      [426, 270, 6],
      [462, 240, 9],
      [504, 214, 9],
    ],
    [
      [566, 212, 9],
      [596, 238, 9],
      [626, 266, 6],
    ],
  ],
  wry: [
    [
      [432, 262, 6],
      [466, 252, 8],
      [506, 256, 7],
    ],
    [
      [562, 234, 6],
      [590, 212, 9],
      [622, 228, 6],
    ],
  ],
} as const satisfies Record<string, readonly [readonly Bead[], readonly Bead[]]>

/** The white around eyes that are drawn as ink alone. */
const white = (d: string) => `<path fill="#fff" d="${d}"/>`
const ROUND_WHITES =
  dot(LEFT.x, LEFT.y + 2, 23, 15, '#fff') +
  dot(RIGHT.x, RIGHT.y + 2, 20, 15, '#fff') +
  ink('M450 294 Q 474 278 500 292 M568 290 Q 590 278 612 292', 8)
const HALF_WHITES =
  white(`M446 302 h56 c -4 32 -52 32 -56 0 Z`) + white(`M562 300 h53 c -4 30 -50 30 -53 0 Z`)

const lids = (d: string, width = 11) => ink(d, width)

/** A flat upper lid with half an eye hanging from it, for one eye. */
const halfEye = (x: number, y: number, drop = 0) =>
  `<path fill="${INK}" d="M${x - 13} ${y} h26 c 0 ${20 + drop} -26 ${20 + drop} -26 0 Z"/>` +
  lids(`M${x - 28} ${y} H${x + 25}`, 14)

const whiteEye = (x: number, y: number, rx: number, ry: number, pupil: [number, number, number]) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#fff" stroke="${INK}" stroke-width="9"/>` +
  dot(x + pupil[0], y + pupil[1], pupil[2], pupil[2] * 1.15)

const EYES = {
  open: dot(LEFT.x, LEFT.y, 10, 18) + dot(RIGHT.x, RIGHT.y, 10, 18),
  bright:
    dot(LEFT.x, LEFT.y - 2, 14, 22) +
    dot(RIGHT.x, RIGHT.y - 2, 14, 22) +
    dot(LEFT.x + 4, LEFT.y - 11, 5, 6, '#fff') +
    dot(RIGHT.x + 4, RIGHT.y - 11, 5, 6, '#fff'),
  laughing: lids('M446 310 C 456 276 492 276 502 310', 13) + lids('M564 308 C 574 276 606 276 614 308', 13),
  half:
    halfEye(LEFT.x, LEFT.y) +
    halfEye(RIGHT.x, RIGHT.y) +
    ink('M454 334 q 20 8 40 0', 6) +
    ink('M574 332 q 16 8 34 0', 6),
  away:
    whiteEye(LEFT.x, LEFT.y, 25, 23, [-13, 8, 10]) +
    whiteEye(RIGHT.x, RIGHT.y, 21, 22, [-11, 8, 10]) +
    lids('M446 290 C 460 276 488 276 502 290', 11) +
    lids('M566 288 C 578 276 602 276 614 288', 11),
  narrow:
    lids('M444 300 L 506 306', 12) +
    `<path fill="${INK}" d="M468 302 h 30 c 0 24 -30 24 -30 0 Z"/>` +
    ink('M452 332 q 22 -6 48 -2', 8) +
    dot(RIGHT.x + 4, RIGHT.y - 2, 11, 17) +
    lids('M566 282 Q 592 274 616 286', 10),
  glaring:
    `<path fill="${INK}" d="M462 304 l 26 8 c -2 22 -28 14 -26 -8 Z"/>` +
    lids('M444 296 L 504 316', 11) +
    `<path fill="${INK}" d="M578 310 l 24 -8 c 4 20 -22 30 -24 8 Z"/>` +
    lids('M562 316 L 616 294', 11),
  wide: whiteEye(LEFT.x, LEFT.y, 31, 34, [3, 0, 8]) + whiteEye(RIGHT.x + 2, RIGHT.y, 26, 32, [2, 0, 8]),
  anxious:
    dot(LEFT.x + 2, LEFT.y + 4, 11, 16) +
    dot(RIGHT.x, RIGHT.y + 4, 11, 16) +
    lids('M448 300 Q 470 278 500 284', 8) +
    lids('M568 282 Q 598 278 616 298', 8) +
    ink('M456 332 q 18 10 38 2', 6) +
    ink('M576 330 q 16 8 32 0', 6),
  sleepy:
    halfEye(LEFT.x, LEFT.y + 6, -8) +
    halfEye(RIGHT.x, RIGHT.y + 6, -8) +
    ink('M446 286 q 24 -12 54 -2', 7) +
    ink('M566 284 q 24 -10 48 0', 7) +
    ink('M450 336 q 22 12 46 0', 7) +
    ink('M572 334 q 18 10 38 0', 7),
  'up-away': whiteEye(LEFT.x, LEFT.y, 25, 23, [11, -9, 10]) + whiteEye(RIGHT.x, RIGHT.y, 21, 22, [9, -9, 10]),
  'side-eye':
    `<path fill="#fff" stroke="${INK}" stroke-width="9" stroke-linejoin="round" d="M446 298 L 502 302 C 500 330 454 332 446 298 Z"/>` +
    `<path fill="#fff" stroke="${INK}" stroke-width="9" stroke-linejoin="round" d="M566 302 L 616 298 C 612 328 570 330 566 302 Z"/>` +
    dot(492, 309, 9, 9) +
    dot(607, 308, 8, 9) +
    lids('M442 296 L 506 302', 13) +
    lids('M562 302 L 618 296', 13),
  /** At the clock on the wall, above on the right. */
  'at-clock':
    whiteEye(LEFT.x, LEFT.y, 25, 24, [13, -10, 10]) + whiteEye(RIGHT.x, RIGHT.y, 21, 23, [10, -10, 10]),
  /** At the computer's screen, below on the right. */
  'at-screen':
    whiteEye(LEFT.x, LEFT.y, 25, 22, [12, 9, 10]) +
    whiteEye(RIGHT.x, RIGHT.y, 21, 21, [9, 9, 10]) +
    lids('M446 292 C 460 280 488 280 502 292', 13) +
    lids('M566 290 C 578 280 602 280 614 290', 13),
  shut: lids('M448 304 q 26 18 52 0') + lids('M566 302 q 24 18 48 0'),
} as const

const WHITES: Partial<Record<keyof typeof EYES, string>> = {
  open: ROUND_WHITES,
  bright: dot(LEFT.x, LEFT.y, 25, 20, '#fff') + dot(RIGHT.x, RIGHT.y, 22, 20, '#fff'),
  anxious: ROUND_WHITES,
  half: HALF_WHITES,
  sleepy: white('M446 308 h56 c -4 22 -52 22 -56 0 Z') + white('M562 306 h53 c -4 20 -50 20 -53 0 Z'),
  narrow:
    white('M446 302 L 504 306 C 498 330 456 330 446 302 Z') + dot(RIGHT.x + 4, RIGHT.y - 2, 23, 19, '#fff'),
  glaring:
    white('M444 298 L 504 318 C 490 336 452 330 444 298 Z') +
    white('M562 318 L 616 296 C 612 328 576 336 562 318 Z'),
}

const blush =
  '<g fill="#e2745c" fill-opacity=".45"><ellipse cx="436" cy="388" rx="28" ry="17"/><ellipse cx="600" cy="374" rx="15" ry="15"/></g>'
const drop = `<path fill="#bfe3f5" stroke="${INK}" stroke-width="9" stroke-linejoin="round" d="M392 322 C 412 346 416 374 394 376 C 372 374 374 346 392 322 Z"/>`
/** Folds between knitted brows. */
const furrow = ink('M530 268 q 6 14 2 28 M552 266 q -2 14 2 26', 7)
/** Wrinkles over raised brows. */
const creases = ink('M452 172 q 24 -10 56 -6 M556 168 q 24 -2 44 8', 6)

const EXTRAS = { blush, sweat: drop, furrow, creases } as const

/** The parts one mood's face is made of; `talk` is the family of its open mouths. */
export type FaceParts = {
  brows: keyof typeof BROWS
  eyes: keyof typeof EYES
  mouth: keyof typeof MOUTHS
  talk: 'happy' | 'plain' | 'sour'
  extra?: keyof typeof EXTRAS
}

/** The names the cast's recipes may use, for checking them. */
export const FACE_PART_NAMES = {
  brows: Object.keys(BROWS),
  eyes: Object.keys(EYES),
  mouth: Object.keys(MOUTHS),
  talk: ['happy', 'plain', 'sour'],
  extra: Object.keys(EXTRAS),
}

/** How a person wears every mood: eyebrows thinner or thicker than drawn, a rim around the mouth. */
export type FaceStyle = {
  browWeight: number
  hasEyeWhites: boolean
  /** Painted around every mouth: lips, or the bare skin in a beard. */
  rim?: { colour: string; width: number }
}

const eyebrows = (beads: readonly (readonly Bead[])[], weight: number): string =>
  beads.map((brow) => brush(...brow.map(([x, y, radius]): Bead => [x, y, radius * weight]))).join('')

const rimmed = (mouth: string, rim: FaceStyle['rim']): string => {
  if (rim === undefined) return mouth
  const wider = mouth.replace(
    /stroke="#[0-9a-f]{6}" stroke-width="([\d.]+)"/g,
    (_, width: string) => `stroke="${rim.colour}" stroke-width="${Number(width) + rim.width}"`,
  )
  return wider + mouth
}

/** Every drawing of one mood's face in the bust's coordinates. */
export const faceDrawings = ({ brows, eyes, mouth, talk, extra }: FaceParts, style: FaceStyle) => {
  const base = (extra ? EXTRAS[extra] : '') + eyebrows(BROWS[brows], style.browWeight)
  const face = (eyesNow: keyof typeof EYES, mouthNow: keyof typeof MOUTHS) =>
    base +
    (style.hasEyeWhites ? (WHITES[eyesNow] ?? '') : '') +
    EYES[eyesNow] +
    rimmed(MOUTHS[mouthNow], style.rim)
  return {
    still: face(eyes, mouth),
    'talk-small': face(eyes, `talk-${talk}-small`),
    'talk-wide': face(eyes, `talk-${talk}-wide`),
    blink: face('shut', mouth),
    'glance-clock': face('at-clock', mouth),
    'glance-screen': face('at-screen', mouth),
  }
}
