import { INK } from './peep-draw'

/** The skin left free around the mouth, so that every mood's mouth reads; an ellipse. */
type Opening = { x: number; y: number; rx: number; ry: number }
type Beard = { d: string; opening?: Opening }

const FULL =
  'M370 342 C 374 404 400 454 444 488 C 490 522 560 528 600 506 C 634 484 644 430 641 374 C 616 388 592 374 566 376 C 552 381 542 381 528 376 C 500 374 486 388 468 400 C 438 412 410 392 400 350 C 394 336 374 330 370 342 Z'

const BEARDS = {
  full: { d: FULL, opening: { x: 545, y: 427, rx: 62, ry: 36 } },
  long: {
    d: 'M368 338 C 362 430 380 524 436 572 C 478 604 556 602 594 564 C 640 512 648 430 641 374 C 616 388 592 374 566 376 C 552 381 542 381 528 376 C 500 374 486 388 468 400 C 438 412 410 392 400 350 C 394 336 372 326 368 338 Z',
    opening: { x: 545, y: 425, rx: 60, ry: 33 },
  },
  goatee: {
    d: 'M482 396 C 494 374 524 374 546 382 C 566 374 600 374 612 392 C 624 436 622 486 592 510 C 560 524 520 520 500 498 C 480 472 476 426 482 396 Z',
    opening: { x: 546, y: 426, rx: 48, ry: 30 },
  },
  moustache: {
    d: 'M476 406 C 478 378 520 366 545 378 C 566 366 608 374 618 402 C 600 400 580 390 546 394 C 514 392 496 398 476 406 Z',
  },
  chinstrap: {
    d: 'M370 342 C 374 404 400 454 444 488 C 490 522 560 528 600 506 C 634 484 644 430 641 374 C 632 420 620 462 590 478 C 556 494 500 488 462 462 C 424 434 404 396 398 350 C 392 336 374 330 370 342 Z',
  },
} as const satisfies Record<string, Beard>

/** What may grow on a chin. */
export type BeardName = keyof typeof BEARDS
export const BEARD_NAMES = Object.keys(BEARDS)

/** A beard in the bust's coordinates, drawn over the face's outline and under the mouth. */
export const beard = (name: BeardName, colour: string, skin: string): string => {
  const { d, opening }: Beard = BEARDS[name]
  const free = opening
    ? `<ellipse cx="${opening.x}" cy="${opening.y}" rx="${opening.rx}" ry="${opening.ry}" fill="${skin}"/>`
    : ''
  return `<path d="${d}" fill="${colour}" stroke="${INK}" stroke-width="12" stroke-linejoin="round"/>${free}`
}

/** A beard of a few days: the shape of a full one, as a shadow. */
export const STUBBLE = `<path transform="translate(34 20) scale(.925 .93)" d="${FULL}" fill="${INK}" fill-opacity=".25"/>`
