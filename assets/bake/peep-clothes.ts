import { INK, ink, outlined, patch } from './peep-draw'

/** The one outfit a person keeps in every pose; colours as `#rrggbb`. */
export type Outfit = {
  /** How it is cut; `blazer` is open over a tee, `suit` over a shirt, `sweater` is closed over a shirt's collar. */
  cut: (typeof CUTS)[number]
  /** The sleeves and the outside. */
  cloth: string
  /** The tee, shirt or lining underneath, and the cuffs. */
  under: string
  /** The tie of a suit, the vest's or apron's cloth, the strings of a hoodie. */
  trim?: string | undefined
  /** Cross stripes on what a blazer, suit or cardigan leaves open. */
  stripes?: string | undefined
  necklace?: string | undefined
  /** The ribbon a staff badge hangs from; none when absent. */
  lanyard?: string | undefined
}

/** Every cut a recipe may ask for. */
export const CUTS = [
  'blazer',
  'suit',
  'sweater',
  'shirt',
  'polo',
  'mandarin',
  'hoodie',
  'turtleneck',
  'crew',
  'v-neck',
  'cardigan',
  'vest',
  'apron',
] as const

/** What is drawn on a trunk: where skin shows at the throat, and the clothes themselves. */
type Drawn = { throat: string; clothes: string }

const OPEN_THROAT = 'M352 536 C 400 560 540 560 590 548 C 562 604 524 640 480 648 C 430 642 386 604 362 552 Z'
const COLLARED_THROAT =
  'M352 530 C 400 560 540 560 590 544 C 570 580 520 600 470 600 C 420 596 376 570 352 530 Z'
const LEFT_FLAP = 'M352 526 L 324 566 L 402 654 L 474 602 C 424 594 380 566 352 526 Z'
const RIGHT_FLAP = 'M590 538 L 614 574 L 550 656 L 474 602 C 524 598 562 574 590 538 Z'

const badge = (lanyard: string): string =>
  ink('M372 556 C 396 680 434 770 466 838', 17) +
  ink('M574 558 C 558 680 514 770 478 838', 17) +
  `<path d="M372 556 C 396 680 434 770 466 838 M574 558 C 558 680 514 770 478 838" fill="none" stroke="${lanyard}" stroke-width="9" stroke-linecap="round"/>` +
  `<path d="M432 842h82v104h-82z" fill="#fbfaf5" stroke="${INK}" stroke-width="12" stroke-linejoin="round"/>` +
  patch(lanyard, { d: 'M437 847 h72 v18 h-72 z' }) +
  `<circle cx="460" cy="896" r="14" fill="#c9ced8"/>` +
  `<path d="M484 888h18M484 904h14M446 926h54" stroke="#8a93a3" stroke-width="7" stroke-linecap="round"/>`

