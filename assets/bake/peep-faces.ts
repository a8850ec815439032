import { type Bead, brush, INK, ink } from './peep-draw'

/** A face is put together from named parts, all drawn in the bust's coordinates; eyes at (474, 300) and (592, 298). */
const LEFT = { x: 474, y: 302 }
const RIGHT = { x: 590, y: 300 }

const dot = (x: number, y: number, rx: number, ry: number, fill = INK) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

const brow = (from: Bead, over: Bead, to: Bead) => brush(from, over, to)

const BROWS = {
  level:
    brow([434, 256, 6], [468, 246, 8], [504, 250, 6]) + brow([566, 250, 6], [594, 244, 8], [618, 250, 5]),
  soft: brow([434, 254, 5], [466, 236, 8], [506, 240, 7]) + brow([564, 240, 7], [592, 232, 8], [620, 244, 5]),
  raised:
    brow([430, 242, 5], [462, 208, 9], [508, 218, 7]) + brow([560, 218, 7], [590, 204, 9], [622, 228, 5]),
  high: brow([432, 236, 7], [462, 198, 9], [502, 186, 7]) + brow([568, 188, 7], [598, 194, 9], [626, 226, 6]),
  drooping:
    brow([432, 254, 7], [466, 250, 8], [506, 258, 7]) + brow([562, 258, 7], [592, 250, 8], [622, 252, 6]),
  uneven:
    brow([432, 268, 6], [466, 262, 9], [510, 272, 8]) + brow([560, 230, 7], [588, 196, 9], [624, 214, 6]),
  lopsided:
    brow([430, 238, 5], [464, 214, 8], [506, 228, 6]) + brow([564, 258, 6], [592, 252, 8], [620, 254, 5]),
  knitted:
    brow([428, 240, 7], [470, 258, 11], [514, 284, 10]) + brow([560, 282, 10], [590, 258, 11], [626, 236, 7]),
  tented:
    brow([426, 270, 6], [462, 240, 9], [504, 214, 9]) + brow([566, 212, 9], [596, 238, 9], [626, 266, 6]),
} as const

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
  shut: lids('M448 304 q 26 18 52 0') + lids('M566 302 q 24 18 48 0'),
} as const

const inside = (d: string) =>
  `<path fill="#6b2230" stroke="${INK}" stroke-width="11" stroke-linejoin="round" d="${d}"/>`
const teeth = (d: string) => `<path fill="#fff" d="${d}"/>`
const tongue = (d: string) => `<path fill="#e8746a" d="${d}"/>`

const MOUTHS = {
  line: ink('M516 418 Q 546 422 574 416', 12),
  smile: ink('M498 406 C 510 452 574 454 590 404', 15) + ink('M488 406 q 10 -3 15 -9', 8),
  'small-smile': ink('M518 412 C 530 428 558 428 570 408', 12),
  'open-smile':
    inside('M506 404 C 530 412 562 410 586 400 C 590 440 570 452 548 452 C 524 452 508 436 506 404 Z') +
    teeth('M512 409 C 534 415 560 413 581 406 L 578 420 C 560 425 534 426 515 421 Z'),
  laugh:
    inside('M484 394 C 520 408 570 406 604 388 C 612 446 588 476 548 476 C 510 476 484 446 484 394 Z') +
    teeth('M490 400 C 524 412 568 410 599 395 L 597 416 C 566 428 526 428 494 420 Z') +
    tongue('M516 456 C 532 440 566 440 582 452 C 572 466 560 471 548 471 C 536 471 524 466 516 456 Z'),
  slack: ink('M500 418 C 530 416 562 426 588 442', 14) + ink('M488 406 q -8 14 0 26', 8),
  pursed: ink('M552 414 C 568 408 580 414 584 422 C 578 430 566 432 554 428', 11),
  crooked: ink('M510 428 C 532 428 556 424 578 404', 12) + ink('M584 392 q 8 8 4 20', 7),
  frown: ink('M506 438 C 522 404 566 402 586 432', 14),
  gape:
    inside('M518 424 C 518 396 576 394 578 422 C 580 462 572 474 548 474 C 524 474 518 458 518 424 Z') +
    tongue('M528 458 C 538 446 560 446 570 456 C 566 466 558 469 548 469 C 538 469 532 466 528 458 Z'),
  wavy: ink('M502 430 C 512 412 526 412 534 424 C 542 436 554 434 560 422 C 566 410 578 414 588 430', 12),
  'talk-happy-small': inside(
    'M514 408 C 534 414 560 412 578 404 C 578 428 562 436 546 436 C 528 436 516 428 514 408 Z',
  ),
  'talk-happy-wide':
    inside('M500 400 C 528 410 566 408 590 396 C 594 446 574 464 548 464 C 520 464 500 442 500 400 Z') +
    teeth('M506 405 C 530 414 562 412 585 402 L 583 418 C 562 426 530 426 510 420 Z') +
    tongue('M522 446 C 536 436 562 436 574 444 C 568 456 558 459 548 459 C 536 459 528 456 522 446 Z'),
  'talk-plain-small': inside(
    'M520 416 C 534 406 564 404 574 412 C 576 428 560 434 546 434 C 532 434 522 428 520 416 Z',
  ),
  'talk-plain-wide':
    inside('M512 414 C 526 396 568 394 582 410 C 586 442 568 458 546 458 C 526 458 512 440 512 414 Z') +
    teeth('M519 410 C 536 399 562 398 576 407 L 574 416 C 558 411 536 412 521 419 Z'),
  'talk-sour-small': inside('M514 434 C 526 412 566 410 580 430 C 566 434 530 438 514 434 Z'),
  'talk-sour-wide':
    inside('M504 448 C 510 400 580 398 590 442 C 570 456 526 460 504 448 Z') +
    teeth('M520 420 C 536 406 562 406 574 416 L 572 424 C 558 416 536 418 522 428 Z'),
} as const

const blush =
  '<g fill="#e2745c" fill-opacity=".45"><ellipse cx="436" cy="388" rx="28" ry="17"/><ellipse cx="600" cy="374" rx="15" ry="15"/></g>'
const drop = `<path fill="#bfe3f5" stroke="${INK}" stroke-width="9" stroke-linejoin="round" d="M392 322 C 412 346 416 374 394 376 C 372 374 374 346 392 322 Z"/>`

const EXTRAS = { blush, sweat: drop } as const

const NOSE = ink('M556 330 C 582 332 584 362 558 367 C 545 369 535 363 531 356', 13)

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

/** The four drawings of one mood's face in the bust's coordinates. */
export const faceDrawings = ({ brows, eyes, mouth, talk, extra }: FaceParts) => {
  const base = (extra ? EXTRAS[extra] : '') + NOSE + BROWS[brows]
  return {
    still: base + EYES[eyes] + MOUTHS[mouth],
    'talk-small': base + EYES[eyes] + MOUTHS[`talk-${talk}-small`],
    'talk-wide': base + EYES[eyes] + MOUTHS[`talk-${talk}-wide`],
    blink: base + EYES.shut + MOUTHS[mouth],
  }
}
