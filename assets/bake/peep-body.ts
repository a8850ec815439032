import { INK, ink, outlined, patch, type Shape } from './peep-draw'

/** The one outfit a person keeps in every pose; colours as `#rrggbb`. */
export type Outfit = {
  /** `blazer` is open over a tee; `sweater` is closed, with a round collar and a shirt showing above it. */
  cut: 'blazer' | 'sweater'
  /** The sleeves and the outside. */
  cloth: string
  /** The tee or shirt underneath, and the cuffs. */
  under: string
  /** The ribbon a staff badge hangs from; none when absent. */
  lanyard?: string | undefined
}

/** Skin in light and under the chin, `#rrggbb`. */
export type Skin = { tone: string; shade: string }

/** How the trunk is held: units the shoulders rise (negative) or sink. */
export type Trunk = { shoulders: number }

const neck = (skin: Skin): string =>
  patch(skin.tone, {
    d: 'M384 440 L560 440 L562 520 C 572 548 590 552 596 580 L470 606 L340 580 C 346 560 372 540 384 490 Z',
  })

const neckLines =
  ink('M384 478 C 384 506 376 526 352 540', 13) + ink('M556 512 C 560 528 568 540 590 552', 13)

/** The trunk without arms, from the neck down to below the desk's edge, in the bust's coordinates. */
const trunk = (sink: number): Shape => ({
  d: `M352 ${532 + sink / 2} C 310 ${552 + sink} 262 ${566 + sink} 192 ${606 + sink} C 180 ${660 + sink} 196 760 206 1120 L 706 1120 C 712 760 720 ${660 + sink} 708 ${608 + sink} C 664 ${572 + sink} 624 ${562 + sink} 592 ${544 + sink / 2} Z`,
})

const badge = (lanyard: string): string =>
  ink('M372 556 C 396 680 434 770 466 838', 17) +
  ink('M574 558 C 558 680 514 770 478 838', 17) +
  `<path d="M372 556 C 396 680 434 770 466 838 M574 558 C 558 680 514 770 478 838" fill="none" stroke="${lanyard}" stroke-width="9" stroke-linecap="round"/>` +
  `<path d="M432 842h82v104h-82z" fill="#fbfaf5" stroke="${INK}" stroke-width="12" stroke-linejoin="round"/>` +
  patch(lanyard, { d: 'M437 847 h72 v18 h-72 z' }) +
  `<circle cx="460" cy="896" r="14" fill="#c9ced8"/>` +
  `<path d="M484 888h18M484 904h14M446 926h54" stroke="#8a93a3" stroke-width="7" stroke-linecap="round"/>`

const blazer = (outfit: Outfit, sink: number): string => {
  const front = patch(outfit.under, {
    d: `M360 540 C 350 700 350 900 372 1130 L 600 1130 C 614 900 606 700 584 546 C 560 600 520 640 480 652 C 430 640 380 600 360 540 Z`,
  })
  const collar = ink('M362 548 C 384 610 430 650 480 656 C 526 648 562 606 582 552', 12)
  const left = outlined(outfit.cloth, {
    d: `M350 ${536 + sink / 2} C 312 ${566 + sink / 2} 298 640 300 694 L 334 708 L 314 736 C 334 860 352 980 372 1140 L 404 1140 C 376 940 352 720 362 552 Z`,
  })
  const right = outlined(outfit.cloth, {
    d: `M592 ${546 + sink / 2} C 612 ${580 + sink / 2} 618 640 612 694 L 584 706 L 604 732 C 602 860 596 980 590 1140 L 566 1140 C 588 940 590 720 580 556 Z`,
  })
  return front + collar + (outfit.lanyard ? badge(outfit.lanyard) : '') + left + right
}

const sweater = (outfit: Outfit): string => {
  const collar = outlined(
    outfit.under,
    { d: 'M352 528 L 330 566 L 420 640 L 470 596 C 420 590 380 566 352 528 Z' },
    { d: 'M590 540 L 608 572 L 530 640 L 470 596 C 520 594 562 574 590 540 Z' },
  )
  const rib = ink('M322 572 C 350 640 420 676 480 676 C 540 674 596 638 616 576', 12)
  return collar + rib + (outfit.lanyard ? badge(outfit.lanyard) : '')
}

/** A person's neck and trunk in their outfit, without arms. */
export const body = (skin: Skin, outfit: Outfit, { shoulders }: Trunk): string => {
  const cloth = outlined(outfit.cloth, trunk(shoulders))
  const clothes = outfit.cut === 'blazer' ? blazer(outfit, shoulders) : sweater(outfit)
  const throat =
    outfit.cut === 'blazer'
      ? patch(skin.tone, {
          d: 'M352 536 C 400 560 540 560 590 548 C 562 604 524 640 480 648 C 430 642 386 604 362 552 Z',
        })
      : patch(skin.tone, {
          d: 'M352 530 C 400 560 540 560 590 544 C 570 580 520 600 470 600 C 420 596 376 570 352 530 Z',
        })
  return cloth + neck(skin) + throat + clothes + neckShadeOver(skin) + neckLines
}

const neckShadeOver = (skin: Skin): string =>
  patch(skin.shade, { d: 'M386 486 C 430 524 520 536 558 516 L 562 534 C 510 574 420 562 378 520 Z' })
