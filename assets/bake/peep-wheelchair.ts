import { INK, outlined, patch } from './peep-draw'

const RIM = '#c9ced8'
const FRAME = '#3b4657'

/** One wheel seen from the front: a tyre leaning in at the top, and the rim one pushes it by. */
const wheel = (lean: number): string =>
  `<g transform="rotate(${lean})">` +
  outlined('#4a5568', { d: 'M-30 -250 C -30 -300 30 -300 30 -250 V 320 H -30 Z' }) +
  patch(INK, { d: 'M-6 -262 C -6 -274 6 -274 6 -262 V 320 H -6 Z' }) +
  `<path d="M${lean > 0 ? -54 : 54} -190 V 320" fill="none" stroke="${INK}" stroke-width="24" stroke-linecap="round"/>` +
  `<path d="M${lean > 0 ? -54 : 54} -190 V 320" fill="none" stroke="${RIM}" stroke-width="9" stroke-linecap="round"/>` +
  '</g>'

/** Backrest, push handles and wheels of a wheelchair behind a seated person, in the bust's coordinates. */
export const wheelchair = (): string =>
  outlined(FRAME, { d: 'M196 640 Q 450 606 704 640 L 730 1120 H 170 Z' }) +
  outlined(RIM, { d: 'M150 650 h28 v470 h-28 Z' }, { d: 'M722 650 h28 v470 h-28 Z' }) +
  outlined(FRAME, { d: 'M88 606 h74 q 22 2 22 26 v24 h-40 v-6 h-56 q -20 -22 0 -44 Z' }) +
  outlined(FRAME, { d: 'M812 606 h-74 q -22 2 -22 26 v24 h40 v-6 h56 q 20 -22 0 -44 Z' }) +
  `<g transform="translate(52 1010)">${wheel(6)}</g>` +
  `<g transform="translate(852 1010)">${wheel(-6)}</g>`
