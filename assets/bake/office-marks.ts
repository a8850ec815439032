import { box, flat, line, type OfficeDrawing, shape } from './office-draw'

/** Inside of the voicemail bar. */
export const VOICEMAIL_BAR = { x: 254, y: 491, width: 150, height: 14 }

const STAMP = '#c8382f'

/** The letters H and R as strokes, so that no font is needed. */
const stamp = (): string =>
  `<g transform="rotate(-9 678 220)">${line(box(642, 196, 72, 48, 7), 5, STAMP)}${line('M656 207V233M656 220H671M671 207V233', 6.5, STAMP)}${line('M685 233V207H693Q701 207 701 214.5Q701 221 693 221H685M692 221L702 233', 6.5, STAMP)}</g>`

const envelope = (): string =>
  shape(box(644, 170, 68, 46, 3), '#fffdf6') +
  line('M646 173L678 198L710 173', 3.5) +
  line('M646 213L668 193M710 213L688 193', 2.6)

const bar = (): string =>
  shape(box(214, 480, 204, 36, 10), '#1f2937') +
  flat('M228 489V507L243 498Z', '#fffdf6') +
  `<path fill-rule="evenodd" fill="#fffdf6" d="${box(250, 487, 158, 22, 7)}${box(254, 491, 150, 14, 4)}"/>`

/** Marks the stage lays over the scene and moves about: their places here are only where they begin. */
export const markDrawings = (): OfficeDrawing[] => [
  { part: 'envelope', z: 70, svg: envelope() },
  { part: 'voicemail-bar', z: 71, svg: bar() },
  { part: 'stamp', state: 'hr', z: 72, svg: stamp() },
]
