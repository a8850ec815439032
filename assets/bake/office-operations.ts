import { deskDrawings } from './office-desk'
import { box, circle, flat, line, type OfficeDrawing, parcel, shape } from './office-draw'
import { OPERATIONS as colours } from './office-palette'
import { leafyPlant } from './office-plants'
import { commonDrawings, officeChair, sill, wall, windowFrame } from './office-wall'

const WINDOW = { x: 58, y: 44, width: 246, height: 208 }

const skyline = (): string => {
  const far = 'M58 190 h30 v-22 h34 v16 h22 v-40 h30 v30 h20 l14 -16 h24 v34 h30 v-26 h42 v90 H58 Z'
  const crane = line('M240 190 V84 M204 96 H294 M240 84 L278 96 M240 84 L214 96 M278 96 V124', 5, '#86a0b8')
  const hall = 'M58 206 l36 -18 v18 l36 -18 v18 l36 -18 v18 h44 v50 H58 Z'
  const doors = [74, 108, 142, 176].map((x) => flat(box(x, 224, 22, 30), '#5d7a96')).join('')
  const containers =
    flat(box(216, 220, 44, 16), '#c9784e') +
    flat(box(222, 204, 40, 16), '#7fa08a') +
    flat(box(262, 220, 42, 16), '#d8a94f') +
    flat(box(216, 236, 88, 18), '#5d7a96')
  return flat(far, '#a9c0d3') + crane + flat(hall, '#7792ac') + doors + containers
}

const blind = (): string => {
  const { x, y, width } = WINDOW
  return (
    shape(box(x - 2, y - 4, width + 4, 30), '#e9b872', 3) +
    flat(box(x, y + 15, width, 9), '#d69c52') +
    line(`M${x + 184} ${y + 26}v20`, 2.5) +
    shape(circle(x + 184, y + 51, 5), colours.frame, 2.5)
  )
}

const frame = (): string => {
  const base = WINDOW.y + WINDOW.height + 4
  return (
    windowFrame(WINDOW, colours.frame, { across: 1, down: 0, thickness: 10 }) +
    blind() +
    sill(WINDOW, colours.frame) +
    parcel(WINDOW.x + 14, base, 42, 28) +
    parcel(WINDOW.x + 22, base - 28, 28, 20, '#c48d57')
  )
}

/** A pinned note, turned by some degrees. */
const note = (x: number, y: number, w: number, h: number, colour: string, turn: number) =>
  `<g transform="rotate(${turn} ${x + w / 2} ${y})">${shape(box(x, y, w, h), colour, 2.5)}${line(`M${x + 6} ${y + 13}h${w - 12}M${x + 6} ${y + 20}h${w - 18}`, 2, '#9aa3b0')}${shape(circle(x + w / 2, y + 4, 3.4), '#d1495b', 2)}</g>`

const noticeboard = (): string =>
  shape(box(644, 38, 102, 98, 3), '#8d5f3a') +
  flat(box(651, 45, 88, 84), '#d9a76c') +
  shape('M658 52H700V90H658Z', '#eaf1e6', 2.5) +
  flat('M658 74 L672 66 L684 78 L700 68 V90 H658 Z', '#a9c9a4') +
  line('M664 84 Q672 64 682 72 T696 58', 2.2, '#d1495b') +
  flat(circle(664, 84, 2.6), '#d1495b') +
  flat(circle(696, 58, 2.6), '#d1495b') +
  note(708, 52, 26, 30, '#fdf3c4', 4) +
  note(662, 97, 30, 27, '#fffdf6', -3) +
  note(702, 94, 30, 28, '#cfe3ee', 3)

