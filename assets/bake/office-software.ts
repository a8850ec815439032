import { deskDrawings } from './office-desk'
import { box, circle, flat, line, moved, type OfficeDrawing, shape } from './office-draw'
import { SOFTWARE as colours } from './office-palette'
import { cactus } from './office-plants'
import { commonDrawings, officeChair, wall, windowFrame } from './office-wall'

const WINDOW = { x: 34, y: 20, width: 268, height: 238 }

const skyline = (): string => {
  const lights = [
    [62, 150],
    [62, 172],
    [80, 150],
    [80, 194],
    [176, 122],
    [194, 122],
    [176, 146],
    [194, 170],
    [256, 164],
    [272, 186],
  ].map(([x = 0, y = 0]) => flat(box(x, y, 9, 12), '#d6e4ee'))
  return (
    flat('M34 190h24v-30h40v20h30v-50h36v36h40v-62h36v44h30v-26h32v136H34Z', '#b3c5d8') +
    flat('M50 262V136H98V262ZM164 262V108L210 100V262ZM246 262V150H290V262Z', '#8ea6c0') +
    lights.join('') +
    line('M187 102V76', 3, '#8ea6c0') +
    flat('M98 262V206H164V262ZM210 262V214H246V262Z', '#7d97b3')
  )
}

const frame = (): string =>
  windowFrame(WINDOW, colours.frame, { across: 2, down: 1, thickness: 6 }) +
  shape(box(18, 262, 300, 12, 2), '#565c78')

/** Bricks where the plaster was taken off: a few, far apart. */
const bricks = (): string =>
  [
    [858, 166],
    [892, 166],
    [842, 180],
    [876, 180],
    [910, 180],
    [860, 194],
    [894, 194],
    [344, 272],
    [326, 286],
    [760, 270],
    [776, 284],
    [744, 284],
  ]
    .map(([x = 0, y = 0]) => flat(box(x, y, 30, 11, 1.5), '#d5cfe0'))
    .join('')

/** An arrow from one point to another, its head at the end. */
const arrow = (x1: number, y1: number, x2: number, y2: number): string => {
  const angle = Math.atan2(y2 - y1, x2 - x1)
  const barb = (turn: number) =>
    `${(x2 - 7 * Math.cos(angle + turn)).toFixed(1)} ${(y2 - 7 * Math.sin(angle + turn)).toFixed(1)}`
  return line(`M${x1} ${y1}L${x2} ${y2}M${barb(0.55)}L${x2} ${y2}L${barb(-0.55)}`, 2.8, '#3d4160')
}

const board = (x: number, y: number, width: number, height: number, colour: string, fill = '#ffffff') =>
  flat(box(x, y, width, height, 4), fill) + line(box(x, y, width, height, 4), 3, colour)

const whiteboard = (): string =>
  shape(box(640, 32, 240, 106, 4), '#c6cad8') +
  flat(box(647, 39, 226, 92, 2), '#fdfdff') +
  board(656, 52, 36, 24, '#7a5bd0', '#ece5fb') +
  board(712, 52, 36, 24, '#2f8f83', '#dff3ef') +
  board(712, 98, 36, 24, '#d1693f', '#fde8dd') +
  board(778, 72, 42, 28, '#2f6fb5', '#e0edfa') +
  arrow(694, 64, 709, 64) +
  arrow(730, 79, 730, 95) +
  arrow(750, 64, 775, 80) +
  arrow(750, 110, 775, 94) +
  line('M658 92H692M658 102H684M658 112H690', 2.8, '#b7b9cc') +
  arrow(822, 86, 840, 86) +
  line(circle(854, 86, 10), 3, '#d1495b') +
  line('M849 86L853 90L860 81', 3, '#d1495b') +
  shape(box(786, 110, 20, 18), '#fdf0a6', 2.2) +
  shape(box(812, 112, 20, 18), '#f9c6d2', 2.2) +
  shape(box(690, 134, 70, 7, 2), '#a9aec2', 3) +
  line('M700 132H716', 4, '#d1495b') +
  line('M726 132H742', 4, '#2f6fb5')

/** Tubes of a bicycle: an ink line with a coloured one in it. */
const tube = (d: string): string => line(d, 8.5) + line(d, 4, '#ef6f4a')

