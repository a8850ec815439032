import { box, circle, flat, line, type OfficeDrawing, parcel, shape } from './office-draw'

/** The glass of the window, where the stage paints the sky. */
export const WINDOW = { x: 62, y: 44, width: 262, height: 208 }
/** Where the clock's hands turn. */
export const CLOCK = { x: 590, y: 82 }

const WALL = '#f0e0c6'
const WALL_LOW = '#d8b88f'

const skyline = (): string => {
  const far = 'M62 190 h26 v-22 h34 v16 h22 v-40 h30 v30 h20 l14 -16 h24 v34 h30 v-26 h34 v30 h28 v60 H62 Z'
  const crane = line('M262 190 V84 M226 96 H316 M262 84 L300 96 M262 84 L236 96 M300 96 V124', 5, '#86a0b8')
  const hall = 'M62 206 l36 -18 v18 l36 -18 v18 l36 -18 v18 h44 v50 H62 Z'
  const doors = [78, 112, 146, 180].map((x) => flat(box(x, 224, 22, 30), '#5d7a96')).join('')
  const containers =
    flat(box(224, 220, 48, 16), '#c9784e') +
    flat(box(230, 204, 48, 16), '#7fa08a') +
    flat(box(276, 220, 50, 16), '#d8a94f') +
    flat(box(224, 236, 102, 18), '#5d7a96')
  return flat(far, '#a9c0d3') + crane + flat(hall, '#7792ac') + doors + containers
}

const frame = (): string => {
  const { x, y, width, height } = WINDOW
  const pane = box(x, y, width, height)
  return (
    `<path fill-rule="evenodd" fill="#fbf6ea" d="${box(x - 14, y - 14, width + 28, height + 22)}${pane}"/>` +
    line(box(x - 14, y - 14, width + 28, height + 22)) +
    line(pane, 3) +
    shape(box(x + width / 2 - 5, y, 10, height), '#fbf6ea', 3) +
    flat(`M${x + 18} ${y + 150}L${x + 78} ${y + 34}h22L${x + 40} ${y + 150}Z`, '#ffffff', 0.28) +
    flat(`M${x + 168} ${y + 176}L${x + 222} ${y + 70}h12L${x + 180} ${y + 176}Z`, '#ffffff', 0.28) +
    shape(box(x - 2, y - 4, width + 4, 30), '#e9b872', 3) +
    flat(box(x, y + 15, width, 9), '#d69c52') +
    line(`M${x + 196} ${y + 26}v20`, 2.5) +
    shape(circle(x + 196, y + 51, 5), '#fbf6ea', 2.5) +
    shape(box(x - 26, y + height + 4, width + 52, 14, 3), '#fbf6ea') +
    parcel(x + 14, y + height + 4, 42, 28) +
    parcel(x + 22, y + height - 24, 28, 20, '#c48d57')
  )
}

const wall = (): string => {
  const { x, y, width, height } = WINDOW
  const hole = box(x, y, width, height)
  const planks = Array.from({ length: 17 }, (_, i) => line(`M${30 + i * 58} 322V404`, 2, '#c5a278')).join('')
  return (
    `<path fill-rule="evenodd" fill="${WALL}" d="${box(0, -40, 960, 450)}${hole}"/>` +
    flat(box(0, 306, 960, 110), WALL_LOW) +
    planks +
    shape('M-6 298H966V314H-6Z', '#e6cba5', 3) +
    flat('M0 -40H960V-16H0Z', '#e3cfae') +
    frame()
  )
}

const sunlight = 'M352 60 L470 60 L636 298 L500 298 Z M484 60 L520 60 L690 298 L656 298 Z'

const clockFace = (): string => {
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6
    const inner = i % 3 === 0 ? 20 : 23
    const point = (r: number) =>
      `${(CLOCK.x + r * Math.sin(angle)).toFixed(2)} ${(CLOCK.y - r * Math.cos(angle)).toFixed(2)}`
    return line(`M${point(inner)}L${point(26)}`, i % 3 === 0 ? 3 : 1.8)
  }).join('')
  return (
    shape(circle(CLOCK.x, CLOCK.y, 36), '#e07a3f') + shape(circle(CLOCK.x, CLOCK.y, 30), '#fffdf6', 3) + ticks
  )
}

/** A pinned note, turned by some degrees. */
const note = (x: number, y: number, w: number, h: number, colour: string, turn: number) =>
  `<g transform="rotate(${turn} ${x + w / 2} ${y})">${shape(box(x, y, w, h), colour, 2.5)}${line(`M${x + 6} ${y + 13}h${w - 12}M${x + 6} ${y + 20}h${w - 18}`, 2, '#9aa3b0')}${shape(circle(x + w / 2, y + 4, 3.4), '#d1495b', 2)}</g>`