/** The hub and its tours: a map of streets with a river and pins. */
const map = (): string => {
  const pin = (x: number, y: number, colour: string) =>
    shape(`M${x} ${y}q-9 -10 -9 -17a9 9 0 0 1 18 0q0 7 -9 17Z`, colour, 2.5) +
    flat(circle(x, y - 17, 3), '#fffdf6')
  return (
    shape(box(776, 38, 158, 92, 3), '#e8efe2') +
    flat('M778 98Q820 74 850 92T932 70V84Q892 84 856 106T778 112Z', '#9cc4dc') +
    line('M778 62H932M812 40V128M862 40V128M908 40V128M778 120L932 46', 2.6, '#c9cfb8') +
    line('M796 110L812 86L862 62L908 62', 3, '#e07a3f') +
    pin(796, 112, '#d1495b') +
    pin(862, 64, '#41669b') +
    pin(908, 64, '#d1495b')
  )
}

const shelf = (): string =>
  parcel(884, 210, 54, 40) +
  parcel(892, 170, 36, 26, '#c48d57') +
  shape(box(788, 160, 16, 50), '#41669b', 3) +
  shape(box(804, 154, 16, 56), '#e07a3f', 3) +
  shape(box(820, 162, 14, 48), '#6b9a78', 3) +
  shape('M836 210 L847 164 L861 167 L851 210 Z', '#f0e6cf', 3) +
  flat(box(792, 172, 8, 12), '#fffdf6') +
  flat(box(808, 168, 8, 12), '#fffdf6') +
  shape(box(770, 210, 190, 11), '#a8744a') +
  line('M792 221V236M930 221V236', 5)

const vest = (): string =>
  line('M812 244 q8 -10 14 0', 4) +
  shape('M792 262 L810 250 Q818 260 828 250 L846 262 L842 356 H796 Z', '#f4d03f', 3.5) +
  flat('M797 300H842V313H796Z', '#e3e7ec') +
  flat('M796 328H842V340H796Z', '#e3e7ec') +
  flat('M803 255L811 251V298H803Z M827 251L835 255V298H827Z', '#e3e7ec') +
  line('M819 258V355', 2.5)

const helmet = (): string =>
  line('M900 242V262', 4) +
  shape('M872 286Q872 256 900 256Q928 256 928 286Z', '#f28c38', 3.5) +
  shape('M864 284H936Q938 294 930 294H870Q862 294 864 284Z', '#f6a45c', 3.5) +
  line('M890 258V282M910 258V282', 2.5)

/** Parcels that wait under the window. */
const parcels = (): string => parcel(186, 402, 92, 56) + parcel(198, 346, 60, 40, '#c48d57')

const tray = (): string =>
  flat('M786 440 H914 L920 448 H796 Z', colours.desk.shadow) +
  shape('M800 402 L902 400 L906 412 H796 Z', '#fffdf6', 3) +
  shape('M806 394 L896 396 L900 408 H802 Z', '#f2ead8', 3) +
  shape('M788 408 H912 L918 420 H782 Z', '#4d7c6f', 3.5) +
  shape('M798 424 L906 422 L908 432 H794 Z', '#fffdf6', 3) +
  shape('M784 428 H916 L920 442 H780 Z', '#4d7c6f', 3.5) +
  line('M786 420V430M914 420V430', 4)

/** The office of a parcel-and-freight firm, back to front. */
export const operations = () => ({
  window: WINDOW,
  drawings: [
    { part: 'skyline', z: 5, svg: skyline() },
    { part: 'wall', z: 10, svg: wall(colours, { window: WINDOW, frame: frame(), joints: 58 }) },
    ...commonDrawings(colours, '#fff6df'),
    { part: 'noticeboard', z: 12, svg: noticeboard() },
    { part: 'map', z: 12, svg: map() },
    { part: 'shelf', z: 12, svg: shelf() },
    { part: 'vest', z: 12, svg: vest() },
    { part: 'helmet', z: 12, svg: helmet() },
    { part: 'parcels', z: 13, svg: parcels() },
    { part: 'chair', z: 30, svg: officeChair(colours) },
    ...deskDrawings(colours),
    { part: 'plant', z: 51, svg: leafyPlant(colours) },
    { part: 'tray', z: 51, svg: tray() },
  ] satisfies OfficeDrawing[],
})
