import { deskDrawings } from './office-desk'
import { box, circle, flat, line, moved, type OfficeDrawing, shape } from './office-draw'
import { CHARITY as colours } from './office-palette'
import { hangingPlant } from './office-plants'
import { commonDrawings, sill, wall } from './office-wall'

const WINDOW = { x: 64, y: 36, width: 222, height: 216 }

/** A round-headed opening, grown by some units on every side but the lower one. */
const arch = (grow: number): string => {
  const { x, y, width, height } = WINDOW
  const spring = y + 84
  return `M${x - grow} ${y + height}V${spring}A${width / 2 + grow} ${84 + grow} 0 0 1 ${x + width + grow} ${spring}V${y + height}Z`
}

const skyline = (): string => {
  const house = (x: number, colour: string, roof: string) =>
    flat(`M${x} 256V186L${x + 26} 162L${x + 52} 186V256Z`, colour) +
    flat(`M${x - 4} 188L${x + 26} 160L${x + 56} 188L${x + 52} 192L${x + 26} 168L${x} 192Z`, roof) +
    flat(box(x + 36, 160, 9, 18), roof) +
    flat(box(x + 10, 198, 12, 16), '#eef3ee') +
    flat(box(x + 30, 198, 12, 16), '#eef3ee')
  return (
    flat('M64 190Q110 150 160 172Q220 138 286 168V256H64Z', '#b4cbb4') +
    house(68, '#c9a79a', '#94705f') +
    house(122, '#a9b8c6', '#71859a') +
    house(176, '#d8c39a', '#a5855c') +
    house(230, '#b9a9bd', '#837189')
  )
}

const frame = (): string => {
  const { x, y, width, height } = WINDOW
  return (
    `<path fill-rule="evenodd" fill="${colours.frame}" d="${arch(13)}${arch(0)}"/>` +
    line(arch(13)) +
    line(arch(0), 3) +
    shape(box(x + width / 2 - 4, y + 1, 8, height - 1), colours.frame, 3) +
    shape(box(x, y + 82, width, 8), colours.frame, 3) +
    flat(`M${x + 16} ${y + 196}L${x + 64} ${y + 104}h18L${x + 34} ${y + 196}Z`, '#ffffff', 0.24) +
    sill(WINDOW, colours.frame) +
    sillPots()
  )
}

const sillPots = (): string =>
  shape('M232 256L229 232H257L254 256Z', '#d97e53', 3) +
  shape('M243 232Q226 222 230 206Q244 214 243 232Q242 210 256 204Q260 222 243 232Z', '#86ac60', 2.6)

/** Triangles of cloth on a cord, right of the head. */
const bunting = (): string => {
  const flags = ['#d1495b', '#f2b84b', '#5f8fb0', '#86ac60', '#e9855a', '#9a76b5']
  const cord = (x: number) => -16 + 22 * Math.sin(((x - 548) / 420) * Math.PI)
  const cloths = Array.from({ length: 10 }, (_, i) => {
    const x = 562 + i * 40
    const y = cord(x)
    return shape(
      `M${x} ${y.toFixed(1)}L${x + 28} ${cord(x + 28).toFixed(1)}L${x + 14} ${(y + 27).toFixed(1)}Z`,
      flags[i % flags.length] as string,
      2.8,
    )
  })
  const points = Array.from({ length: 22 }, (_, i) => `${548 + i * 20} ${cord(548 + i * 20).toFixed(1)}`)
  return line(`M${points.join('L')}`, 2.8) + cloths.join('')
}

/** A heart around the origin, 40 units wide. */
const HEART = 'M0 18C-34 -4 -18 -26 0 -12C18 -26 34 -4 0 18Z'

const pins = (x: number, y: number, width: number): string =>
  flat(circle(x + 6, y + 6, 2.6), '#7a4b33') + flat(circle(x + width - 6, y + 6, 2.6), '#7a4b33')

const handsPoster = (): string =>
  shape(box(650, 42, 92, 98, 2), '#3f8c86') +
  moved(shape(HEART, '#f2665c', 3), 696, 76, 0, 1.15) +
  shape(
    'M662 138V116Q662 96 674 102L694 116Q698 122 692 126L684 122L690 138ZM730 138V116Q730 96 718 102L698 116Q694 122 700 126L708 122L702 138Z',
    '#f6d3b0',
    2.8,
  ) +
  pins(650, 42, 92)

const treePoster = (): string =>
  moved(
    shape(box(0, 0, 76, 96, 2), '#f6d57c', 3.5) +
      flat('M2 70Q38 54 74 70V94H2Z', '#86ac60') +
      line('M38 78V46', 6, '#7a4b33') +
      shape('M38 14Q60 20 56 40Q52 54 38 52Q24 54 20 40Q16 20 38 14Z', '#4f8a5b', 2.8) +
      pins(0, 0, 76),
    782,
    48,
    -2,
  )

const housePoster = (): string =>
  moved(
    shape(box(0, 0, 64, 78, 2), '#dfe9f2', 3.5) +
      shape('M14 38L32 20L50 38V62H14Z', '#e9855a', 2.8) +
      flat(box(27, 46, 10, 16), '#7a4b33') +
      pins(0, 0, 64),
    880,
    60,
    3,
  )

const mug = (x: number, colour: string, stripe: string): string =>
  line(`M${x} 224V236`, 3.2) +
  line(`M${x + 8} 244q12 0 11 8q-1 8 -11 7`, 3.4) +
  shape(`M${x - 12} 238H${x + 10}L${x + 8} 264Q${x - 1} 268 ${x - 10} 264Z`, colour, 3) +
  flat(box(x - 10, 248, 18, 6), stripe)