const noticeboard = (): string => {
  return (
    shape(box(644, 40, 102, 98, 3), '#8d5f3a') +
    flat(box(651, 47, 88, 84), '#d9a76c') +
    shape('M658 54H700V92H658Z', '#eaf1e6', 2.5) +
    flat('M658 76 L672 68 L684 80 L700 70 V92 H658 Z', '#a9c9a4') +
    line('M664 86 Q672 66 682 74 T696 60', 2.2, '#d1495b') +
    flat(circle(664, 86, 2.6), '#d1495b') +
    flat(circle(696, 60, 2.6), '#d1495b') +
    note(708, 54, 26, 30, '#fdf3c4', 4) +
    note(662, 99, 30, 27, '#fffdf6', -3) +
    note(702, 96, 30, 28, '#cfe3ee', 3)
  )
}

const calendar = (): string => {
  const days = Array.from({ length: 20 }, (_, i) =>
    flat(
      box(788 + (i % 5) * 13, 78 + Math.floor(i / 5) * 13, 9, 9),
      i === 7 ? '#e07a3f' : i < 7 ? '#c3c9d3' : '#e7e9ee',
    ),
  ).join('')
  return (
    shape(box(780, 46, 76, 88, 3), '#fffdf6') +
    flat('M782 48H854V68H782Z', '#41669b') +
    line('M782 69H854', 3) +
    line('M798 40V52M838 40V52', 4) +
    days
  )
}

const shelf = (): string =>
  parcel(884, 206, 54, 40) +
  parcel(892, 166, 40, 30, '#c48d57') +
  shape(box(788, 152, 16, 54), '#41669b', 3) +
  shape(box(804, 146, 16, 60), '#e07a3f', 3) +
  shape(box(820, 154, 14, 52), '#6b9a78', 3) +
  shape('M836 206 L848 156 L862 159 L851 206 Z', '#f0e6cf', 3) +
  flat(box(792, 164, 8, 12), '#fffdf6') +
  flat(box(808, 160, 8, 12), '#fffdf6') +
  shape(box(770, 206, 190, 11), '#a8744a') +
  line('M792 217V232M930 217V232', 5)

const vest = (): string =>
  line('M812 240 q8 -10 14 0', 4) +
  shape('M792 258 L810 246 Q818 256 828 246 L846 258 L842 352 H796 Z', '#f4d03f', 3.5) +
  flat('M797 296H842V309H796Z', '#e3e7ec') +
  flat('M796 324H842V336H796Z', '#e3e7ec') +
  flat('M803 251L811 247V294H803Z M827 247L835 251V294H827Z', '#e3e7ec') +
  line('M819 254V351', 2.5)

const chair = (): string =>
  shape('M300 420 C 300 300 306 236 330 214 Q 424 190 522 214 C 548 236 552 300 552 420 Z', '#2f5d62') +
  flat('M318 420 C 318 310 322 250 340 232 Q 424 212 512 232 C 530 250 534 310 534 420 Z', '#3a7076') +
  line('M346 262 Q424 246 506 262', 3, '#2f5d62')

/** The room behind the person, back to front. */
export const roomDrawings = (): OfficeDrawing[] => [
  { part: 'skyline', z: 5, svg: skyline() },
  { part: 'wall', z: 10, svg: wall() },
  { part: 'sunlight', z: 11, svg: flat(sunlight, '#fff6df', 0.7) },
  { part: 'noticeboard', z: 12, svg: noticeboard() },
  { part: 'calendar', z: 12, svg: calendar() },
  { part: 'shelf', z: 12, svg: shelf() },
  { part: 'vest', z: 12, svg: vest() },
  { part: 'clock', z: 13, svg: clockFace() },
  { part: 'clock-hour', z: 14, pivot: CLOCK, svg: line(`M${CLOCK.x} ${CLOCK.y + 4}V${CLOCK.y - 14}`, 5) },
  {
    part: 'clock-minute',
    z: 15,
    pivot: CLOCK,
    svg:
      line(`M${CLOCK.x} ${CLOCK.y + 5}V${CLOCK.y - 22}`, 3.2) +
      flat(circle(CLOCK.x, CLOCK.y, 3.4), '#e07a3f'),
  },
  { part: 'chair', z: 30, svg: chair() },
]