const wheel = (x: number, y: number): string =>
  line(circle(x, y, 37), 7) +
  line(circle(x, y, 37), 1.6, '#8d91aa') +
  line(
    `M${x - 34} ${y}H${x + 34}M${x} ${y - 34}V${y + 34}M${x - 24} ${y - 24}L${x + 24} ${y + 24}M${x + 24} ${y - 24}L${x - 24} ${y + 24}`,
    1.2,
    '#8d91aa',
  ) +
  shape(circle(x, y, 4), '#c6cad8', 2.4)

const bicycle = (): string =>
  moved(
    line('M862 152V190', 5) +
      wheel(806, 248) +
      wheel(914, 248) +
      tube('M806 248L830 196H890L852 250Z') +
      tube('M830 196L852 250M890 188L914 248') +
      line('M884 184L892 180Q904 178 904 188', 5.5) +
      line('M820 190H842', 7) +
      line('M830 196V190', 5) +
      shape(circle(852, 250, 7), '#c6cad8', 3) +
      line('M852 250L864 260', 4),
    124,
    26,
    0,
    0.85,
  )

/** A bag of beans somebody got up from: a wide base, a dent, and seams that meet at the top. */
const beanbag = (): string =>
  shape(
    'M168 408Q148 372 176 350Q186 316 214 312Q226 302 238 312Q252 322 252 336Q292 336 298 374Q302 396 292 408Z',
    '#ef8a5d',
  ) +
  flat('M180 404Q164 376 186 356Q194 328 214 322Q204 346 202 364Q194 386 204 404Z', '#f7a67e') +
  flat('M206 364Q220 342 252 344Q280 346 286 370Q246 356 206 364Z', '#d9703f') +
  line('M252 336Q226 340 206 364Q246 356 286 370M222 312Q214 330 208 352', 2.6, '#b85830')

/** A second screen with lines of code as bars. */
const secondScreen = (): string => {
  const rows = [
    [0, 30, '#f2a7c3', 22, '#cfd5ee'],
    [10, 24, '#8fd0e8', 36, '#cfd5ee'],
    [20, 42, '#a6e3b0', 0, ''],
    [20, 18, '#f6d07a', 34, '#cfd5ee'],
    [10, 50, '#cfd5ee', 0, ''],
    [0, 16, '#f2a7c3', 0, ''],
    [0, 38, '#8fd0e8', 18, '#f6d07a'],
  ] as const
  const code = rows.map(([indent, first, colour, second, other], row) => {
    const y = 308 + row * 11
    const rest = second === 0 ? '' : flat(box(808 + indent + first + 5, y, second, 4.6, 2), other)
    return flat(box(808 + indent, y, first, 4.6, 2), colour) + rest
  })
  return (
    flat('M800 434H900L908 444H808Z', colours.desk.shadow) +
    shape('M838 396H866L870 428H834Z', '#b9bed0', 3.5) +
    shape('M812 428Q852 420 892 428L896 437H808Z', colours.computer, 3.5) +
    shape(box(788, 288, 134, 112, 6), '#33384d') +
    flat(box(795, 295, 120, 96, 2), '#20243a') +
    code.join('')
  )
}

const duck = (): string =>
  moved(
    shape(
      'M612 262Q604 246 616 244Q614 228 628 228Q640 229 639 242Q652 242 654 250Q654 262 642 264H618Z',
      '#f7cf46',
      3,
    ) +
      shape('M614 236L604 239L614 243Z', '#ef8a3c', 2.4) +
      flat(circle(623, 236, 2.2), '#1d1d2b'),
    -8,
    0,
  )

/** The office of a software house, back to front. */
export const software = () => ({
  window: WINDOW,
  drawings: [
    { part: 'skyline', z: 5, svg: skyline() },
    { part: 'wall', z: 10, svg: wall(colours, { window: WINDOW, frame: frame(), print: bricks() }) },
    ...commonDrawings(colours, '#fff7e0'),
    { part: 'whiteboard', z: 12, svg: whiteboard() },
    { part: 'bicycle', z: 12, svg: bicycle() },
    { part: 'beanbag', z: 13, svg: beanbag() },
    { part: 'chair', z: 30, svg: officeChair(colours) },
    ...deskDrawings(colours),
    { part: 'plant', z: 51, svg: cactus(colours) },
    { part: 'second-screen', z: 51, svg: secondScreen() },
    { part: 'duck', z: 51.5, svg: duck() },
  ] satisfies OfficeDrawing[],
})
