import type { Rect } from '../../../assets/bake/pictures-manifest'
import { type Brush, box, circle } from './brush'

/** What the home backdrop covers, scene units: the scene with bleed above and below. */
export const homeArea: Rect = { x: -8, y: -40, width: 976, height: 624 }
/** Hole in the wall, where the sky is painted. */
export const homeWindow: Rect = { x: 258, y: 22, width: 276, height: 190 }
/** Blank part of the laptop's screen. */
export const homeScreen: Rect = { x: 398, y: 256, width: 184, height: 112 }
/** Where the days are shown: the inside of the wall calendar. */
export const homePage: Rect = { x: 596, y: 62, width: 80, height: 72 }
/** Middle of the note at the calendar, and of what lies ready to be sent to others. */
export const homeNote = { x: 664, y: 150 } as const
export const homeLetters = { x: 148, y: 420 } as const
/** The light of the desk lamp. */
export const homeLamp = { x: 688, y: 300, radius: 330 } as const

const wall = '#bccfca'
const cream = '#fbf6ea'

/** Roofs and trees seen from the window; the stage darkens them with the hour. */
export function paintHomeView({ flat }: Brush): void {
  flat('M250 170Q300 138 356 160Q420 132 470 158Q510 146 545 160V222H250Z', '#a7bfae')
  flat('M262 222V176L292 152L322 176V222Z', '#8fa3b8')
  flat('M330 222V164H372V222Z', '#9fb2c4')
  flat('M384 222V182L412 158L440 182V222Z', '#8298b0')
  flat('M448 222V170H478V154H488V170H500V222Z', '#9fb2c4')
  flat(circle(520, 192, 20), '#86a58f')
  for (const [x, y] of [
    [284, 186],
    [340, 176],
    [355, 196],
    [406, 192],
    [460, 184],
    [480, 200],
  ] as const)
    flat(box(x, y, 9, 11, 1), '#ffe2a0')
}

function paintWindow({ shape, line, flat, context }: Brush): void {
  const { x, y, width, height } = homeWindow
  shape(box(x - 13, y - 13, width + 26, height + 24), cream)
  context.clearRect(x, y, width, height)
  line(box(x, y, width, height), 3)
  shape(box(x + width / 2 - 4.5, y, 9, height), cream, 3)
  shape(box(x - 24, y + height + 8, width + 48, 13, 3), cream)
  line(`M${x - 44} ${y - 18}H${x + width + 44}`, 6)
  for (const side of [-1, 1]) {
    const outer = side < 0 ? x - 34 : x + width + 34
    const d = (dx: number) => outer - side * dx
    shape(
      `M${d(0)} ${y - 16}H${d(46)}Q${d(52)} ${y + 90} ${d(26)} ${y + 146}Q${d(34)} ${y + 196} ${d(30)} ${y + 236}H${d(-4)}Q${d(-8)} ${y + 110} ${d(0)} ${y - 16}Z`,
      '#d98a5f',
    )
    line(
      `M${d(14)} ${y - 8}Q${d(18)} ${y + 90} ${d(8)} ${y + 224}M${d(31)} ${y - 8}Q${d(36)} ${y + 70} ${d(20)} ${y + 138}`,
      2.5,
      '#b76d45',
    )
    flat(box(Math.min(d(2), d(28)), y + 140, 26, 10, 4), '#f0c27a')
  }
}

