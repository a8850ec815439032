type HairFill = {
  fill: string
  /** Where light falls on it. */
  light: string
  /** A hairline drawn higher than Open Peeps has it, so that raised eyebrows stay clear of the hair. */
  forehead?: { skin: string; line: string }
}

/**
 * Where hair that Open Peeps draws as an outline is filled, in the bust's coordinates: its outer edge runs in the
 * middle of the ink lines. Hair that is a mass of ink needs no entry.
 */
export const HAIR_FILLS: Readonly<Record<string, HairFill>> = {
  GrayMedium: {
    fill: 'M332 300 C 390 286 440 236 470 196 C 490 172 508 156 521 144 C 560 176 600 220 622 268 C 640 300 640 320 646 312 C 662 280 664 200 650 158 C 630 108 560 66 472 70 C 380 44 290 90 244 180 C 206 260 216 350 266 408 C 246 430 254 466 280 482 C 310 494 350 490 370 462 L 336 398 C 300 394 284 372 284 344 C 286 320 306 304 332 300 Z',
    light:
      'M296 150 C 330 108 380 88 424 94 C 384 106 340 136 312 182 C 300 200 284 176 296 150 Z M584 104 C 616 122 634 150 642 190 C 624 160 604 138 580 122 Z M256 236 C 250 270 256 310 268 332 C 262 300 262 268 268 242 Z M286 440 C 296 458 320 464 336 456 C 322 474 290 470 286 440 Z',
    forehead: {
      skin: 'M336 306 C 396 268 426 214 448 168 C 462 136 488 116 516 108 C 566 124 610 180 628 246 C 632 262 633 280 624 300 L 600 312 L 400 320 Z',
      line: 'M336 303 C 394 268 424 214 446 168 C 460 136 486 116 516 108 C 566 124 612 180 630 246 C 636 268 636 290 636 312',
    },
  },
}

/** Tints of spectacle lenses, so that the eyes stand out behind them. */
export const LENSES: Readonly<Record<string, string>> = {
  GlassRound:
    '<g fill="#fff" fill-opacity=".38"><ellipse cx="471" cy="319" rx="50" ry="52"/><path d="M626 258 C 590 250 568 284 568 310 C 568 340 590 358 616 356 C 626 330 628 290 626 258 Z"/></g>',
}
