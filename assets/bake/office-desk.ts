import { box, circle, flat, line, type OfficeDrawing, shape } from './office-draw'
import type { OfficePalette } from './office-palette'

/** The blank part of the computer screen, where the stage draws an inbox. */
export const SCREEN = { x: 611, y: 274, width: 124, height: 84 }

/** Shade under what the stage lays on the desk: see-through, because the desk dims without it. */
const cast = (d: string): string => flat(d, '#2a1a10', 0.2)

const desk = ({ desk: wood }: OfficePalette): string => {
  const grain = line(
    'M60 424h120M240 438h70M420 456h0M800 416h90M560 452h80M690 448h60M20 446h90',
    2,
    wood.grain,
  )
  return (
    shape('M-8 400H968V454H-8Z', wood.top) +
    grain +
    shape('M-8 452H968V470H-8Z', wood.edge) +
    shape('M-8 470H968V590H-8Z', wood.front) +
    flat('M0 472H960V484H0Z', wood.shade) +
    line('M70 508H450V590M890 590V508H510V590M70 508V590', 3, wood.shade)
  )
}

const cradle = ({ phone, phoneLight }: OfficePalette): string =>
  cast('M206 440 L304 440 L310 452 L214 452 Z') +
  shape('M222 402 L282 402 L300 444 Q 256 452 208 444 Z', phone) +
  flat('M226 406 L279 406 L282 414 L222 414 Z', phoneLight) +
  shape('M234 397h10v9h-10zM262 397h10v9h-10z', phone, 3)

const keys = (): string =>
  [0, 1, 2]
    .flatMap((row) =>
      [0, 1, 2].map((column) =>
        flat(box(230 - row * 2 + column * (13 + row), 419 + row * 8, 9 + row, 5, 1.5), '#dfe5ec'),
      ),
    )
    .join('') + flat(box(274, 419, 12, 9, 1.5), '#8fb9a8')

const handsetShape =
  'M212 392 C 212 378 232 376 236 384 C 246 380 260 380 270 384 C 274 376 296 378 296 392 L 294 402 Q 282 406 274 402 L 270 396 H 238 L 234 402 Q 224 406 214 402 Z'

const handsetCradled = ({ phone, phoneLight }: OfficePalette): string =>
  shape(handsetShape, phone) + line('M238 388 Q254 384 268 388', 2.5, phoneLight)

const curl = 'M208 424 q-8 2 -6 8 q6 4 9 -2 q-2 -7 -8 -2 q-6 6 1 10 q7 2 8 -4'

/** The telephone stands a little right of where it was drawn, clear of a portrait view's edge. */
const standing = (drawing: string): string => `<g transform="translate(5 0)">${drawing}</g>`

const telephone = (colours: OfficePalette, handset: boolean): string =>
  standing(cradle(colours) + keys() + line(curl, 2.6) + (handset ? handsetCradled(colours) : ''))

const handsetOnDesk = ({ phone, phoneLight }: OfficePalette): string =>
  cast('M306 446 H402 L396 453 H312 Z') +
  `<g transform="translate(98 44) rotate(3 254 396)">${shape(handsetShape, phone)}${line('M238 388 Q254 384 268 388', 2.5, phoneLight)}</g>` +
  line('M310 434 q-8 8 -14 2 q-2 -8 6 -6 q6 8 -4 10 q-10 0 -8 -8 q6 -6 8 2 q-2 8 -12 4', 2.6)

const lamp = (on: boolean): string =>
  (on ? flat(circle(285, 434, 10), '#ff6b4a', 0.45) : '') +
  shape(circle(285, 434, 4.6), on ? '#ff4b33' : '#7a3b3b', 2.4) +
  (on ? flat(circle(283.6, 432.4, 1.5), '#ffe3d8') : '')

const computer = ({ desk: wood, computer: shell }: OfficePalette): string =>
  flat('M625 428 H733 L741 438 H635 Z', wood.shadow) +
  shape('M659 376 H691 L697 424 H653 Z', '#cfd6df', 3.5) +
  shape('M631 424 Q675 414 719 424 L723 432 H627 Z', shell, 3.5) +
  shape(box(601, 264, 144, 116, 7), shell) +
  shape(box(SCREEN.x, SCREEN.y, SCREEN.width, SCREEN.height, 2), '#f7fbff', 3) +
  flat(circle(673, 369, 3), '#8a93a3')

/** A row of keys. */
const keyRow = (y: number, x: number, width: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    flat(box(x + (i * width) / count, y, width / count - 2.4, 4.2, 1), '#fffdf6'),
  ).join('')

const keyboard = ({ desk: wood }: OfficePalette): string =>
  flat('M416 448 H572 L566 452 H422 Z', wood.shadow) +
  shape('M428 424 H562 L572 446 H418 Z', '#b9c3d0', 3.5) +
  keyRow(427.5, 433, 126, 13) +
  keyRow(433.3, 430, 132, 13) +
  keyRow(439.1, 427, 24, 2) +
  keyRow(439.1, 451, 78, 1) +
  keyRow(439.1, 529, 36, 3)

const mug = ({ accent }: OfficePalette): string =>
  cast('M698 454 H736 L732 459 H704 Z') +
  line('M724 430 q14 -1 13 9 q-1 9 -15 8', 4.5) +
  shape('M698 422 H726 L723 454 Q712 458 701 454 Z', accent, 3.5) +
  flat('M700.5 433 H723.5 L722.7 442 H701.3 Z', '#f7f1e3') +
  line('M702 423.5H722', 2.4, '#5a3420')

/**
 * The desk and what stands on it in every office, back to front; states of one thing are drawings of which the stage
 * shows one.
 */
export const deskDrawings = (colours: OfficePalette): OfficeDrawing[] => [
  { part: 'desk', z: 50, svg: desk(colours) },
  { part: 'computer', z: 52, svg: computer(colours) },
  { part: 'keyboard', z: 53, svg: keyboard(colours) },
  { part: 'phone', state: 'on-hook', z: 62, svg: telephone(colours, true) },
  { part: 'phone', state: 'off-hook', z: 62, svg: telephone(colours, false) },
  { part: 'lamp', state: 'off', z: 63, svg: standing(lamp(false)) },
  { part: 'lamp', state: 'on', z: 63, svg: standing(lamp(true)) },
  { part: 'handset', state: 'on-desk', z: 64, svg: handsetOnDesk(colours) },
  { part: 'mug', z: 64, svg: mug(colours) },
]