function paintWall(brush: Brush): void {
  const { flat, shape, line } = brush
  flat(box(-20, -60, 1000, 480), wall)
  for (let x = 20; x < 960; x += 64) flat(box(x, -60, 26, 480), '#c5d7d2', 0.65)
  flat(box(-20, -60, 1000, 44), '#e9e3d3')
  // Calendar: the stage lays its pages over it.
  shape(box(homePage.x, homePage.y - 22, homePage.width, homePage.height + 22, 3), '#fffdf6')
  flat(box(homePage.x + 2, homePage.y - 20, homePage.width - 4, 20), '#3f8a7c')
  line(`M${homePage.x} ${homePage.y}h${homePage.width}`, 3)
  line(`M${homePage.x + 20} ${homePage.y - 28}v14M${homePage.x + 60} ${homePage.y - 28}v14`, 4)
  // Shelf.
  shape(box(704, 176, 214, 11), '#a8744a')
  shape(box(724, 122, 16, 54), '#3f8a7c', 3)
  shape(box(740, 114, 15, 62), '#e07a3f', 3)
  shape(box(755, 126, 17, 50), '#41669b', 3)
  shape('M774 176L786 124L800 127L790 176Z', '#f0e6cf', 3)
  shape(box(820, 118, 52, 58, 3), '#8d5f3a', 3.5)
  flat(box(827, 125, 38, 44), '#f6e7cf')
  shape(circle(846, 142, 8), '#efc3a0', 2.5)
  shape('M833 168Q834 152 846 152Q858 152 859 168Z', '#41669b', 2.5)
  line('M884 176V160', 3)
  shape('M876 160H900L896 176H880Z', '#c9683f', 3)
  // A picture on the left wall.
  shape(box(68, 66, 112, 88, 2), '#f3ead9')
  flat(box(76, 74, 96, 72), '#e8c98f')
  flat('M76 128L104 96L126 120L144 104L172 134V146H76Z', '#5f8f86')
  flat(circle(150, 92, 9), '#f3ead9')
  paintWindow(brush)
}

function paintTable({ flat, shape, line }: Brush): void {
  shape('M-30 400H990V454H-30Z', '#d9ac78')
  line('M60 424h110M230 440h60M720 418h110M830 440h70M20 444h60', 2, '#c49661')
  shape('M-30 452H990V470H-30Z', '#ebc592')
  flat('M-30 472H990V600H-30Z', '#6d5a58')
  flat('M-30 472H990V486H-30Z', '#574748')
  shape('M96 472H132V600H96Z', '#b98753')
  shape('M828 472H864V600H828Z', '#b98753')
}

function paintLaptop({ flat, shape }: Brush): void {
  const { x, y, width, height } = homeScreen
  flat('M372 430H612L620 440H364Z', '#b78a57')
  shape(box(x - 14, y - 14, width + 28, height + 36, 9), '#3b4657')
  shape(box(x, y, width, height, 2), '#f7fbff', 3)
  shape('M376 392H604L622 432H358Z', '#c8d0da')
  flat('M388 398H592L600 414H380Z', '#9aa6b5')
  for (const row of [0, 1, 2]) flat(box(386 - row * 3, 400 + row * 5, 208 + row * 6, 1.6), '#c8d0da')
  flat('M456 418H524L527 428H453Z', '#b3bdc9')
}

function paintThings({ flat, shape, line }: Brush): void {
  // Mug.
  flat('M292 440H336L330 447H300Z', '#b78a57')
  line('M296 402q-15 0-13 11q2 10 15 8', 4.5)
  shape('M294 392H330L327 440Q312 445 298 440Z', '#3f8a7c', 3.5)
  flat('M297 410H327.5L327 418H297.5Z', '#f3ead9')
  // Telephone, lying.
  flat('M222 442H280L276 448H226Z', '#b78a57')
  shape('M226 424L268 420Q273 420 274 424L280 440L230 446Q225 446 224 442Z', '#2b3240', 3.5)
  flat('M231 428L267 424.5L272 437L233 441.5Z', '#7fb2c9')
  // Notebook and pen.
  flat('M630 446H740L734 452H640Z', '#b78a57')
  shape('M634 416H726L742 446H626Z', '#fdf3c4', 3.5)
  shape('M634 416L626 446H612L622 416Z', '#d1495b', 3.5)
  line('M646 425H714M643 433H722', 2.2, '#b9a86a')
  line('M664 440L704 420', 5.5)
  line('M664 440L704 420', 2.2, '#e07a3f')
}

function paintLamp({ flat, shape, line }: Brush): void {
  flat('M756 440H824L818 448H764Z', '#b78a57')
  line('M790 430L806 352L746 286', 11)
  line('M790 430L806 352L746 286', 4, '#e9b44c')
  shape(circle(806, 352, 7), '#e9b44c', 3.5)
  shape('M762 440Q764 424 790 424Q816 424 818 440Z', '#e9b44c')
  flat('M676 324Q690 306 706 296L724 314Q700 326 676 324Z', '#fff3c9')
  shape('M676 322Q684 276 722 258L760 288Q738 318 676 322Z', '#e9b44c')
}

/** Your own desk by plain light: what stands before the window. */
export function paintHomeRoom(brush: Brush): void {
  paintWall(brush)
  paintTable(brush)
  paintLamp(brush)
  paintThings(brush)
  paintLaptop(brush)
}
