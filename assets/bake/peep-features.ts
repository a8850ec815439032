import { STUBBLE } from './peep-beards'
import { INK, ink } from './peep-draw'

/** What makes one face unlike another, whatever its mood; in the bust's coordinates. */
export const NOSES = {
  round: ink('M556 330 C 582 332 584 362 558 367 C 545 369 535 363 531 356', 13),
  small: ink('M560 340 C 576 344 576 362 556 364', 12),
  straight: ink('M540 308 C 552 330 566 348 570 358 C 566 368 552 368 542 364', 12),
  hooked: ink('M538 300 C 562 310 580 344 574 358 C 568 368 552 366 544 360', 13),
  broad: ink('M524 352 C 516 364 526 374 538 368 C 548 376 562 374 566 366 C 580 368 584 352 572 346', 12),
  button: ink('M540 356 C 546 368 568 368 572 350', 13),
  long: ink('M544 314 C 556 340 574 358 570 372 C 562 382 546 380 538 372', 12),
} as const

/** Traces of age, drawn thin so that no mood's lines are mistaken for them. */
export const AGES = {
  young: '',
  middle: ink('M494 378 q -14 12 -14 28', 6),
  old:
    ink('M490 376 q -18 14 -18 36', 7) +
    ink('M418 296 l -16 -8 M416 308 l -18 2', 5) +
    ink('M446 342 q 22 12 46 2 M576 340 q 16 8 34 0', 5),
} as const

/** Small things at the ear or on the skin. */
export const MARKS = {
  'ear-studs': `<circle cx="352" cy="398" r="11" fill="#f2c14e" stroke="${INK}" stroke-width="7"/>`,
  'ear-hoops': `<circle cx="352" cy="420" r="26" fill="none" stroke="${INK}" stroke-width="15"/><circle cx="352" cy="420" r="26" fill="none" stroke="#f2c14e" stroke-width="6"/>`,
  'hearing-aid': `<path d="M322 318 C 306 330 306 372 322 386 C 334 380 330 338 338 326 Z" fill="#c9ced8" stroke="${INK}" stroke-width="8" stroke-linejoin="round"/><path d="M334 324 C 352 316 362 330 358 350" fill="none" stroke="${INK}" stroke-width="5"/>`,
  freckles:
    '<g fill="#8a4a2c" fill-opacity=".5"><circle cx="440" cy="356" r="5"/><circle cx="460" cy="368" r="5"/><circle cx="478" cy="354" r="5"/><circle cx="452" cy="384" r="5"/><circle cx="596" cy="352" r="5"/><circle cx="610" cy="366" r="5"/><circle cx="594" cy="374" r="4"/></g>',
  'laugh-lines': ink('M412 300 l -14 -10 M410 312 l -18 0', 5),
  'beauty-spot': `<circle cx="488" cy="398" r="6" fill="${INK}"/>`,
  stubble: STUBBLE,
} as const

const LASHES = ink('M448 292 l -14 -9 M444 304 l -15 -3', 7) + ink('M616 290 l 10 -8', 6)

/** A person's face between the moods. */
export type Features = {
  nose: keyof typeof NOSES
  age: keyof typeof AGES
  marks: readonly (keyof typeof MARKS)[]
  lashes: boolean
}

/** The names the cast's recipes may use, for checking them. */
export const FEATURE_NAMES = {
  nose: Object.keys(NOSES),
  age: Object.keys(AGES),
  marks: Object.keys(MARKS),
}

/** What lies under brows, eyes and mouth in every mood, and so belongs to the head. */
export const features = ({ nose, age, marks, lashes }: Features): string =>
  marks.map((mark) => MARKS[mark]).join('') + AGES[age] + NOSES[nose] + (lashes ? LASHES : '')
