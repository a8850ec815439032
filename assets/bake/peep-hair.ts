import { ink, patch } from './peep-draw'
import type { PeepPiece } from './peep-parts'
import { flooded, tinted } from './peep-tint'

/** How a person wears the hair, or what covers it; colours as `#rrggbb`. */
export type Hair = { hair: string; hairColour?: string | undefined; hairLight?: string | undefined }

type HairFill = {
  /** Gaps in a mass of ink that the hair's own colour shows through. */
  backing?: string
  /** One point in each field to be filled, in the bust's coordinates. */
  seeds?: readonly (readonly [number, number])[]
  fill?: string
  /** Where light falls on it. */
  light?: string
  /** A hairline drawn higher than Open Peeps has it, so that raised eyebrows stay clear of the hair. */
  forehead?: { skin: string; line: string }
}

/**
 * Where hair that Open Peeps draws as an outline is filled, in the bust's coordinates: an outer edge runs in the
 * middle of the ink lines. Hair that is a mass of ink needs no entry.
 */
const FILLS: Readonly<Record<string, HairFill>> = {
  GrayMedium: {
    fill: 'M332 300 C 390 286 440 236 470 196 C 490 172 508 156 521 144 C 560 176 600 220 622 268 C 640 300 640 320 646 312 C 662 280 664 200 650 158 C 630 108 560 66 472 70 C 380 44 290 90 244 180 C 206 260 216 350 266 408 C 246 430 254 466 280 482 C 310 494 350 490 370 462 L 336 398 C 300 394 284 372 284 344 C 286 320 306 304 332 300 Z',
    light:
      'M296 150 C 330 108 380 88 424 94 C 384 106 340 136 312 182 C 300 200 284 176 296 150 Z M584 104 C 616 122 634 150 642 190 C 624 160 604 138 580 122 Z M256 236 C 250 270 256 310 268 332 C 262 300 262 268 268 242 Z M286 440 C 296 458 320 464 336 456 C 322 474 290 470 286 440 Z',
    forehead: {
      skin: 'M336 306 C 396 268 426 214 448 168 C 462 136 488 116 516 108 C 566 124 610 180 628 246 C 632 262 633 280 624 300 L 600 312 L 400 320 Z',
      line: 'M336 303 C 394 268 424 214 446 168 C 460 136 486 116 516 108 C 566 124 612 180 630 246 C 636 268 636 290 636 312',
    },
  },
  GrayBun: {
    seeds: [
      [290, 60],
      [250, 320],
    ],
    light:
      'M290 200 C 330 130 420 96 500 104 C 420 122 340 160 306 222 Z M262 40 q 20 -26 52 -20 q -30 12 -40 34 Z',
  },
  Hijab: { backing: 'M318 508 L 372 478 L 430 486 L 490 530 L 490 575 L 345 560 Z' },
  MediumShort: { backing: 'M350 420 L 374 440 L 372 490 L 356 512 Z' },
  GrayShort: { seeds: [[320, 120]], light: 'M330 130 C 380 94 470 84 540 96 C 470 100 390 112 346 150 Z' },
  Turban: {
    seeds: [[440, 60]],
    light:
      'M360 110 C 390 60 430 34 470 32 C 440 60 410 90 390 130 Z M580 150 C 610 190 630 230 640 290 C 620 240 596 200 566 172 Z',
  },
}

/** A shine over hair that is a mass: an arc of light on the crown. */
const SHINE =
  'M300 190 C 330 120 410 74 500 80 C 560 84 600 110 620 140 C 570 110 500 104 440 118 C 380 132 330 170 312 214 Z'

/** Skin, hair and outline of a head, from below to above. */
export const headOf = (
  { hair, hairColour, hairLight }: Hair,
  { fill, lines }: PeepPiece,
  skin: string,
): string => {
  const known = FILLS[hair]
  if (hairColour === undefined) return fill + lines
  const light = hairLight ?? hairColour
  const backing = known?.backing ? patch(hairColour, { d: known.backing }) : ''
  if (!known?.fill && !known?.seeds)
    return fill + backing + tinted('hair', lines, hairColour, patch(light, { d: SHINE }))
  const coloured =
    known.fill === undefined
      ? flooded(lines, known.seeds ?? [], hairColour)
      : patch(hairColour, { d: known.fill })
  const forehead = known.forehead
    ? patch(skin, { d: known.forehead.skin }) + ink(known.forehead.line, 15)
    : ''
  return fill + coloured + (known.light ? patch(light, { d: known.light }) : '') + lines + forehead
}

/** Tints of spectacle lenses, so that the eyes stand out behind them. */
export const LENSES: Readonly<Record<string, string>> = {
  GlassRound:
    '<g fill="#fff" fill-opacity=".38"><ellipse cx="471" cy="319" rx="50" ry="52"/><path d="M626 258 C 590 250 568 284 568 310 C 568 340 590 358 616 356 C 626 330 628 290 626 258 Z"/></g>',
}
