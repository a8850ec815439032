import { box, circle, flat, line, type OfficeDrawing, shape } from './office-draw'
import type { OfficePalette } from './office-palette'
import type { Rect } from './pictures-manifest'

/** Where the clock's hands turn, in every office. */
export const CLOCK = { x: 590, y: 82 }
/** The wall calendar, in every office: inside a portrait view too. */
const CALENDAR: Rect = { x: 656, y: 158, width: 76, height: 88 }

/** How a wall differs from office to office; paths and drawings in scene units. */
export type Wall = {
  window: Rect
  /** The hole in the wall, within `window`; the whole of it when left out. */
  hole?: string
  /** Painted on the wall behind everything else, clear of both ends. */
  print?: string
  /** Drawn around and before the glass. */
  frame: string
  /** Distance between two joints of the lower wall, or none. */
  joints?: number
}

/** Height at which the lower wall begins. */
const DADO = 306

/** The wall with its window: the same on all its width at both ends, where the stage lets it go on. */
export const wall = (colours: OfficePalette, { window, hole, print, frame, joints }: Wall): string => {
  const { x, y, width, height } = window
  const opening = hole ?? box(x, y, width, height)
  const plaster = box(0, -40, 960, 450) + opening
  const lines =
    joints === undefined
      ? ''
      : Array.from({ length: Math.ceil(900 / joints) }, (_, i) =>
          line(`M${30 + i * joints} ${DADO + 16}V404`, 2, colours.joint),
        ).join('')
  return (
    `<path fill-rule="evenodd" fill="${colours.wall}" d="${plaster}"/>` +
    `<clipPath id="plaster"><path clip-rule="evenodd" d="${plaster}"/></clipPath>` +
    `<g clip-path="url(#plaster)">${flat(lightPatch, colours.glow)}${print ?? ''}</g>` +
    flat(box(0, DADO, 960, 110), colours.dado) +
    lines +
    shape('M-6 298H966V314H-6Z', colours.rail, 3) +
    flat('M0 -40H960V-16H0Z', colours.cornice) +
    frame
  )
}

/** Behind the head: nothing else is drawn there, so that a face is never read against a pattern. */
const lightPatch = 'M248 306A200 200 0 0 1 246 166A200 184 0 0 1 646 166A200 200 0 0 1 644 306Z'

/** A window frame around a pane: the frame, the glass's edge, bars between panes, and a sill. */
export const windowFrame = (
  { x, y, width, height }: Rect,
  colour: string,
  bars: { across: number; down: number; thickness: number },
): string => {
  const pane = box(x, y, width, height)
  const upright = Array.from({ length: bars.across }, (_, i) =>
    shape(
      box(x + (width * (i + 1)) / (bars.across + 1) - bars.thickness / 2, y, bars.thickness, height),
      colour,
      3,
    ),
  ).join('')
  const level = Array.from({ length: bars.down }, (_, i) =>
    shape(
      box(x, y + (height * (i + 1)) / (bars.down + 1) - bars.thickness / 2, width, bars.thickness),
      colour,
      3,
    ),
  ).join('')
  return (
    `<path fill-rule="evenodd" fill="${colour}" d="${box(x - 12, y - 12, width + 24, height + 20)}${pane}"/>` +
    line(box(x - 12, y - 12, width + 24, height + 20)) +
    line(pane, 3) +
    level +
    upright +
    flat(`M${x + 18} ${y + 150}L${x + 74} ${y + 34}h20L${x + 38} ${y + 150}Z`, '#ffffff', 0.24)
  )
}

/** A window sill below a pane. */
export const sill = ({ x, y, width, height }: Rect, colour: string): string =>
  shape(box(x - 22, y + height + 4, width + 44, 14, 3), colour)

const clockFace = (rim: string): string => {
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6
    const inner = i % 3 === 0 ? 20 : 23
    const point = (r: number) =>
      `${(CLOCK.x + r * Math.sin(angle)).toFixed(2)} ${(CLOCK.y - r * Math.cos(angle)).toFixed(2)}`
    return line(`M${point(inner)}L${point(26)}`, i % 3 === 0 ? 3 : 1.8)
  }).join('')
  return shape(circle(CLOCK.x, CLOCK.y, 36), rim) + shape(circle(CLOCK.x, CLOCK.y, 30), '#fffdf6', 3) + ticks
}

/** The calendar without its pages, which the stage hangs below the head. */
const calendar = (head: string): string => {
  const { x, y, width, height } = CALENDAR
  return (
    shape(box(x, y, width, height, 3), '#fffdf6') +
    flat(box(x + 2, y + 2, width - 4, 20), head) +
    line(`M${x + 2} ${y + 23}h${width - 4}`, 3) +
    line(`M${x + 18} ${y - 6}v12M${x + width - 18} ${y - 6}v12`, 4)
  )
}

/** Sun that falls through the two panes onto the desk. */
const sunlight = 'M178 403H258L370 450H268ZM270 403H350L484 450H386Z'

/** Clock, calendar and sunlight: the same in every office. */
export const commonDrawings = (colours: OfficePalette, sun: string): OfficeDrawing[] => [
  { part: 'sunlight', z: 50.5, svg: flat(sunlight, sun, 0.5) },
  { part: 'calendar', z: 12, svg: calendar(colours.calendar) },
  { part: 'clock', z: 13, svg: clockFace(colours.accent) },
  { part: 'clock-hour', z: 14, pivot: CLOCK, svg: line(`M${CLOCK.x} ${CLOCK.y + 4}V${CLOCK.y - 14}`, 5) },
  {
    part: 'clock-minute',
    z: 15,
    pivot: CLOCK,
    svg:
      line(`M${CLOCK.x} ${CLOCK.y + 5}V${CLOCK.y - 22}`, 3.2) +
      flat(circle(CLOCK.x, CLOCK.y, 3.4), colours.accent),
  },
]

/** An upholstered office chair. */
export const officeChair = ({ chair, chairLight }: OfficePalette): string =>
  shape('M300 420 C 300 300 306 236 330 214 Q 424 190 522 214 C 548 236 552 300 552 420 Z', chair) +
  flat('M318 420 C 318 310 322 250 340 232 Q 424 212 512 232 C 530 250 534 310 534 420 Z', chairLight) +
  line('M346 262 Q424 246 506 262', 3, chair)
