import { deskDrawings } from './office-desk'
import { box, circle, flat, line, type OfficeDrawing, shape } from './office-draw'
import { HOSPITAL as colours } from './office-palette'
import { uprightPlant } from './office-plants'
import { commonDrawings, officeChair, sill, wall, windowFrame } from './office-wall'

const WINDOW = { x: 66, y: 40, width: 216, height: 212 }
const BONE = '#cdeaf6'
const FILM = '#1d3a56'

const skyline = (): string => {
  const panes = [80, 100, 120, 140, 160, 180].flatMap((x) =>
    [160, 182, 204].map((y) => flat(box(x, y, 11, 13), '#dceaf2')),
  )
  return (
    flat('M66 200 h28 v-26 h36 v-14 h30 v30 h60 v-44 h34 v30 h28 v80 H66 Z', '#b5cad9') +
    flat(box(72, 146, 126, 110), '#8fb0c6') +
    flat(box(72, 146, 126, 7), '#7196b0') +
    panes.join('') +
    flat(box(206, 176, 78, 80), '#9dbccf') +
    flat(box(206, 176, 78, 6), '#7196b0') +
    line('M112 146V128', 4, '#7196b0') +
    flat(circle(112, 112, 20), '#3f77b0') +
    line('M105 101V123M119 101V123M105 112H119', 4.5, '#f4f9fc')
  )
}

const curtain = (): string =>
  line('M34 20H326', 6) +
  line('M34 20H326', 2.5, '#dfe5e8') +
  shape('M272 24H322Q316 110 324 190T320 292Q296 298 268 290Q276 210 268 140T272 24Z', '#f3d9a4', 3.5) +
  line('M286 30Q282 120 288 200T284 286M304 30Q298 130 306 210T302 288', 2.5, '#d9b87a') +
  shape('M38 24H72Q78 110 70 190T76 288Q56 296 36 290Q42 200 36 130T38 24Z', '#f3d9a4', 3.5) +
  line('M54 30Q60 120 52 200T58 286', 2.5, '#d9b87a')

const frame = (): string =>
  windowFrame(WINDOW, colours.frame, { across: 1, down: 0, thickness: 9 }) + sill(WINDOW, colours.frame)

/** Ribs and spine on a film, its upper left corner at x, y. */
const chest = (x: number, y: number): string => {
  const ribs = [0, 1, 2, 3, 4].map((i) => {
    const top = y + 15 + i * 11
    const reach = 13 + Math.min(i, 3) * 2
    return `M${x + 22} ${top}q${-reach} -6 ${-reach - 2} 9M${x + 26} ${top}q${reach} -6 ${reach + 2} 9`
  })
  return (
    flat(box(x, y, 48, 76, 3), FILM) +
    line(`M${x + 24} ${y + 7}v62`, 4.5, BONE) +
    line(ribs.join(''), 2.8, BONE) +
    line(`M${x + 24} ${y + 10}q-12 -3 -18 3M${x + 24} ${y + 10}q12 -3 18 3`, 2.8, BONE)
  )
}

/** The bones of a hand on a film. */
const hand = (x: number, y: number): string => {
  const fingers = [
    [12, 26, -5],
    [20, 20, -2],
    [28, 19, 1],
    [36, 24, 4],
  ] as const
  const bones = fingers.map(
    ([dx, dy, lean]) =>
      `M${x + dx + lean} ${y + dy - 9}l${-lean * 0.35} 9M${x + dx + lean * 0.5} ${y + dy + 4}l${-lean * 0.3} 10M${x + dx + lean * 0.1} ${y + dy + 19}L${x + 24 + (dx - 24) * 0.5} ${y + 55}`,
  )
  return (
    flat(box(x, y, 48, 76, 3), FILM) +
    line(bones.join(''), 3.2, BONE) +
    line(`M${x + 43} ${y + 37}l-6 8M${x + 34} ${y + 49}l-5 7`, 3.2, BONE) +
    line(`M${x + 20} ${y + 63}v9M${x + 28} ${y + 63}v9`, 4, BONE)
  )
}

const lightBox = (): string =>
  flat(box(634, 30, 126, 116, 14), '#ffffff', 0.6) +
  shape(box(640, 36, 114, 104, 5), '#c3d0d6') +
  flat(box(646, 42, 102, 82, 2), '#f2fbff') +
  chest(648, 45) +
  hand(698, 45) +
  flat(circle(740, 132, 3.2), '#3f9c8f') +
  line('M650 132H700', 3, '#93a5ae')

