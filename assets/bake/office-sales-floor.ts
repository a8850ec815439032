import { deskDrawings } from './office-desk'
import { box, circle, flat, line, type OfficeDrawing, shape } from './office-draw'
import { SALES_FLOOR as colours } from './office-palette'
import { leafyPlant } from './office-plants'
import { commonDrawings, officeChair, wall, windowFrame } from './office-wall'

const WINDOW = { x: 28, y: 20, width: 276, height: 236 }
const BRASS = '#f2b63c'

const skyline = (): string => {
  const tower = (x: number, top: number, width: number, colour: string) =>
    flat(box(x, top, width, 262 - top), colour) +
    Array.from({ length: Math.floor((250 - top) / 13) }, (_, i) =>
      flat(box(x + 5, top + 7 + i * 13, width - 10, 5), '#cfe0ee', 0.75),
    ).join('')
  return (
    flat('M28 180h36v-40h30v24h50v-60h34v46h50v-30h40v20h36v122H28Z', '#b9cde0') +
    tower(44, 116, 44, '#86a5c6') +
    tower(126, 74, 40, '#7698bd') +
    flat('M126 76L146 52L166 76Z', '#7698bd') +
    tower(192, 138, 52, '#8fadca') +
    tower(258, 92, 40, '#7fa0c2')
  )
}

const frame = (): string =>
  windowFrame(WINDOW, colours.frame, { across: 2, down: 0, thickness: 7 }) +
  shape(box(18, 260, 300, 12, 2), colours.frame)

/** Points of a five-pointed star. */
const star = (x: number, y: number, r: number): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? r : r * 0.45
    const angle = (i * Math.PI) / 5
    return `${(x + reach * Math.sin(angle)).toFixed(1)} ${(y - reach * Math.cos(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

const leaderBoard = (): string => {
  const rows = [
    [228, '#f28c38', '#f3c9a5'],
    [176, '#38b2a3', '#c98f6b'],
    [132, '#5b9be0', '#e8b48c'],
    [84, '#c26bd0', '#8d5b40'],
  ] as const
  const lines = rows.map(([length, colour, skin], row) => {
    const y = 54 + row * 23
    return (
      flat(circle(664, y, 8.5), '#3c5478') +
      flat(circle(664, y - 2, 4), skin) +
      flat(`M657 ${y + 5.5}Q664 ${y - 1} 671 ${y + 5.5}Q664 ${y + 11} 657 ${y + 5.5}Z`, skin) +
      flat(box(680, y - 6, 228, 12, 6), '#2b3f60') +
      flat(box(680, y - 6, length, 12, 6), colour)
    )
  })
  return (
    shape(box(640, 32, 300, 106, 6), '#1f3050') + lines.join('') + shape(star(916, 54, 13), '#ffd85a', 2.6)
  )
}

/** The bell that is rung for every deal. */
const bell = (): string =>
  shape(box(572, 138, 36, 10, 3), '#8a5a35', 3) +
  line('M590 148V156', 5) +
  shape('M574 196Q578 190 578 176Q578 156 590 156Q602 156 602 176Q602 190 606 196Z', BRASS, 3.5) +
  line('M584 174Q584 164 589 161', 3, '#fbe3a0') +
  shape(box(569, 194, 42, 8, 4), '#d99a2b', 3) +
  shape(circle(590, 206, 5), '#d99a2b', 3) +
  line('M590 211V236', 3.4) +
  shape(circle(590, 239, 4), '#d8433b', 2.6)

/** Softer than the one outline: what stands far behind must not crowd the person. */
const distant = (d: string, fill: string): string => flat(d, fill) + line(d, 2.6, '#7a8ca6')

/** A row of desks from `left` on: screens above, one long panel, chair backs before it; y is the panel's upper edge. */
const row = (left: number, y: number, seats: number, scale: number, panel: string): string => {
  const each = Array.from({ length: seats }, (_, i) => {
    const x = i * 84
    return (
      line(`M${x + 40} -4v6`, 6, '#7a8ca6') +
      distant(box(x + 14, -38, 52, 34, 3), '#e9f2fa') +
      flat(box(x + 20, -31, 20, 4) + box(x + 20, -23, 34, 4) + box(x + 20, -15, 14, 4), '#a9c4de')
    )
  })
  const chairs = Array.from({ length: seats }, (_, i) =>
    distant(
      `M${i * 84 + 24} 58V28Q${i * 84 + 24} 18 ${i * 84 + 40} 18T${i * 84 + 56} 28V58Z`,
      i % 3 === 1 ? '#f0a868' : '#8ea3be',
    ),
  )
  return `<g transform="translate(${left} ${y}) scale(${scale})">${each.join('')}${distant(box(-8, 2, seats * 84 + 12, 40, 3), panel)}${chairs.join('')}</g>`
}

const rows = (): string =>
  flat('M776 258H950V404H758Z', '#cdd7e2') +
  row(790, 208, 3, 0.62, '#e3eaf2') +
  row(778, 288, 2, 1, '#cbd8e6')

const rowsLeft = (): string => row(18, 334, 3, 1.12, '#c3d2e2')

/** A headset around a point. */
const headset = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">` +
  line('M-24 22V-2A24 24 0 0 1 24 -2V22', 9) +
  line('M-24 22V-2A24 24 0 0 1 24 -2V22', 3.5, '#6b7b94') +
  shape(box(-34, 8, 18, 28, 7), '#2f3b50', 3.5) +
  shape(box(16, 8, 18, 28, 7), '#2f3b50', 3.5) +
  line('M-25 36Q-24 50 -4 50', 4) +
  shape(circle(0, 50, 5), '#f28c38', 3) +
  '</g>'

const stand = (): string =>
  flat('M786 440H850L856 448H792Z', colours.desk.shadow) +
  line('M820 372V436', 6) +
  shape('M798 440Q798 430 820 430Q842 430 842 440Z', '#51627c', 3.5) +
  headset(820, 372, 0.92)

const trophy = (): string =>
  flat('M872 440H922L928 448H878Z', colours.desk.shadow) +
  line('M876 376Q860 378 866 392Q872 402 884 400M918 376Q934 378 928 392Q922 402 910 400', 4.5) +
  shape('M874 368H920Q920 410 897 414Q874 410 874 368Z', BRASS, 3.5) +
  line('M884 376Q884 396 890 402', 3, '#fbe3a0') +
  line('M897 414V428', 6) +
  shape(box(878, 426, 38, 15, 3), '#51627c', 3.5)

/** The office of a sales floor, back to front. */
export const salesFloor = () => ({
  window: WINDOW,
  drawings: [
    { part: 'skyline', z: 5, svg: skyline() },
    { part: 'wall', z: 10, svg: wall(colours, { window: WINDOW, frame: frame() }) },
    ...commonDrawings(colours, '#fffbe6'),
    { part: 'leader-board', z: 12, svg: leaderBoard() },
    { part: 'bell', z: 12, svg: bell() },
    { part: 'rows', z: 12, svg: rows() },
    { part: 'rows-left', z: 12, svg: rowsLeft() },
    { part: 'chair', z: 30, svg: officeChair(colours) },
    ...deskDrawings(colours),
    { part: 'plant', z: 51, svg: leafyPlant(colours) },
    { part: 'headset', z: 51, svg: stand() },
    { part: 'trophy', z: 51, svg: trophy() },
  ] satisfies OfficeDrawing[],
})