const button = (x: number, y: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="9" fill="${fill}" stroke="${INK}" stroke-width="5"/>`
const buttons = (fill: string, from: number, step = 92, count = 5) =>
  Array.from({ length: count }, (_, index) => button(496, from + index * step, fill)).join('')

const collar = (fill: string) => outlined(fill, { d: LEFT_FLAP }) + outlined(fill, { d: RIGHT_FLAP })

const FRONT =
  'M360 540 C 350 700 350 900 372 1130 L 600 1130 C 614 900 606 700 584 546 C 560 600 520 640 480 652 C 430 640 380 600 360 540 Z'

const stripes = (colour: string | undefined): string => {
  if (colour === undefined) return ''
  const rows = Array.from({ length: 8 }, (_, row) => `M340 ${690 + row * 52} q 130 24 280 0`).join('')
  return `<clipPath id="front"><path d="${FRONT}"/></clipPath><path clip-path="url(#front)" d="${rows}" fill="none" stroke="${colour}" stroke-width="17"/>`
}

const lapels = (cloth: string, sink: number) =>
  outlined(cloth, {
    d: `M350 ${536 + sink / 2} C 312 ${566 + sink / 2} 298 640 300 694 L 334 708 L 314 736 C 334 860 352 980 372 1140 L 404 1140 C 376 940 352 720 362 552 Z`,
  }) +
  outlined(cloth, {
    d: `M592 ${546 + sink / 2} C 612 ${580 + sink / 2} 618 640 612 694 L 584 706 L 604 732 C 602 860 596 980 590 1140 L 566 1140 C 588 940 590 720 580 556 Z`,
  })

const NECKLINE = 'M362 548 C 384 610 430 650 480 656 C 526 648 562 606 582 552'
const necklaceOf = ({ necklace }: Outfit) =>
  necklace === undefined
    ? ''
    : `<path d="M376 560 C 400 640 440 690 482 696 C 524 690 556 640 574 566" fill="none" stroke="${INK}" stroke-width="15" stroke-linecap="round"/><path d="M376 560 C 400 640 440 690 482 696 C 524 690 556 640 574 566" fill="none" stroke="${necklace}" stroke-width="7" stroke-linecap="round"/><circle cx="482" cy="704" r="15" fill="${necklace}" stroke="${INK}" stroke-width="7"/>`
const badgeOf = ({ lanyard }: Outfit) => (lanyard === undefined ? '' : badge(lanyard))

/** Cloth over the foot of the neck, where a neckline without a collar leaves it bare on its outside. */
const besideNeck = (cloth: string) =>
  patch(
    cloth,
    { d: 'M316 572 L 356 546 C 366 584 382 622 400 650 L 336 640 Z' },
    { d: 'M624 566 L 588 552 C 580 588 566 620 552 648 L 616 640 Z' },
  )

const pocket = ink('M566 752 h84 v66 l-42 22 l-42 -22 Z', 8)
const placket = ink('M478 622 C 484 780 484 900 482 1130', 9)

const cuts: Record<Outfit['cut'], (outfit: Outfit, sink: number) => Drawn> = {
  blazer: (outfit, sink) => ({
    throat: OPEN_THROAT,
    clothes:
      patch(outfit.under, { d: FRONT }) +
      stripes(outfit.stripes) +
      ink(NECKLINE, 12) +
      necklaceOf(outfit) +
      badgeOf(outfit) +
      lapels(outfit.cloth, sink),
  }),
  suit: (outfit, sink) => ({
    throat: COLLARED_THROAT,
    clothes:
      patch(outfit.under, { d: FRONT }) +
      stripes(outfit.stripes) +
      (outfit.trim === undefined
        ? placket + buttons(outfit.under, 690)
        : outlined(outfit.trim, { d: 'M462 664 L 438 960 L 478 1006 L 516 960 L 492 664 Z' }) +
          outlined(outfit.trim, { d: 'M448 616 H 504 L 494 664 H 460 Z' })) +
      collar(outfit.under) +
      badgeOf(outfit) +
      lapels(outfit.cloth, sink),
  }),
  sweater: (outfit) => ({
    throat: COLLARED_THROAT,
    clothes:
      outlined(
        outfit.under,
        { d: 'M352 528 L 330 566 L 420 640 L 470 596 C 420 590 380 566 352 528 Z' },
        { d: 'M590 540 L 608 572 L 530 640 L 470 596 C 520 594 562 574 590 540 Z' },
      ) +
      ink('M322 572 C 350 640 420 676 480 676 C 540 674 596 638 616 576', 12) +
      badgeOf(outfit),
  }),
  shirt: (outfit) => ({
    throat: COLLARED_THROAT,
    clothes: placket + buttons(outfit.under, 700) + pocket + collar(outfit.cloth) + badgeOf(outfit),
  }),
  polo: (outfit) => ({
    throat: COLLARED_THROAT,
    clothes:
      patch(outfit.under, { d: 'M456 620 H 504 L 500 790 H 462 Z' }) +
      ink('M456 620 L 462 790 H 500 L 506 620', 9) +
      button(481, 690, outfit.cloth) +
      button(481, 748, outfit.cloth) +
      collar(outfit.under) +
      badgeOf(outfit),
  }),
  mandarin: (outfit) => ({
    throat: COLLARED_THROAT,
    clothes:
      ink('M452 622 C 456 740 458 840 458 900 H 502 C 504 820 502 720 498 622', 8) +
      [680, 750, 820].map((y) => button(479, y, outfit.under)).join('') +
      outlined(outfit.cloth, {
        d: 'M350 516 C 344 540 338 556 330 572 C 372 616 424 636 470 640 L 474 606 C 424 598 376 566 350 516 Z',
      }) +
      outlined(outfit.cloth, {
        d: 'M588 530 C 594 548 600 562 610 578 C 576 618 528 638 480 640 L 474 606 C 524 600 566 576 588 530 Z',
      }) +
      badgeOf(outfit),
  }),
  hoodie: (outfit) => ({
    throat: OPEN_THROAT,
    clothes:
      patch(outfit.under, {
        d: 'M372 600 C 400 660 440 690 482 692 C 526 686 566 650 584 596 L 560 596 C 540 630 510 646 480 648 C 440 644 410 624 392 600 Z',
      }) +
      outlined(outfit.cloth, {
        d: 'M352 512 C 306 530 268 576 282 630 C 330 716 420 742 482 742 C 546 740 632 706 664 628 C 668 580 640 548 596 526 C 604 600 556 684 482 690 C 410 684 348 600 352 512 Z',
      }) +
      [
        [420, 436],
        [548, 536],
      ]
        .map(
          ([x = 0, to = 0]) =>
            ink(`M${x} 728 C ${x + 4} 780 ${to} 820 ${to} 872`, 15) +
            `<path d="M${x} 728 C ${x + 4} 780 ${to} 820 ${to} 872" fill="none" stroke="${outfit.trim ?? outfit.under}" stroke-width="6" stroke-linecap="round"/>`,
        )
        .join('') +
      badgeOf(outfit),
  }),
  turtleneck: (outfit) => ({
    throat: COLLARED_THROAT,
    clothes:
      outlined(outfit.cloth, {
        d: 'M378 478 C 420 512 520 524 562 506 C 566 540 584 560 600 574 C 540 614 400 608 340 564 C 360 546 378 520 378 478 Z',
      }) +
      ink('M372 540 C 420 572 530 578 580 556', 7) +
      necklaceOf(outfit) +
      badgeOf(outfit),
  }),
  crew: (outfit) => ({
    throat: OPEN_THROAT,
    clothes:
      besideNeck(outfit.cloth) +
      ink(NECKLINE, 12) +
      ink('M340 560 C 366 642 424 684 480 690 C 540 682 588 636 606 566', 8) +
      necklaceOf(outfit) +
      badgeOf(outfit),
  }),
  'v-neck': (outfit) => ({
    throat: 'M352 536 C 400 560 540 560 590 548 C 574 620 530 690 482 762 C 426 700 380 620 356 546 Z',
    clothes:
      besideNeck(outfit.cloth) +
      ink('M354 542 C 380 626 428 700 482 764 C 530 694 574 622 590 550', 12) +
      ink('M332 560 C 364 660 420 736 482 806 C 540 730 594 650 612 570', 8) +
      necklaceOf(outfit) +
      badgeOf(outfit),
  }),
  cardigan: (outfit) => ({
    throat: OPEN_THROAT,
    clothes:
      `<clipPath id="opening"><path d="M340 530 L 482 900 L 610 540 Z"/></clipPath><g clip-path="url(#opening)">` +
      patch(outfit.under, { d: FRONT }) +
      stripes(outfit.stripes) +
      '</g>' +
      patch(outfit.cloth, { d: 'M300 560 L 350 540 L 482 900 L 482 940 Z' }) +
      ink(NECKLINE, 12) +
      ink('M344 542 C 372 680 430 800 482 896 C 528 800 584 680 600 552', 12) +
      ink('M304 560 C 336 720 410 850 466 944 V 1130 M500 1130 V 944 C 552 850 620 720 640 570', 8) +
      buttons(outfit.trim ?? outfit.under, 952, 84, 3).replaceAll('cx="496"', 'cx="483"') +
      necklaceOf(outfit) +
      badgeOf(outfit),
  }),
  vest: (outfit) => {
    const vest = outfit.trim ?? outfit.under
    return {
      throat: COLLARED_THROAT,
      clothes:
        placket +
        buttons(outfit.under, 700, 70, 3) +
        outlined(vest, {
          d: 'M318 580 C 272 660 262 900 276 1140 L 478 1140 L 478 880 C 420 800 372 700 350 590 Z',
        }) +
        outlined(vest, {
          d: 'M622 580 C 660 660 668 900 656 1140 L 486 1140 L 486 880 C 540 800 580 700 598 596 Z',
        }) +
        collar(outfit.cloth) +
        badgeOf(outfit),
    }
  },
  apron: (outfit) => {
    const apron = outfit.trim ?? outfit.under
    return {
      throat: COLLARED_THROAT,
      clothes:
        placket +
        outlined(apron, { d: 'M344 580 L 376 720 L 404 720 L 366 570 Z' }) +
        outlined(apron, { d: 'M604 584 L 566 720 L 592 720 L 624 592 Z' }) +
        outlined(apron, {
          d: 'M372 716 Q 480 740 594 716 C 600 800 632 860 650 900 L 650 1140 L 300 1140 L 300 900 C 330 860 366 800 372 716 Z',
        }) +
        collar(outfit.cloth) +
        badgeOf(outfit),
    }
  },
}

/** The clothes over a trunk whose shoulders are sunk by `sink` units. */
export const clothes = (outfit: Outfit, sink: number): Drawn => cuts[outfit.cut](outfit, sink)