const shelf = (): string =>
  shape('M796 212Q786 190 806 182H836Q856 190 846 212Z', '#e9855a', 3) +
  line('M846 196Q862 192 866 180M796 192Q778 190 784 206Q790 212 798 208', 4.5) +
  shape(box(812, 174, 18, 8, 3), '#d1495b', 3) +
  shape(box(872, 180, 22, 32, 4), '#dcefe9', 3) +
  shape(box(870, 172, 26, 9, 2), '#5f8fb0', 3) +
  shape(box(900, 186, 20, 26, 4), '#f4e3c0', 3) +
  shape(box(898, 178, 24, 9, 2), '#86ac60', 3) +
  shape(box(774, 212, 190, 10), '#a56b43') +
  mug(796, '#5f8fb0', '#f7f1e3') +
  mug(836, '#f2b84b', '#d1495b') +
  mug(876, '#f7f1e3', '#86ac60') +
  mug(916, '#9a76b5', '#f2d7e6')

/** A cardboard box for gifts, its lower left corner at x, y. */
const giftBox = (x: number, y: number, width: number, height: number, colour: string): string =>
  shape(box(x, y - height, width, height), colour, 3.5) +
  shape(
    `M${x} ${y - height}l-14 12M${x + width} ${y - height}l14 12M${x} ${y - height}h${width}`,
    'none',
    3.5,
  ) +
  moved(flat(HEART, '#d1495b'), x + width / 2, y - height / 2 + 2, 0, Math.min(0.85, height / 60))

/** A bear that looks out of a box. */
const bear = (x: number, y: number): string =>
  shape(circle(x - 13, y - 16, 7), '#a8744a', 3) +
  shape(circle(x + 13, y - 16, 7), '#a8744a', 3) +
  shape(circle(x, y, 20), '#b98555', 3) +
  flat(circle(x, y + 6, 9), '#e3c19a') +
  flat(circle(x - 7, y - 4, 2.2) + circle(x + 7, y - 4, 2.2) + circle(x, y + 3, 2.6), '#1d1d2b')

const giftsLeft = (): string =>
  shape('M192 340L200 306Q214 300 222 312L226 340Z', '#5f8fb0', 3) +
  line('M206 312L210 338', 2.4, '#3f6a88') +
  bear(252, 322) +
  giftBox(176, 404, 116, 68, '#d3a068')

const giftsRight = (): string =>
  shape('M826 344V316L852 310V344Z', '#86ac60', 3) +
  shape('M852 344V306L878 312V344Z', '#d1495b', 3) +
  shape('M878 344Q880 312 906 318L912 344Z', '#f2b84b', 3) +
  giftBox(806, 404, 120, 66, '#d3a068')

/** A collecting tin with a slot, and leaflets. */
const tin = (): string =>
  flat('M784 442H916L922 450H794Z', colours.desk.shadow) +
  shape('M846 432L912 424L920 438L852 446Z', '#f7f1e3', 3) +
  shape('M842 424L906 416L914 430L848 438Z', '#dfe9f2', 3) +
  flat('M856 427L886 423L889 428L859 432Z', '#5f8fb0') +
  shape('M790 386V438Q812 450 834 438V386Z', '#d1495b', 3.5) +
  shape('M790 386A22 8 0 0 1 834 386A22 8 0 0 1 790 386Z', '#e8717c', 3.5) +
  line('M803 385H821', 4) +
  moved(flat(HEART, '#fdf3e3'), 812, 416, 0, 0.62)

/** A wooden chair with a turned back and a knitted blanket over it. */
const chair = (): string =>
  [336, 372, 408, 444, 480, 516].map((x) => shape(box(x - 5, 236, 10, 184), colours.chair, 3)).join('') +
  shape('M300 420L306 226Q306 214 318 214Q326 214 328 226L330 420Z', colours.chair) +
  shape('M552 420L546 226Q546 214 534 214Q526 214 524 226L522 420Z', colours.chair) +
  shape('M304 214Q426 176 548 214Q556 236 546 246Q426 214 306 246Q296 236 304 214Z', colours.chairLight) +
  shape('M474 202L542 212Q552 300 546 356L484 352Q488 280 474 202Z', '#e5b64f', 3.5) +
  line('M482 240L547 246M487 280L550 284M488 318L549 322', 4, '#c98a3a')

/** The office of a charity, back to front. */
export const charity = () => ({
  window: WINDOW,
  drawings: [
    { part: 'skyline', z: 5, svg: skyline() },
    {
      part: 'wall',
      z: 10,
      svg: wall(colours, { window: WINDOW, hole: arch(0), frame: frame(), joints: 34 }),
    },
    ...commonDrawings(colours, '#fff3d6'),
    { part: 'bunting', z: 12, svg: bunting() },
    { part: 'posters', z: 12, svg: handsPoster() + treePoster() + housePoster() },
    { part: 'shelf', z: 12, svg: shelf() },
    { part: 'gifts', z: 13, svg: giftsLeft() },
    { part: 'more-gifts', z: 13, svg: giftsRight() },
    { part: 'chair', z: 30, svg: chair() },
    ...deskDrawings(colours),
    { part: 'plant', z: 51, svg: hangingPlant(colours) },
    { part: 'tin', z: 51, svg: tin() },
  ] satisfies OfficeDrawing[],
})