const sanitiser = (): string =>
  shape(box(570, 146, 38, 52, 6), '#ffffff', 3.5) +
  flat(box(573, 149, 32, 14, 4), '#e5eef0') +
  flat('M589 166q10 12 0 21q-10 -9 0 -21Z', '#3f9c8f') +
  shape('M578 198H600L597 208H581Z', '#93a5ae', 3) +
  shape(box(572, 222, 34, 7, 3), '#c3d0d6', 3) +
  line('M589 229V236', 3)

/** A glazed wall to the corridor: ceiling lights, double doors and a stretcher. */
const corridor = (): string =>
  shape(box(776, 36, 176, 262, 4), '#ffffff') +
  flat(box(786, 46, 156, 252), '#c9dfe4') +
  flat('M786 46H942V58L900 84H786Z', '#e9f3f5') +
  flat('M800 56H846L840 66H800ZM866 56H906L892 66H862Z', '#fffbe6') +
  flat('M786 250H942V298H786Z', '#9fc0c4') +
  shape(box(850, 96, 40, 156, 2), '#8fb7b4', 3) +
  shape(box(890, 96, 40, 156, 2), '#8fb7b4', 3) +
  shape(circle(872, 136, 10), '#e9f3f5', 3) +
  shape(circle(908, 136, 10), '#e9f3f5', 3) +
  flat(box(853, 204, 34, 24), '#7aa5a3') +
  flat(box(893, 204, 34, 24), '#7aa5a3') +
  line('M786 196H846', 6, '#f0e3c8') +
  stretcher() +
  flat('M796 236L848 60H866L814 236Z', '#ffffff', 0.25) +
  line(box(786, 46, 156, 252), 3)

const stretcher = (): string =>
  line('M806 132V262M796 138H816', 4) +
  shape('M797 138H811V162Q804 168 797 162Z', '#dff1f6', 2.5) +
  line('M804 166Q806 190 826 214', 2, '#6f8f99') +
  line('M822 244L900 268M900 244L822 268', 4) +
  shape(box(812, 226, 106, 16, 6), '#fdfdfb', 3) +
  shape(box(816, 216, 30, 14, 6), '#ffffff', 3) +
  flat(box(856, 229, 58, 10), '#8fc0d6') +
  shape(circle(822, 274, 7), '#4a5a66', 3) +
  shape(circle(900, 274, 7), '#4a5a66', 3)

/** A monitor on a stand, its line the one of a heart. */
const heartMonitor = (): string =>
  line('M232 362V404', 8) +
  shape(box(180, 288, 104, 76, 7), '#e8eef0') +
  shape(box(188, 296, 72, 54, 3), '#16303c', 3) +
  line('M191 326H206L212 314L220 340L227 306L233 326H257', 3, '#63e0a5') +
  flat(circle(271, 306, 5), '#3f9c8f') +
  flat(circle(271, 322, 5), '#e9a23b') +
  flat(circle(271, 338, 5), '#8fa3ad') +
  line('M196 343H230', 2.5, '#5cb6d9')

const charts = (): string =>
  flat('M786 440H916L922 448H796Z', colours.desk.shadow) +
  shape('M806 440V366L832 360V440Z', '#5aa3c4', 3) +
  shape('M828 440V358L854 354V440Z', '#f2c66d', 3) +
  shape('M850 440V364L876 360V440Z', '#e98b7a', 3) +
  shape('M872 440V360L896 358V440Z', '#7fbf9c', 3) +
  shape('M794 396L910 392L916 440H790Z', '#f7f7f3', 3.5) +
  line('M808 420H836L844 406L854 432L862 420H896', 3, '#3f9c8f')

const stethoscope = (): string =>
  line('M586 450Q612 466 640 452T670 460', 7) +
  line('M586 450Q612 466 640 452T670 460', 3, '#4f83a5') +
  shape(circle(680, 461, 8), '#dfe6ea', 3)

/** The office of a hospital's head of nursing, back to front. */
export const hospital = () => ({
  window: WINDOW,
  drawings: [
    { part: 'skyline', z: 5, svg: skyline() },
    { part: 'wall', z: 10, svg: wall(colours, { window: WINDOW, frame: frame() }) },
    ...commonDrawings(colours, '#fffbe8'),
    { part: 'curtain', z: 12, svg: curtain() },
    { part: 'light-box', z: 12, svg: lightBox() },
    { part: 'sanitiser', z: 12, svg: sanitiser() },
    { part: 'corridor', z: 12, svg: corridor() },
    { part: 'heart-monitor', z: 13, svg: heartMonitor() },
    { part: 'chair', z: 30, svg: officeChair(colours) },
    ...deskDrawings(colours),
    { part: 'plant', z: 51, svg: uprightPlant(colours) },
    { part: 'charts', z: 51, svg: charts() },
    { part: 'stethoscope', z: 53, svg: stethoscope() },
  ] satisfies OfficeDrawing[],
})
